/// A task that runs to its end: once, when a release asks for it, or on a ``Schedule``.
///
/// ```swift
/// let backup = OneShot("backup") {
///     Run("/usr/local/bin/backup", "--all")
///     Schedule(.calendar("04:00"))
/// }
/// ```
public struct OneShot: FleetMember, Hashable {
    public var service: Service
    public var name: String { service.name }

    public init(
        _ name: String, fileID: String = #fileID, line: Int = #line,
        @OneShotBuilder _ components: () -> [any OneShotComponent]
    ) {
        self.init(name, components(), fileID: fileID, line: line)
    }

    /// The plain form, for specs that are generated.
    public init(
        _ name: String, _ components: [any OneShotComponent], fileID: String = #fileID, line: Int = #line
    ) {
        service = Service(oneShot: name, location: SourceLocation(fileID, line))
        service.problems = SpecProblem.repetitions(in: components, of: name, at: service.location)
        for component in components { component.add(to: &service) }
    }

    /// A task that runs what a service or another task runs, with another command: in its image, with its secrets,
    /// environment and volumes, on its machines.
    public init(
        _ name: String, like model: Service, fileID: String = #fileID, line: Int = #line,
        @OneShotVariantBuilder _ changes: () -> [any OneShotVariantComponent]
    ) {
        service = Service(oneShot: name, location: SourceLocation(fileID, line))
        service.workload = model.workload
        service.secrets = model.secrets
        service.directories = model.directories
        service.placement = model.placement
        service.hardening = model.hardening
        if case .container(var container) = model.workload {
            container.ports = []
            service.workload = .container(container)
        }
        service.apply(changes())
    }

    /// A task that differs from another in what is said here.
    public init(
        _ name: String, like model: OneShot, fileID: String = #fileID, line: Int = #line,
        @OneShotVariantBuilder _ changes: () -> [any OneShotVariantComponent]
    ) {
        service = model.service
        service.name = name
        service.location = SourceLocation(fileID, line)
        service.apply(changes())
    }
}
