/// Edits. Each changes the lines it must and leaves every other byte as it is.
extension UnitFile {
    /// Gives a key exactly one value: the first assignment in that section takes it, later ones go away. A key that is
    /// not there yet is added at the section's end, and the section at the file's end.
    ///
    /// - Throws: ``UnitFileError`` for a name or value that a line cannot hold. The file is then unchanged.
    public mutating func set(_ key: String, _ value: String, in section: String) throws(UnitFileError) {
        try Self.check(key, value)
        let found = indices(of: key, in: section).map(\.index)
        guard let first = found.first else { return try append(key, value, in: section) }
        var edit = ByteEdit(bytes)
        for index in found.dropFirst().reversed() { edit.replace(entry(at: index).range, with: []) }
        let record = table.records[first]
        if record.isJoined {
            edit.replace(contentRange(at: first), with: Array("\(key)=\(value)".utf8))
        } else {
            edit.replace(record.value, with: Array(value.utf8))
        }
        try apply(edit)
    }

    /// Adds an assignment behind the last one to the same key, or at the end of the section, which is made if need be.
    public mutating func append(_ key: String, _ value: String, in section: String) throws(UnitFileError) {
        try Self.check(key, value)
        let line = Array("\(key)=\(value)".utf8) + lineBreak
        var edit = ByteEdit(bytes)
        if let last = indices(of: key, in: section).last?.index ?? lastEntry(ofSection: section) {
            edit.insert(line, after: last, of: self)
        } else {
            edit.insert(try header(section) + line, after: table.records.indices.last, of: self)
        }
        try apply(edit)
    }

    /// Takes away all assignments to a key, and their continuation lines.
    public mutating func remove(_ key: String, in section: String) throws(UnitFileError) {
        var edit = ByteEdit(bytes)
        for found in indices(of: key, in: section).reversed() { edit.replace(entry(at: found.index).range, with: []) }
        try apply(edit)
    }

    /// Adds an empty section at the end of the file, whether or not there is one of that name.
    public mutating func addSection(_ name: String) throws(UnitFileError) {
        var edit = ByteEdit(bytes)
        edit.insert(try header(name), after: table.records.indices.last, of: self)
        try apply(edit)
    }

    private mutating func apply(_ edit: ByteEdit) throws(UnitFileError) {
        self = try UnitFile(parsing: edit.bytes, path: path)
    }

    private static func check(_ key: String, _ value: String) throws(UnitFileError) {
        guard UnitWriter.isKey(key) else {
            throw UnitFileError(
                .invalidKey, "\"\(key)\" cannot be the name of a directive", advice: "use letters, digits and dashes")
        }
        try PlainValue.checkLine(value)
    }

    private func header(_ name: String) throws(UnitFileError) -> [UInt8] {
        var writer = UnitWriter()
        try writer.section(name)
        let isAfterBlank = table.records.last.map { $0.kind == .blank } ?? true
        return (isAfterBlank ? [] : lineBreak) + writer.bytes.dropLast() + lineBreak
    }

    /// The last entry of the last section of that name that is neither blank nor a comment.
    private func lastEntry(ofSection section: String) -> Int? {
        var last: Int?
        var isInside = false
        for (index, record) in table.records.enumerated() {
            if record.kind == .section { isInside = nameBytes(record).elementsEqual(section.utf8) }
            if isInside && record.kind != .blank && record.kind != .comment { last = index }
        }
        return last
    }

    /// An entry's bytes without the line break at its end.
    private func contentRange(at index: Int) -> Range<Int> {
        let range = entry(at: index).range
        var end = range.upperBound
        while end > range.lowerBound && ASCII.isLineEnd(bytes[end - 1]) && range.upperBound - end < 2 { end -= 1 }
        return range.lowerBound..<end
    }

    /// The line break the file uses: that of its first line.
    var lineBreak: [UInt8] {
        let line = LineScanner.line(bytes.span.bytes, from: 0)
        return line.next > line.end ? Array(bytes[line.end..<line.next]) : [ASCII.lineFeed]
    }
}

/// Replacements in a copy of the bytes, made from the end to the start so that offsets hold.
private struct ByteEdit {
    var bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
        bytes.replaceSubrange(range, with: replacement)
    }

    /// Inserts whole lines behind an entry, ending that one first if it is not.
    mutating func insert(_ lines: [UInt8], after index: Int?, of file: UnitFile) {
        guard let index else { return replace(0..<0, with: lines) }
        let end = file.entry(at: index).range.upperBound
        var inserted = lines
        if end == file.bytes.count {
            // An open continuation would take the new line in: an empty line ends it.
            let last = file.bytes[end - 1]
            let isEnded = ASCII.isLineEnd(last)
            if file.table.endsInContinuation {
                // A lone CR and a lone LF would be read as one break: the same one again makes two.
                inserted = (isEnded && file.lineBreak.count == 1 ? [last] : file.lineBreak) + inserted
            }
            if !isEnded { inserted = file.lineBreak + inserted }
        }
        replace(end..<end, with: inserted)
    }
}
