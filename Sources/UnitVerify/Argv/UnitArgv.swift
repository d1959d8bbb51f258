/// The commands of a unit, by directive, in order; each is the list of its words.
public typealias UnitArgv = [ExecKey: [[String]]]

/// The directives that hold command lines.
public enum ExecKey: String, Sendable, Hashable, CaseIterable, Comparable {
    case condition = "ExecCondition"
    case startPre = "ExecStartPre"
    case start = "ExecStart"
    case startPost = "ExecStartPost"
    case reload = "ExecReload"
    case stop = "ExecStop"
    case stopPre = "ExecStopPre"
    case stopPost = "ExecStopPost"

    public static func < (left: ExecKey, right: ExecKey) -> Bool { left.rawValue < right.rawValue }
}
