internal import UnitFile

/// Exec lines as systemd splits them (systemd.service(5), COMMAND LINES).
enum CommandLine {
    /// Specifiers are replaced in each word by itself, after its quotes and escapes are undone.
    static func check(_ value: Span<UInt8>, _ specifiers: Specifiers?) throws(ValueError) {
        var index: Int? = 0
        var isFirst = true
        var lacksName = false
        while let start = index {
            if !isFirst, let next = separator(value, at: start) {
                // A lone ; ends a command, the next word is a program again.
                isFirst = value[start] == UInt8(ascii: ";")
                // An escaped one is an argument, and so argv[0] if that is still missing.
                if isFirst, lacksName { throw nameless }
                lacksName = false
                index = next < value.count ? next : nil
                continue
            }
            index = try Words.next(in: value, from: start, .command) { word, _ throws(ValueError) in
                if !isFirst {
                    lacksName = false
                    if word.first(UInt8(ascii: "%")) != nil { _ = try specifiers?.expand(word.copied) }
                } else if !word.equals(";") {
                    isFirst = false
                    let start = prefix(word)
                    lacksName = word.extracting(0..<start).first(UInt8(ascii: "@")) != nil
                    let path = word.extracting(start..<word.count)
                    if path.first(UInt8(ascii: "%")) != nil, let specifiers {
                        let expanded = try specifiers.expand(path.copied)
                        try program(expanded.span)
                    } else {
                        try program(path)
                    }
                }
            }
        }
        if lacksName { throw nameless }
    }

    private static var nameless: ValueError {
        ValueError(
            .empty, "@ asks for an argv[0] that is not there", cure: "write it behind the program, or drop the @")
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

    private static func program(_ path: Span<UInt8>) throws(ValueError) {
        guard !path.isEmpty else {
            throw ValueError(.empty, "the command has no program", cure: "write its absolute path")
        }
        let isSafe = path.allSatisfy { byte in
            byte >= 32 && byte != 127 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
                && byte != UInt8(ascii: "\\")
        }
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

    /// How many commands the line has.
    static func count(_ value: Span<UInt8>) -> Int {
        guard value.first(UInt8(ascii: ";")) != nil else { return value.isEmpty ? 0 : 1 }
        var count = 0
        var isFirst = true
        var index: Int? = 0
        while let start = index {
            if !isFirst, let next = separator(value, at: start) {
                isFirst = value[start] == UInt8(ascii: ";")
                index = next < value.count ? next : nil
                continue
            }
            index = try? Words.next(in: value, from: start, .command) { word, _ in
                if isFirst, !word.equals(";") { (count, isFirst) = (count + 1, false) }
            }
        }
        return count
    }

    /// Whether the first command's program is a bare name, which the search path must find.
    static func isSearched(_ value: Span<UInt8>) -> Bool {
        var index = prefix(value)
        guard index < value.count, !"\"'\\%;".utf8.contains(value[index]) else { return false }
        while index < value.count, !value[index].isUnitWhitespace {
            if value[index] == UInt8(ascii: "/") { return false }
            index += 1
        }
        return true
    }
}
