/// A fleet in one environment, as data: what a spec says after it was run.
public struct Manifest: Sendable, Hashable, Codable {
    public var fleet: String
    public var environment: Environment
    public var services: [Service]
    public var location: SourceLocation?

    public init(
        fleet: String, environment: Environment, services: [Service], location: SourceLocation? = nil
    ) {
        self.fleet = fleet
        self.environment = environment
        self.services = services
        self.location = location
    }
}

/// The JSON document that stands for a `Fleet.swift` where there is no Swift: a fleet in all its environments.
public struct ManifestDocument: Sendable, Hashable, Codable {
    /// The format's version; readers refuse one they do not know.
    public static let currentVersion = 1

    public var flotilla: Int
    public var fleet: String
    public var environments: [Manifest]

    public init(fleet: String, environments: [Manifest]) {
        flotilla = Self.currentVersion
        self.fleet = fleet
        self.environments = environments
    }
}
