/// Writes troff(1) with the macros of man(7).
struct Roff: Sendable {
    private(set) var text = ""

    /// Text in which nothing is taken for a request or an escape.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            default: result.append(character)
            }
        }
        return result
    }

    static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }
    static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

    mutating func macro(_ name: String, _ arguments: String...) {
        text += ".\(name)\(arguments.map { " \"\(Self.escaped($0))\"" }.joined())\n"
    }

    mutating func section(_ title: String) { macro("SH", title) }

    /// A line that is troff already. One that starts with a control character is kept from being a request.
    mutating func line(_ troff: String) {
        let isControl = troff.hasPrefix(".") || troff.hasPrefix("'")
        text += (isControl ? "\\&" : "") + troff + "\n"
    }

    mutating func paragraph(_ plain: String) {
        text += ".PP\n"
        line(Self.escaped(plain))
    }

    mutating func entry(_ term: String, _ plain: String) {
        text += ".TP\n"
        line(term)
        line(Self.escaped(plain))
    }

    /// Lines as they are, in a fixed indentation.
    mutating func verbatim(_ lines: [String]) {
        text += ".nf\n"
        for plain in lines { line(Self.escaped(plain)) }
        text += ".fi\n"
    }
}
