/// What a ``Fleet`` lists and its members refer to: a ``Service`` or a ``OneShot``.
public protocol FleetMember: Sendable {
    var name: String { get }
}

/// Everything a team runs: its services, and the environments they are deployed to.
///
/// ```swift
/// let fleet = Fleet("djed", environments: .prod, .stage, .test) {
///     app
///     api
///     nginx
/// }
/// ```
///
/// The closure is run once for each environment, in a process of its own.
public struct Fleet: Sendable {
    public var name: String
    public var environments: [Environment]
    public var location: SourceLocation
    let services: @Sendable () -> [Service]

    public init(
        _ name: String, environments: Environment..., fileID: String = #fileID, line: Int = #line,
        @FleetBuilder services: @escaping @Sendable () -> [Service]
    ) {
        self.init(name, environments: environments, fileID: fileID, line: line, services: services)
    }

    /// - Parameter environments: `prod` alone if there are none.
    public init(
        _ name: String, environments: [Environment], fileID: String = #fileID, line: Int = #line,
        @FleetBuilder services: @escaping @Sendable () -> [Service]
    ) {
        self.name = name
        self.environments = environments.isEmpty ? [.prod] : environments
        location = SourceLocation(fileID, line)
        self.services = services
    }

    /// What the fleet is in one environment.
    package func manifest(for environment: Environment) -> Manifest {
        Environment.$evaluated.withValue(environment) {
            Manifest(fleet: name, environment: environment, services: services(), location: location)
        }
    }
}
