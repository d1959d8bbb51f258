internal import Synchronization

/// What one run of a spec prints, passed on as it comes, but for what becomes a diagnostic.
final class Transcript: Sendable {
    private struct State {
        var errors: [String] = []
        var held: [String] = []
        var isTrapped = false
    }

    private let environment: String?
    private let output: @Sendable (SpecOutput) -> Void
    private let state = Mutex(State())

    init(environment: String?, output: @escaping @Sendable (SpecOutput) -> Void) {
        self.environment = environment
        self.output = output
    }

    /// All of its standard error.
    var errors: [String] { state.withLock { $0.errors } }

    func add(_ stream: Child.Stream, _ line: String) {
        let isPassedOn = state.withLock { state in
            if stream == .error {
                state.errors.append(line)
                // The trap and the trace behind it are told as a diagnostic.
                if !state.isTrapped { state.isTrapped = Trap(line) != nil }
                if state.isTrapped { return false }
            }
            // The listing runs the same code as each environment: what it prints comes again there.
            if environment == nil { state.held.append(line) }
            return environment != nil
        }
        if isPassedOn { output(SpecOutput(environment: environment, line: line)) }
    }

    /// Passes on what was held back, where nothing will come again.
    func release() {
        for line in state.withLock({ $0.held }) { output(SpecOutput(environment: environment, line: line)) }
    }
}
