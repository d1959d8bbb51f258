internal import UnitFile

/// Exec lines as systemd splits them (systemd.service(5), COMMAND LINES).
enum CommandLine {
    static func check(_ value: Span<UInt8>) throws(ValueError) {
        var index: Int? = 0
        var isFirst = true
        while let start = index {
            if !isFirst, let next = separator(value, at: start) {
                // A lone ; ends a command, the next word is a program again.
                isFirst = value[start] == UInt8(ascii: ";")
                index = next < value.count ? next : nil
                continue
            }
            index = try Words.next(in: value, from: start, [.unquote, .unescape]) { word, _ throws(ValueError) in
                if isFirst, !word.equals(";") {
                    try program(word)
                    isFirst = false
                }
            }
        }
    }

    /// The place behind `;` or `\;` as a word of its own.
    private static func separator(_ value: Span<UInt8>, at start: Int) -> Int? {
        let isEscaped = value.starts(with: "\\;", at: start)
        guard isEscaped || value[start] == UInt8(ascii: ";") else { return nil }
        var end = start + (isEscaped ? 2 : 1)
        guard end == value.count || value[end].isUnitWhitespace else { return nil }
        value.skipWhitespace(&end)
        return end
    }

    private static func program(_ word: Span<UInt8>) throws(ValueError) {
        let path = word.extracting(prefix(word)..<word.count)
        guard !path.isEmpty else {
            throw ValueError(.empty, "the command has no program", cure: "write its absolute path")
        }
        let isSafe = path.allSatisfy { $0 >= 32 && $0 != 127 && !"\"'\\".utf8.contains($0) }
        guard isSafe else {
            throw ValueError(
                .malformed, "the program's path holds a quote, a backslash or a control character", cure: "rename it")
        }
        if path[path.count - 1] == UInt8(ascii: "/") {
            throw ValueError(.badPath, "\(path.text) is a directory", cure: "name a program")
        }
        if path[0] == UInt8(ascii: "/") {
            try checkLength(path)
        } else if !PathRules.isFileName(path) {
            throw ValueError(.badPath, "the program \(path.text) is no absolute path", cure: "begin it with /")
        }
    }

    /// `..` is fine here.
    private static func checkLength(_ path: Span<UInt8>) throws(ValueError) {
        var component = 0
        for index in path.indices {
            component = path[index] == UInt8(ascii: "/") ? 0 : component + 1
            if component > 255 { throw ValueError(.badPath, "the program's path has a component above 255 bytes") }
        }
        if path.count >= 4096 { throw ValueError(.badPath, "the program's path is too long") }
    }

    /// How many bytes of `-@:+!` stand before the program.
    private static func prefix(_ word: Span<UInt8>) -> Int {
        var index = 0
        var (ignores, renames, literal) = (false, false, false)
        var privileges = 0
        while index < word.count {
            switch word[index] {
            case UInt8(ascii: "-") where !ignores: ignores = true
            case UInt8(ascii: "@") where !renames: renames = true
            case UInt8(ascii: ":") where !literal: literal = true
            // + and ! exclude each other; !! is one mark.
            case UInt8(ascii: "+") where privileges == 0: privileges = 2
            case UInt8(ascii: "!") where privileges < 2: privileges += 1
            default: return index
            }
            index += 1
        }
        return index
    }

    /// The first command's program, if the search path must find it.
    static func isSearched(_ value: Span<UInt8>) -> Bool {
        let start = prefix(value)
        return start < value.count && !"/\"'\\%;".utf8.contains(value[start])
    }
}
