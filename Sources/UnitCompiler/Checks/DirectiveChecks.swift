import Flotilla
import UnitFile
import UnitLint

extension ManifestChecks {
    /// The author's own directives get the verdict that a unit file with them would get.
    mutating func checkDirectives(_ service: Service) {
    }
}
