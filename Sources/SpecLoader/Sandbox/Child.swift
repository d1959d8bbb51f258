internal import Glibc
internal import SystemPackage

/// A program to run, and what it may do.
struct Child: Sendable {
    var executable: FilePath
    /// With the name of the program first.
    var arguments: [String]
    /// All of it, as `NAME=value`: nothing is inherited.
    var environment: [String] = []
    var directory: FilePath = "/"
    var files: FileAccess
    var limits: SpecLimits
    /// Whether it answers on descriptor 3.
    var answers = false
    var confinement: Confinement

    /// How a run went.
    struct Outcome: Sendable {
        enum Ending: Sendable, Hashable {
            case exited(Int32)
            case signalled(Int32)
            /// Killed: the time was up.
            case overran
            /// Killed: more came on descriptor 3 than was allowed.
            case answeredTooMuch
            /// Killed: the task was cancelled.
            case cancelled
        }

        var ending: Ending
        var answer: [UInt8]
        var processorTime: Duration
        /// The largest resident set, in bytes.
        var memory: Int

        var succeeded: Bool { ending == .exited(0) }

        /// SIGXCPU comes at the limit, SIGKILL a second later to those that caught it.
        func ranOutOfProcessorTime(_ limits: SpecLimits) -> Bool {
            ending == .signalled(SIGXCPU)
                || ending == .signalled(SIGKILL) && processorTime >= .seconds(limits.processorSeconds)
        }
    }

    enum Stream: Sendable, Hashable { case output, error }

    /// Why a child could not be started.
    struct StartError: Error, Sendable, CustomStringConvertible {
        var action: String
        var errno: Errno
        var description: String { "cannot \(action): \(errno)" }
    }
}
