/// What a spec said, and the key it said it under.
struct CacheEntry: Sendable, Hashable {
    /// Changes with the format, and with what a spec is asked.
    static let version = "flotilla cache 1"

    var key: CacheKey
    var fleet: String
    var environments: [String]
    var document: [UInt8]
    var warnings: [SpecDiagnostic]

    /// Begins with the version and a checksum of what follows.
    var encoded: [UInt8] {
        var writer = FieldWriter()
        writer.write(key.bytes)
        writer.write(fleet)
        writer.write(environments.count)
        for environment in environments { writer.write(environment) }
        writer.write(document)
        writer.write(warnings)
        return Array("\(Self.version) \(Checksum(writer.bytes).hexadecimal)\n".utf8) + writer.bytes
    }

    /// - Returns: `nil` for a damaged entry, or one of another key.
    init?(_ bytes: [UInt8], for key: CacheKey) {
        guard let lineFeed = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let body = bytes[(lineFeed + 1)...]
        let head = "\(Self.version) \(Checksum(body).hexadecimal)"
        guard bytes[..<lineFeed].elementsEqual(head.utf8) else { return nil }
        do {
            var reader = FieldReader(body)
            guard try reader.field().elementsEqual(key.bytes) else { return nil }
            self.key = key
            fleet = try reader.text()
            environments = []
            for _ in 0..<(try reader.count()) { environments.append(try reader.text()) }
            document = Array(try reader.field())
            warnings = try reader.diagnostics()
            guard reader.isAtEnd else { return nil }
        } catch {
            return nil
        }
    }

    init(key: CacheKey, fleet: String, environments: [String], document: [UInt8], warnings: [SpecDiagnostic]) {
        self.key = key
        self.fleet = fleet
        self.environments = environments
        self.document = document
        self.warnings = warnings
    }
}

extension FieldWriter {
    mutating func write(_ diagnostics: [SpecDiagnostic]) {
        write(diagnostics.count)
        for diagnostic in diagnostics {
            write(diagnostic.severity.rawValue)
            write(diagnostic.message)
            write(diagnostic.file)
            write(diagnostic.line)
            write(diagnostic.column)
            write(diagnostic.sourceLine)
            write(diagnostic.hint)
            write(diagnostic.notes)
        }
    }
}

extension FieldReader {
    mutating func diagnostics() throws(Malformed) -> [SpecDiagnostic] {
        var result: [SpecDiagnostic] = []
        for _ in 0..<(try count()) {
            guard let severity = SpecDiagnostic.Severity(rawValue: try text()) else { throw Malformed() }
            result.append(
                SpecDiagnostic(
                    severity, try text(), file: try optionalText(), line: try optionalNumber(),
                    column: try optionalNumber(), sourceLine: try optionalText(), hint: try optionalText(),
                    notes: try diagnostics()))
        }
        return result
    }
}
