extension UnitFile {
    /// One assignment. Its text is made when asked for.
    public struct Directive: Sendable {
        private let file: UnitFile
        private let index: Int
        private let sectionIndex: Int

        init(file: UnitFile, index: Int, sectionIndex: Int) {
            self.file = file
            self.index = index
            self.sectionIndex = sectionIndex
        }

        private var record: LineRecord { file.table.records[index] }

        public var section: String { String(decoding: file.nameBytes(file.table.records[sectionIndex]), as: UTF8.self) }
        public var key: String { String(decoding: file.nameBytes(record), as: UTF8.self) }
        /// The value as systemd sees it: continuation lines joined, white space at both ends dropped.
        public var value: String { String(decoding: file.valueBytes(record), as: UTF8.self) }
        public var keyBytes: ArraySlice<UInt8> { file.nameBytes(record) }
        public var valueBytes: ArraySlice<UInt8> { file.valueBytes(record) }
        /// The first line, counted from 1.
        public var line: Int { record.line }
        public var lines: ClosedRange<Int> { file.entry(at: index).lines }
        /// Its bytes in the file, continuation lines and line break included.
        public var range: Range<Int> { file.entry(at: index).range }
        public var path: String { file.path }
    }

    /// One section, from its header to the next one. A file may have several of one name.
    public struct Section: Sendable {
        public let name: String
        /// The line of the header, counted from 1.
        public let line: Int
        public let directives: [Directive]
    }

    /// The sections in order, repeated ones kept apart.
    public var sections: [Section] {
        var sections: [Section] = []
        var start = 0
        while let header = table.records[start...].firstIndex(where: { $0.kind == .section }) {
            let end = table.records[(header + 1)...].firstIndex { $0.kind == .section } ?? table.records.count
            let directives = (header..<end).compactMap { index in
                table.records[index].kind == .directive
                    ? Directive(file: self, index: index, sectionIndex: header) : nil
            }
            let record = table.records[header]
            sections.append(
                Section(
                    name: String(decoding: nameBytes(record), as: UTF8.self), line: record.line, directives: directives)
            )
            start = end
        }
        return sections
    }

    /// All assignments that stand in a section, in order.
    public var directives: [Directive] {
        sections.flatMap(\.directives)
    }
}
