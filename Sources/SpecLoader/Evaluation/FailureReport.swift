internal import Glibc

/// Why a run of a spec gave no answer, in the author's terms.
struct FailureReport {
    var outcome: Child.Outcome
    /// What it wrote to standard error.
    var lines: [String]
    var limits: SpecLimits
    var sources: [SourceFile]
    /// Its place may be found later.
    var trap: Trap?

    init(outcome: Child.Outcome, lines: [String], limits: SpecLimits, sources: [SourceFile]) {
        self.outcome = outcome
        self.lines = lines
        self.limits = limits
        self.sources = sources
        if case .signalled = outcome.ending { trap = Trap(in: lines) }
    }

    var error: SpecError {
        switch outcome.ending {
        case .cancelled: SpecError(.cancelled, "the run of the spec was cancelled")
        case .overran: overran
        case .answeredTooMuch: overLimit("the spec answered more than \(limits.output >> 20) MiB")
        case .signalled where outcome.ranOutOfProcessorTime(limits):
            overLimit(
                "the spec used more than \(limits.processorSeconds) s of processor time", hint: Self.endless
            )
        case .signalled(let signal): signalled(signal)
        case .exited(let status): exited(status)
        }
    }

    private func overLimit(_ message: String, hint: String? = nil) -> SpecError {
        SpecError(.overLimit, message, hint: hint)
    }

    private var overran: SpecError {
        overLimit("the spec did not end within \(limits.wallClock)", hint: Self.endless)
    }

    /// The second of these is what `swift_once` makes of a cycle.
    private static let endless =
        "does a loop never end, or do two top-level `let`s refer to each other, which wait for each other forever?"

    private func signalled(_ signal: Int32) -> SpecError {
        if isOutOfMemory { return overLimit("the spec needs more than \(limits.memory >> 20) MiB of memory") }
        if let trap { return trapped(trap) }
        let message =
            switch signal {
            case SIGSEGV, SIGBUS: "the spec crashed: it reached for memory that is not there"
            case SIGILL, SIGTRAP: "the spec crashed: a check of the Swift runtime failed"
            case SIGKILL: "the spec was killed from outside"
            default: "the spec was ended by signal \(signal)"
            }
        let hint: String? =
            switch signal {
            case SIGSEGV, SIGBUS: "does a function call itself without end?"
            case SIGILL, SIGTRAP: "did a number overflow, or was an index out of range?"
            case SIGKILL: "the kernel kills when the machine runs out of memory"
            default: nil
            }
        return SpecError(.failed, message, hint: hint, notes: notes)
    }

    private func trapped(_ trap: Trap) -> SpecError {
        let source = sources.first { $0.name == trap.file }
        return SpecError(
            .failed,
            [
                SpecDiagnostic(
                    .error, "the spec stopped: \(trap.message)", file: source?.path,
                    line: source == nil ? nil : trap.line, sourceLine: trap.line.flatMap { source?.line($0) },
                    hint: denial)
            ])
    }

    private func exited(_ status: Int32) -> SpecError {
        if status == 0 {
            return SpecError(
                .failed, "the spec ended before it answered", hint: "a spec must not call exit itself", notes: notes)
        }
        return SpecError(.failed, "the spec ended with status \(status)", hint: denial, notes: notes)
    }

    /// Refused allocations end in traps of many kinds.
    private var isOutOfMemory: Bool {
        let signs = ["bad_alloc", "failed to allocate", "out of memory"]
        return lines.contains { line in signs.contains { line.contains($0) } } || outcome.memory > limits.memory / 4 * 3
    }

    private var denial: String? {
        let signs = ["Operation not permitted", "Permission denied"]
        let isDenied = lines.contains { line in signs.contains { line.contains($0) } }
        return isDenied ? "a spec runs without network, processes and files of the machine" : nil
    }

    private var notes: [SpecDiagnostic] { lines.suffix(5).map { SpecDiagnostic(.note, $0) } }
}
