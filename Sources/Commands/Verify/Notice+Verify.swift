import UnitCompiler
import UnitVerify

extension Notice {
    /// What systemd says of a unit.
    init(_ finding: VerifyFinding, in subject: VerifySubject) {
        self.init(finding)
        unit = subject.name
        service = subject.compiled?.service
        let path = finding.file ?? subject.path
        let line = finding.line ?? (path == subject.path ? LineSearch.line(for: finding.message, in: subject) : nil)
        place = Place(path: path, line: line)
        if path == subject.path { excerpt = line.flatMap { subject.source.line($0) } }
    }

    /// What systemd says of a unit that nobody asked about, or of none.
    init(_ finding: VerifyFinding) {
        self.init(
            Severity(finding.severity), finding.message, cure: finding.cure, code: finding.code,
            at: (finding.file ?? finding.unit).map { Place(path: $0, line: finding.line) })
        unit = finding.unit
    }

    /// What keeps systemd from being asked.
    init(_ error: UnitVerifyError) {
        self.init(.error, error.message, cure: error.remedy)
    }
}

extension Notice.Severity {
    fileprivate init(_ severity: VerifyFinding.Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        case .note: self = .note
        }
    }
}
