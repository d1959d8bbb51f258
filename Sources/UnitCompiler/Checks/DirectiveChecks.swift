import Flotilla
import UnitFile
import UnitLint

extension ManifestChecks {
    /// The author's own directives get the verdict that a line of a unit file would get.
    mutating func checkDirectives(_ service: Service) {
        for directive in service.directives {
            let findings = UnitLinter().check(
                section: directive.section.rawValue, key: directive.name, value: directive.value)
            for finding in findings where finding.severity != .note {
                let isError = finding.severity == .error
                if isError {
                    error(finding.code, finding.message, cure: finding.cure, at: directive.location, service)
                } else {
                    warning(finding.code, finding.message, cure: finding.cure, at: directive.location, service)
                }
            }
        }
    }
}
