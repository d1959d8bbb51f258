import UnitCompiler
import UnitVerify

extension Notice {
    /// What systemd says of a unit.
    init(_ finding: VerifyFinding, in subject: VerifySubject) {
        self.init(finding)
        unit = subject.name
        service = subject.compiled?.service
        place =
            finding.line.map { Place(path: finding.file ?? subject.path, line: $0) }
            ?? LineSearch.place(for: finding.message, about: subject.name, in: subject.sources)
            ?? Place(path: finding.file ?? subject.path, line: LineSearch.start(of: subject))
        let source = subject.sources.first { $0.path == place?.path }
        excerpt = place?.line.flatMap { source?.line($0) }
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
