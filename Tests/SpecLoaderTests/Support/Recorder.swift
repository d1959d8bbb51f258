import SpecLoader
import Synchronization

/// Keeps what specs printed.
final class Recorder: Sendable {
    private let outputs = Mutex<[SpecOutput]>([])

    func add(_ output: SpecOutput) { outputs.withLock { $0.append(output) } }

    var lines: [String] { outputs.withLock { $0.map { "\($0.environment ?? "-"): \($0.line)" } } }
}
