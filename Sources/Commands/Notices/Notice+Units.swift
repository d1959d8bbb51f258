import UnitFile
import UnitLint

extension Notice {
    /// What keeps a unit file from being read at all.
    init(_ error: UnitFileError, in source: UnitSource) {
        self.init(
            .error, error.message, cure: error.advice, code: error.code.description,
            at: Place(path: error.path ?? source.path, line: error.line.flatMap { $0 > 0 ? $0 : nil }))
        unit = source.name
        excerpt = error.line.flatMap { source.line($0) }
    }

    /// What our lint says of a unit.
    init(_ finding: Finding, in source: UnitSource) {
        self.init(
            Severity(finding.severity), finding.message, cure: finding.cure, code: finding.code,
            at: Place(path: source.path, line: finding.line > 0 ? finding.line : nil))
        unit = source.name
        excerpt = source.line(finding.line)
    }
}

extension Notice.Severity {
    fileprivate init(_ severity: Finding.Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }
}
