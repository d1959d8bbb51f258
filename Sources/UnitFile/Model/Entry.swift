extension UnitFile {
    /// One piece of the file, in order: an empty line, a comment line, a section header, an assignment with all its
    /// continuation lines and the comments between them, or a line systemd ignores.
    public struct Entry: Sendable, Hashable {
        public enum Kind: UInt8, Sendable, Hashable {
            case blank, comment, section, directive, ignored
        }

        public let kind: Kind
        /// Its first and last line, counted from 1. systemd's own messages name the last one.
        public let lines: ClosedRange<Int>
        /// Its bytes in the file, line break included.
        public let range: Range<Int>
    }

    /// Every byte of the file belongs to exactly one entry.
    public var entries: [Entry] {
        table.records.indices.map { entry(at: $0) }
    }

    func entry(at index: Int) -> Entry {
        let record = table.records[index]
        let next = index + 1 < table.records.count ? table.records[index + 1] : nil
        return Entry(
            kind: record.kind, lines: record.line...((next?.line ?? lineCount + 1) - 1),
            range: Int(record.start)..<(next.map { Int($0.start) } ?? bytes.count))
    }

    func nameBytes(_ record: LineRecord) -> ArraySlice<UInt8> {
        record.isJoined ? table.joined[record.name] : bytes[record.name]
    }

    func valueBytes(_ record: LineRecord) -> ArraySlice<UInt8> {
        record.isJoined ? table.joined[record.value] : bytes[record.value]
    }
}
