/// What a service runs when it runs a container of an image.
///
/// ```swift
/// Container("registry.example.com/djed", tag: "\(version)") {
///     Command("gunicorn", "djed.wsgi")
///     Port(8000)
///     Volume("/srv/media", at: "/media", .readOnly)
/// }
/// ```
public struct Container: Sendable, Hashable, Codable {
    public var image: Image
    public var engine: Engine
    public var pull: PullPolicy
    public var entrypoint: Text?
    public var command: [Text] = []
    public var ports: [Port] = []
    public var volumes: [Volume] = []
    public var tmpfs: [Tmpfs] = []
    public var environment: [EnvironmentVariable] = []
    public var user: Text?
    public var workingDirectory: Text?
    public var network: Network?
    public var labels: [Label] = []
    public var capabilities: [Capability] = []
    public var limits: [Limit] = []
    public var readOnlyRoot: Bool = false
    public var engineArguments: [Text] = []
    public var location: SourceLocation?

    public init(
        _ image: Image, engine: Engine = .docker, pull: PullPolicy = .always,
        fileID: String = #fileID, line: Int = #line,
        @ContainerBuilder _ components: () -> [any ContainerComponent] = { [] }
    ) {
        self.init(image, engine: engine, pull: pull, components(), fileID: fileID, line: line)
    }

    public init(
        _ repository: Text, tag: Text, engine: Engine = .docker, pull: PullPolicy = .always,
        fileID: String = #fileID, line: Int = #line,
        @ContainerBuilder _ components: () -> [any ContainerComponent] = { [] }
    ) {
        self.init(
            Image(repository, tag: tag), engine: engine, pull: pull, components(), fileID: fileID, line: line)
    }

    /// The tag is whatever the key is set to.
    public init(
        _ repository: Text, tag: Key, engine: Engine = .docker, pull: PullPolicy = .always,
        fileID: String = #fileID, line: Int = #line,
        @ContainerBuilder _ components: () -> [any ContainerComponent] = { [] }
    ) {
        self.init(
            repository, tag: Text(tag), engine: engine, pull: pull, fileID: fileID, line: line, components)
    }

    public init(
        _ repository: Text, digest: String, engine: Engine = .docker, pull: PullPolicy = .ifAbsent,
        fileID: String = #fileID, line: Int = #line,
        @ContainerBuilder _ components: () -> [any ContainerComponent] = { [] }
    ) {
        self.init(
            Image(repository, digest: digest), engine: engine, pull: pull, components(), fileID: fileID, line: line)
    }

    @available(*, unavailable, message: "say which: tag: \"…\" or digest: \"sha256:…\"")
    public init(
        _ repository: Text, engine: Engine = .docker, pull: PullPolicy = .always,
        @ContainerBuilder _ components: () -> [any ContainerComponent] = { [] }
    ) {
        self.init(Image(repository, tag: ""), engine: engine, pull: pull, components())
    }

    /// The plain form, for specs that are generated.
    public init(
        _ image: Image, engine: Engine = .docker, pull: PullPolicy = .always, _ components: [any ContainerComponent],
        fileID: String = #fileID, line: Int = #line
    ) {
        self.image = image
        self.engine = engine
        self.pull = pull
        location = SourceLocation(fileID, line)
        for component in components { component.add(to: &self) }
    }
}

extension Container: ServiceComponent, OneShotComponent {
    public func add(to service: inout Service) { service.setWorkload(.container(self), at: location) }
}
