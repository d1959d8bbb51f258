/// The compiler's own record of what it said (`-serialize-diagnostics-path`): exact places and fix-its, where its text
/// output would have to be guessed apart. The format is clang's (clang/Frontend/SerializedDiagnostics.h).
struct SerializedDiagnostics {
    struct Location: Hashable {
        var file: String
        var line: Int
        var column: Int
    }

    struct FixIt {
        var start: Location
        var end: Location
        var text: String
    }

    struct Diagnostic {
        var severity: SpecDiagnostic.Severity?
        var location: Location?
        var message: String
        var fixIts: [FixIt]
        var notes: [Diagnostic]
    }

    private(set) var diagnostics: [Diagnostic] = []
    private var files: [UInt64: String] = [:]

    init(_ bytes: [UInt8]) throws(Bitstream.Malformed) {
        for case .block(Block.diagnostic, let items) in try Bitstream.items(in: bytes, magic: Array("DIAG".utf8)) {
            if let diagnostic = diagnostic(items) { diagnostics.append(diagnostic) }
        }
    }

    private enum Block {
        static let diagnostic: UInt64 = 9
    }

    private enum Record {
        static let diagnostic: UInt64 = 2
        static let file: UInt64 = 6
        static let fixIt: UInt64 = 7
    }

    private mutating func diagnostic(_ items: [Bitstream.Item]) -> Diagnostic? {
        var result: Diagnostic?
        var fixIts: [FixIt] = []
        var notes: [Diagnostic] = []
        for item in items {
            switch item {
            case .block(Block.diagnostic, let inner):
                if let note = diagnostic(inner) { notes.append(note) }
            case .record(Record.file, let fields, let blob):
                if let id = fields.first { files[id] = String(decoding: blob, as: UTF8.self) }
            case .record(Record.diagnostic, let fields, let blob) where fields.count >= 5:
                result = Diagnostic(
                    severity: Self.severity(fields[0]), location: location(fields[1...]),
                    message: String(decoding: blob, as: UTF8.self), fixIts: [], notes: [])
            case .record(Record.fixIt, let fields, let blob) where fields.count >= 8:
                if let start = location(fields[0...]), let end = location(fields[4...]) {
                    fixIts.append(FixIt(start: start, end: end, text: String(decoding: blob, as: UTF8.self)))
                }
            default: break
            }
        }
        result?.fixIts = fixIts
        result?.notes = notes
        return result
    }

    /// File, line, column and offset; file 0 stands for no place.
    private func location(_ fields: ArraySlice<UInt64>) -> Location? {
        let start = fields.startIndex
        guard let file = files[fields[start]], let line = Int(exactly: fields[start + 1]),
            let column = Int(exactly: fields[start + 2])
        else { return nil }
        return Location(file: file, line: line, column: column)
    }

    private static func severity(_ level: UInt64) -> SpecDiagnostic.Severity? {
        switch level {
        case 1, 5: .note
        case 2: .warning
        case 3, 4: .error
        default: nil
        }
    }
}
