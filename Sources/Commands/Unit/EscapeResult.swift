import UnitFile

/// Strings and what became of them.
struct EscapeResult: CommandResult {
    static let kind = "unit-escape"

    struct Entry: Sendable, Encodable {
        var input: String
        var output: String
    }

    var strings: [Entry]

    /// - Throws: ``CommandError`` for the first string that cannot be converted.
    init(_ strings: [String], _ convert: (String) throws(UnitFileError) -> String) throws(CommandError) {
        self.strings = []
        for text in strings {
            do throws(UnitFileError) {
                self.strings.append(Entry(input: text, output: try convert(text)))
            } catch {
                throw CommandError("“\(text.prefix(200))”: \(error.message)", cure: error.advice)
            }
        }
    }

    /// On one line, as systemd-escape prints them.
    func text(_ style: Style) -> String { strings.map(\.output).joined(separator: " ") + "\n" }
}
