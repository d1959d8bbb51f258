/// What systemd accepts as the program of an Exec line (systemd.service(5), COMMAND LINES).
enum ExecutablePath {
    /// The kernel's PATH_MAX and NAME_MAX; the first counts a final zero.
    static let longestPath = 4096
    static let longestName = 255
    private static let prefixes = ByteSet("-@:+!")

    /// Checks a program as an author gives it. Specifiers count as one harmless character.
    static func check(_ word: ExecWord) throws(UnitFileError) {
        var bytes: [UInt8] = []
        for piece in word.pieces {
            switch piece {
            case .literal(let text): bytes.append(contentsOf: text.utf8)
            case .specifier: bytes.append(UInt8(ascii: "x"))
            case .variable(let name):
                throw UnitFileError(
                    .variableNotExpanded, "systemd expands no ${\(name)} in the program of a command",
                    advice: "write the path out, or run it through /bin/sh -c")
            }
        }
        if let problem = problem(bytes) {
            throw UnitFileError(
                .invalidExecutable, "the program \(problem)",
                advice: "give an absolute path, or a bare name from systemd's search path")
        }
        if let first = bytes.first, prefixes.contains(first) {
            throw UnitFileError(
                .invalidExecutable, "the program starts with the prefix character '\(Unicode.Scalar(first))'",
                advice: "give its absolute path")
        }
    }

    /// What systemd holds against the unescaped path, prefixes taken off, or nil.
    static func problem(_ path: [UInt8]) -> String? {
        if path.isEmpty { return "is empty" }
        if path.contains(0) { return "holds a zero byte" }
        if !path.allSatisfy(isSafe) { return "holds a control character, a quote or a backslash" }
        if path.last == ASCII.slash { return "is a directory" }
        if path == [ASCII.semicolon] { return "is the separator ';'" }
        if path[0] == ASCII.slash {
            let tooLong =
                path.count >= longestPath || path.split(separator: ASCII.slash).contains { $0.count > longestName }
            return tooLong ? "is too long for a path" : nil
        }
        if path.contains(ASCII.slash) { return "is neither absolute nor a bare name" }
        if path == [ASCII.dot] || path == [ASCII.dot, ASCII.dot] { return "is a directory" }
        return path.count > longestName ? "is too long for a file name" : nil
    }

    /// systemd's "safe" strings: no control characters, quotes or backslashes.
    static func isSafe(_ byte: UInt8) -> Bool {
        byte >= ASCII.space && byte != ASCII.delete && byte != ASCII.doubleQuote && byte != ASCII.singleQuote
            && byte != ASCII.backslash
    }
}
