/// Values that are taken from the line as they stand: no quotes, no escapes, white space at both ends dropped
/// (systemd.syntax(7)).
enum PlainValue {
    /// Refuses what a line of a unit file cannot carry unchanged.
    static func check(_ word: ExecWord) throws(UnitFileError) {
        var text = ""
        for piece in word.pieces {
            switch piece {
            case .literal(let part): text += part
            case .specifier: text += "x"
            case .variable(let name):
                throw UnitFileError(
                    .variableNotExpanded, "${\(name)} is only expanded in the arguments of a command",
                    advice: "write the value out")
            }
        }
        try checkLine(text)
        if let first = text.utf8.first, let last = text.utf8.last,
            ASCII.isWhitespace(first) || ASCII.isWhitespace(last)
        {
            throw UnitFileError(
                .unrepresentable, "white space at the ends of this value would be lost", advice: "remove it")
        }
    }

    private static let harmless = ByteSet(
        " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./:=@,+-^~!#&'()*;<>?[]`{|}$%\"")

    /// Refuses what would end the line early, run on into the next, or make systemd refuse the file.
    static func checkLine(_ text: String) throws(UnitFileError) {
        if harmless.containsAll(text) { return }
        var trailingBackslashes = 0
        for scalar in text.unicodeScalars {
            trailingBackslashes = scalar == "\\" ? trailingBackslashes + 1 : 0
            switch scalar.value {
            case 0:
                throw UnitFileError(.nulByte, "a zero byte cannot be part of a value", advice: "remove it")
            case 0x0A, 0x0D:
                throw UnitFileError(
                    .unrepresentable, "a line break cannot be part of this value",
                    advice: "remove it, or write it as \\n where the directive knows C escapes")
            case let value where value > 0x7F && SystemdUTF8.isNoncharacter(value):
                throw UnitFileError(
                    .invalidUTF8, "systemd refuses a file with the noncharacter U+\(String(value, radix: 16))",
                    advice: "remove it, or escape it where the directive knows C escapes")
            default: break
            }
        }
        if trailingBackslashes % 2 == 1 {
            throw UnitFileError(
                .unrepresentable, "a backslash at the end would join this line to the next one",
                advice: "remove it, or double it where the directive knows C escapes")
        }
    }
}
