/// Access without making text, for whoever walks thousands of files.
extension UnitFile {
    /// Calls `body` for each assignment in a section, in order, with the bytes of its section's name, its key and its
    /// value (continuation lines joined, white space at both ends dropped) and its first line, counted from 1.
    ///
    /// Nothing is allocated.
    public func forEachDirective<Failure: Error>(
        _ body: (
            _ section: borrowing Span<UInt8>, _ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>, _ line: Int
        ) throws(Failure) -> Void
    ) throws(Failure) {
        let own = bytes.span
        let joined = table.joined.span
        let records = table.records.span
        var header: LineRecord?
        for index in records.indices {
            let record = records[index]
            switch record.kind {
            case .section:
                header = record
            case .directive:
                guard let header else { continue }
                try body(
                    (header.isJoined ? joined : own).extracting(header.name),
                    (record.isJoined ? joined : own).extracting(record.name),
                    (record.isJoined ? joined : own).extracting(record.value), record.line)
            case .blank, .comment, .ignored:
                continue
            }
        }
    }

    /// Calls `body` for each section header, in order, with the bytes of its name and its line.
    public func forEachSection<Failure: Error>(
        _ body: (_ name: borrowing Span<UInt8>, _ line: Int) throws(Failure) -> Void
    ) throws(Failure) {
        let own = bytes.span
        let joined = table.joined.span
        for record in table.records where record.kind == .section {
            try body((record.isJoined ? joined : own).extracting(record.name), record.line)
        }
    }
}
