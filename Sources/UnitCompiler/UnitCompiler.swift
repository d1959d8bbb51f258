public import Flotilla
import UnitFile
import UnitLint

/// Turns a manifest into systemd unit files. Pure: the same manifest and options give the same bytes.
public struct UnitCompiler: Sendable {
    public struct Options: Sendable {
        /// Values of late-bound keys; they win over the defaults in the spec.
        public var keys: [String: String]
        /// The file that the manifest was read from, for the units' headers, where its services do not say.
        public var specification: String

        public init(keys: [String: String] = [:], specification: String = "Fleet.json") {
            self.keys = keys
            self.specification = specification
        }
    }

    public var options: Options

    public init(options: Options = Options()) {
        self.options = options
    }

    /// Checks the whole manifest and compiles every service of it; all mistakes are told in one run.
    public func compile(_ manifest: Manifest) -> Compilation {
        let fleet = FleetContext(manifest: manifest, options: options)
        var diagnostics = ManifestChecks(manifest: manifest, fleet: fleet).run()
        var units: [CompiledUnit] = []
        units.reserveCapacity(manifest.services.count)
        var unresolved: [UnresolvedKey] = []
        for service in manifest.services {
            var compiler = ServiceCompiler(service: service, fleet: fleet)
            units += compiler.compile()
            diagnostics += compiler.diagnostics
            unresolved += compiler.unresolved
        }
        diagnostics += UnresolvedKey.diagnostics(unresolved)
        var said: Set<Diagnostic> = []
        diagnostics = diagnostics.filter { said.insert($0).inserted }
        if diagnostics.contains(where: { $0.severity == .error }) { units = [] }
        units.sort { $0.name < $1.name }
        return Compilation(units: units, diagnostics: diagnostics.sorted(by: Self.inReadingOrder))
    }

    private static func inReadingOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        (left.location?.file ?? "", left.location?.line ?? 0) < (right.location?.file ?? "", right.location?.line ?? 0)
    }
}
