/// The words of one command. They are bytes: `\xff` is allowed in an Exec line, and text that Swift takes for equal
/// may differ in them.
public struct Argv: Sendable, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible {
    public var words: [[UInt8]]

    public init(words: [[UInt8]]) { self.words = words }
    public init(_ words: [String]) { self.words = words.map { Array($0.utf8) } }
    public init(arrayLiteral words: String...) { self.init(words) }

    /// The words as text, with replacement characters for what is not UTF-8.
    public var text: [String] { words.map { String(decoding: $0, as: UTF8.self) } }

    public var description: String { "\(text)" }
}

/// The commands of a unit, by directive, in order.
public typealias UnitArgv = [ExecKey: [Argv]]

/// The directives that hold command lines.
public enum ExecKey: String, Sendable, Hashable, CaseIterable {
    case condition = "ExecCondition"
    case startPre = "ExecStartPre"
    case start = "ExecStart"
    case startPost = "ExecStartPost"
    case reload = "ExecReload"
    case stop = "ExecStop"
    case stopPre = "ExecStopPre"
    case stopPost = "ExecStopPost"
}
