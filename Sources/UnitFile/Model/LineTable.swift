/// The entries of a file in order, found in one pass over its bytes.
struct LineTable: Sendable {
    var records: [LineRecord] = []
    /// Assignments and headers that went over several lines, joined as systemd joins them.
    var joined: [UInt8] = []
    var notes: [UnitFile.Warning.Note] = []
    var lineCount = 0
    /// Whether the last line asks for another one that is not there.
    var endsInContinuation = false

    init(_ bytes: [UInt8], path: String) throws(UnitFileError) {
        guard bytes.count <= LineRecord.largestFile else {
            throw UnitFileError(
                .fileTooLarge, "a unit file of \(bytes.count) bytes is beyond all reason", advice: "split it",
                path: path)
        }
        records.reserveCapacity(bytes.count / 24 + 4)
        var parser = LineParser()
        do {
            try parser.run(bytes.span.bytes, &self)
        } catch {
            throw error.at(path: path, line: error.line ?? 0)
        }
    }
}
