/// One word of a command line, or one value, as the author means it: text to be delivered byte for byte, and, apart
/// from it, what systemd is asked to fill in.
public struct ExecWord: Sendable, Hashable, ExpressibleByStringLiteral {
    public enum Piece: Sendable, Hashable {
        /// Text that arrives exactly as written, `$` and `%` included.
        case literal(String)
        /// `${NAME}`: replaced by the variable when the process starts (systemd.service(5), COMMAND LINES).
        case variable(String)
        /// `%i` and its like: replaced when the unit is loaded (systemd.unit(5), SPECIFIERS).
        case specifier(Character)
    }

    public var pieces: [Piece]

    public init(pieces: [Piece]) {
        self.pieces = pieces
    }

    public init(_ literal: String) {
        pieces = [.literal(literal)]
    }

    public init(stringLiteral value: String) {
        self.init(value)
    }

    public static func variable(_ name: String) -> ExecWord {
        ExecWord(pieces: [.variable(name)])
    }

    public static func specifier(_ letter: Character) -> ExecWord {
        ExecWord(pieces: [.specifier(letter)])
    }

    public static func + (left: ExecWord, right: ExecWord) -> ExecWord {
        ExecWord(pieces: left.pieces + right.pieces)
    }

    /// The text, if nothing in the word is left to systemd.
    public var literalText: String? {
        var text = ""
        for piece in pieces {
            guard case .literal(let part) = piece else { return nil }
            text += part
        }
        return text
    }
}
