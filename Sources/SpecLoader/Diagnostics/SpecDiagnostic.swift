/// One thing the compiler, or the run of the spec, has to say, in the author's terms.
public struct SpecDiagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable {
        case error, warning, note
    }

    public var severity: Severity
    public var message: String
    /// As the author named it; `nil` where the matter has no place in a file.
    public var file: String?
    /// From 1.
    public var line: Int?
    /// From 1, in bytes of UTF-8.
    public var column: Int?
    /// The text of that line.
    public var sourceLine: String?
    /// What would mend it.
    public var hint: String?
    public var notes: [SpecDiagnostic]

    public init(
        _ severity: Severity, _ message: String, file: String? = nil, line: Int? = nil, column: Int? = nil,
        sourceLine: String? = nil, hint: String? = nil, notes: [SpecDiagnostic] = []
    ) {
        self.severity = severity
        self.message = message
        self.file = file
        self.line = line
        self.column = column
        self.sourceLine = sourceLine
        self.hint = hint
        self.notes = notes
    }
}

extension SpecDiagnostic: CustomStringConvertible {
    /// `FILE:LINE:COLUMN: error: MESSAGE`, the line with a caret, the hint, and the notes in the same form.
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        var text = place.isEmpty ? "" : "\(place): "
        text += "\(severity.rawValue): \(message)"
        if let sourceLine {
            text += "\n    \(sourceLine)"
            if let column { text += "\n    \(Self.indent(of: sourceLine, to: column))^" }
        }
        if let hint { text += "\n    hint: \(hint)" }
        for note in notes { text += "\n\(note)" }
        return text
    }

    /// As wide as what stands before the column: tabs stay tabs.
    private static func indent(of line: String, to column: Int) -> String {
        let before = String(decoding: line.utf8.prefix(column - 1), as: UTF8.self)
        return String(before.map { $0 == "\t" ? "\t" : " " })
    }
}

extension SpecDiagnostic {
    /// The same, with other names for its files.
    func renamingFiles(_ name: (String) -> String?) -> SpecDiagnostic {
        var result = self
        result.file = file.flatMap(name) ?? file
        result.notes = notes.map { $0.renamingFiles(name) }
        return result
    }
}
