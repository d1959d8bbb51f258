/// How the program ends, in the manner of sysexits.h; `--help` lists them.
enum ExitStatus: Int32, Sendable {
    /// The words on the command line are wrong.
    case usage = 64
    /// The content is not what was asked for: empty, too long, or not representable.
    case data = 65
    /// The source does not exist.
    case noInput = 66
    /// The owner is not a user of this machine.
    case noUser = 67
    /// The program that makes the content failed, or this build cannot reach the source.
    case unavailable = 69
    /// The system refused something that should work.
    case system = 71
    /// The output cannot be created safely.
    case cannotCreate = 73
    case inputOutput = 74
    /// It may work later: a timeout, or a source that was changing.
    case temporary = 75
    case noPermission = 77
    /// The unit does not give what the source needs.
    case configuration = 78
}
