/// A task that runs to its end: once, when a release asks for it, or on a ``Schedule``.
///
/// ```swift
/// let backup = OneShot("backup") {
///     Run("/usr/local/bin/backup", "--all")
///     Schedule(.calendar("04:00"))
/// }
/// ```
public struct OneShot: Sendable, Hashable {
    public var service: Service

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
        for component in components { component.add(to: &service) }
    }

    /// A task that runs the container of a service with another command.
    public init(
        _ name: String, like model: Service, fileID: String = #fileID, line: Int = #line,
        @VariantBuilder _ changes: () -> [any VariantComponent]
    ) {
        service = Service(oneShot: name, location: SourceLocation(fileID, line))
        service.workload = model.workload
        service.secrets = model.secrets
        service.placement = model.placement
        service.hardening = model.hardening
        if case .container(var container) = model.workload {
            container.ports = []
            service.workload = .container(container)
        }
        for change in changes() { change.change(&service) }
    }
}
