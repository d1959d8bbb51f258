/// Splits the value of `ExecStart=` and its kin as systemd 252 does (systemd.service(5), COMMAND LINES).
public enum ExecLine {
    /// The commands of one assignment, `;` between them; none for an empty value, which resets the list.
    ///
    /// - Throws: ``UnitFileError`` for what makes systemd drop the line or refuse the unit. What it only warns of is in
    ///   ``ParsedCommand/unknownEscapes``.
    public static func split(_ value: [UInt8]) throws(UnitFileError) -> [ParsedCommand] {
        guard !value.contains(0) else {
            throw UnitFileError(.nulByte, "a zero byte cannot be part of a command", advice: "remove it")
        }
        var splitter = WordSplitter(value)
        var commands: [ParsedCommand] = []
        while true {
            var keptEscape = false
            guard let first = try splitter.next(keptEscape: &keptEscape) else { return commands }
            // A lone separator here, even in quotes, is passed over.
            if first == [ASCII.semicolon] { continue }
            var command = try command(firstWord: first)
            if keptEscape { command.unknownEscapes.append(first) }
            let isFollowed = try appendArguments(from: &splitter, to: &command)
            guard !command.argv.isEmpty else {
                throw UnitFileError(
                    .invalidExecutable, "the prefix '@' asks for an argv[0] that is not there",
                    advice: "put a first argument, or drop the '@'")
            }
            commands.append(command)
            if !isFollowed { return commands }
        }
    }

    public static func split(_ value: String) throws(UnitFileError) -> [ParsedCommand] {
        try split(Array(value.utf8))
    }

    private static func command(firstWord: [UInt8]) throws(UnitFileError) -> ParsedCommand {
        var prefixes: ExecPrefixes = []
        var rest = firstWord[...]
        while let byte = rest.first, let more = prefixes.adding(byte) {
            prefixes = more
            rest = rest.dropFirst()
        }
        let path = Array(rest)
        let command = ParsedCommand(
            prefixes: prefixes, path: path, argv: prefixes.contains(.argv0) ? [] : [path], unknownEscapes: [])
        // A path with specifiers is judged once they are replaced.
        if !path.contains(ASCII.percent) { try command.checkPath() }
        return command
    }

    /// Returns whether a separator ended the command, so that another may follow.
    private static func appendArguments(
        from splitter: inout WordSplitter, to command: inout ParsedCommand
    ) throws(UnitFileError) -> Bool {
        while !splitter.rest.isEmpty {
            let rest = splitter.rest
            if rest.isWord(";") {
                splitter.skip(1)
                return true
            }
            if rest.isWord("\\;") {
                splitter.skip(2)
                command.argv.append([ASCII.semicolon])
                continue
            }
            var keptEscape = false
            guard let word = try splitter.next(keptEscape: &keptEscape) else { break }
            if keptEscape { command.unknownEscapes.append(word) }
            command.argv.append(word)
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    /// Whether it starts with just this word, before any quotes or escapes are undone.
    fileprivate func isWord(_ word: String) -> Bool {
        guard starts(with: word.utf8) else { return false }
        let after = startIndex + word.utf8.count
        return after == endIndex || ASCII.isWhitespace(self[after])
    }
}

extension ExecPrefixes {
    /// The prefixes with one more character, or nil where it is part of the path already.
    fileprivate func adding(_ byte: UInt8) -> ExecPrefixes? {
        switch byte {
        case ASCII.dash where !contains(.ignoreFailure): union(.ignoreFailure)
        case ASCII.at where !contains(.argv0): union(.argv0)
        case ASCII.colon where !contains(.noEnvironmentExpansion): union(.noEnvironmentExpansion)
        case UInt8(ascii: "+") where isDisjoint(with: .exclusive): union(.fullPrivileges)
        case UInt8(ascii: "!") where isDisjoint(with: .exclusive): union(.noSetuid)
        case UInt8(ascii: "!") where isDisjoint(with: [.fullPrivileges, .ambientMagic]):
            subtracting(.noSetuid).union(.ambientMagic)
        default: nil
        }
    }
}
