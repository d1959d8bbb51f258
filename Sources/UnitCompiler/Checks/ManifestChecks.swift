import Flotilla
import UnitFile

/// Everything that can be wrong with a manifest before a line is written. Each group of rules is a file of its own.
struct ManifestChecks {
    let manifest: Manifest
    let fleet: FleetContext
    private(set) var diagnostics: [Diagnostic] = []

    var services: [String: Service] { fleet.services }

    init(manifest: Manifest, fleet: FleetContext) {
        self.manifest = manifest
        self.fleet = fleet
    }

    func run() -> [Diagnostic] {
        var checks = self
        checks.checkNames()
        var reported: Set<SpecProblem> = []
        for service in manifest.services {
            // A variant has its model's problems too: one report is enough.
            for problem in service.problems where reported.insert(problem).inserted {
                checks.error("spec", problem.message, cure: problem.cure, at: problem.location, service)
            }
            checks.checkReferences(service)
            checks.checkWorkload(service)
            checks.checkDirectories(service)
            checks.checkSteps(service)
            checks.checkSecrets(service)
            checks.checkScale(service)
            checks.checkPlacement(service)
            checks.checkHealth(service)
            checks.checkRelease(service)
            checks.checkActivation(service)
            checks.checkSections(service)
            checks.checkDirectives(service)
        }
        if manifest.services.isEmpty {
            checks.warning(
                "empty-fleet", "the fleet \(manifest.fleet) has no services in \(manifest.environment)",
                cure: "list some, or take the environment from the fleet's list", at: manifest.location)
        }
        checks.checkCycles()
        checks.checkPorts()
        return checks.diagnostics
    }

    mutating func error(
        _ code: String, _ message: String, cure: String, at location: SourceLocation?, _ service: Service? = nil
    ) {
        add(.error, code, message, cure, location, service)
    }

    mutating func warning(
        _ code: String, _ message: String, cure: String, at location: SourceLocation?, _ service: Service? = nil
    ) {
        add(.warning, code, message, cure, location, service)
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ code: String, _ message: String, _ cure: String,
        _ location: SourceLocation?, _ service: Service?
    ) {
        diagnostics.append(
            Diagnostic(
                severity, code, message, cure: cure, at: location ?? service?.location ?? manifest.location,
                service: service?.name))
    }
}
