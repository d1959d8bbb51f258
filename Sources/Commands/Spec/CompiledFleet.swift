import UnitCompiler

/// A spec, compiled for the environments that were asked for.
struct CompiledFleet: Sendable {
    struct Environment: Sendable {
        var name: String
        /// Sorted by name.
        var units: [CompiledUnit]
    }

    var name: String
    /// Every environment the spec knows, in the author's order.
    var allEnvironments: [String]
    var environments: [Environment]
    var notices: [Notice]

    var hasErrors: Bool { notices.contains { $0.severity == .error } }
}
