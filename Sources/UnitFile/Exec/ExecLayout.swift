/// The written form of a command, in one line or in several.
extension ExecCommand {
    /// The widest line that ``Layout/automatic`` writes without breaking it.
    static let columns = 100
    private static let lineBreak = Array(" \\\n    ".utf8)

    /// The command on one line, as it follows `ExecStart=`.
    ///
    /// - Throws: ``UnitFileError`` for a program or a word that systemd could not pass on unchanged.
    public func text() throws(UnitFileError) -> String {
        var bytes: [UInt8] = []
        var oneLine = self
        oneLine.layout = .oneLine
        try oneLine.append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the command to a line that has been begun.
    func append(to bytes: inout [UInt8]) throws(UnitFileError) {
        guard prefixes.isValid else {
            throw UnitFileError(
                .invalidExecutable, "the prefixes '+', '!' and '!!' exclude each other", advice: "keep one of them")
        }
        guard !prefixes.contains(.argv0) || groups.contains(where: { !$0.isEmpty }) else {
            throw UnitFileError(
                .invalidExecutable, "the prefix '@' asks for an argv[0] that is not there",
                advice: "put a first argument, or drop the prefix")
        }
        let start = bytes.count
        let lineStart = bytes.lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? 0
        let breaks = try appendOneLine(to: &bytes)
        switch layout {
        case .oneLine: return
        case .automatic where bytes.count - lineStart <= Self.columns: return
        case .automatic, .groupPerLine: break
        }
        guard !breaks.isEmpty else { return }
        let line = Array(bytes[start...])
        bytes.removeSubrange(start...)
        var copied = 0
        for position in breaks {
            bytes.append(contentsOf: line[copied..<(position - start)])
            bytes.append(contentsOf: Self.lineBreak)
            copied = position - start + 1
        }
        bytes.append(contentsOf: line[copied...])
    }

    /// Returns where the blanks stand at which the line may be broken.
    private func appendOneLine(to bytes: inout [UInt8]) throws(UnitFileError) -> [Int] {
        let rule: Quoting = prefixes.contains(.noEnvironmentExpansion) ? .argumentWithoutExpansion : .argument
        let argv0 = try argv0ThatNeedsSpelling(rule)
        let written = argv0 == nil ? prefixes : prefixes.union(.argv0)
        bytes.append(contentsOf: written.description.utf8)
        try Quoting.executable.append(path, to: &bytes)
        if let argv0 {
            bytes.append(ASCII.space)
            try rule.append(argv0, to: &bytes)
        }
        var breaks: [Int] = []
        var isFirst = true
        for group in groups where !group.isEmpty {
            if !isFirst { breaks.append(bytes.count) }
            isFirst = false
            for argument in group {
                bytes.append(ASCII.space)
                try rule.append(argument, to: &bytes)
            }
        }
        return breaks
    }

    /// systemd runs the program's path as it stands but expands variables in the copy that becomes `argv[0]`; a path
    /// in which that would change anything has its `argv[0]` spelled out.
    private func argv0ThatNeedsSpelling(_ rule: Quoting) throws(UnitFileError) -> ExecWord? {
        guard rule == .argument, !prefixes.contains(.argv0) else { return nil }
        var text = ""
        for case .literal(let part) in path.pieces { text += part }
        guard text.utf8.contains(ASCII.dollar) else { return nil }
        return path
    }
}
