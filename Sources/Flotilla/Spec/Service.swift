/// Something that runs on machines and keeps running: a container or a process, how it starts, where, and how one sees
/// that it is well.
///
/// ```swift
/// let app = Service("app") {
///     Container("registry.example.com/djed", tag: "\(version)") {
///         Command("gunicorn", "djed.wsgi")
///     }
///     Placement { Role("django") }
///     Global()
///     Health(.http("/healthz", port: 8000))
/// }
/// ```
public struct Service: FleetMember, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable {
        case service, oneShot
    }

    // Behind a reference: a service is copied far more often than one looks into its workload.
    public indirect enum Workload: Sendable, Hashable {
        case container(Container)
        case run(Run)
    }

    public var name: String
    public var kind: Kind = .service
    public var summary: Text?
    public var workload: Workload?
    /// The author's chain; `nil` stands for the usual one.
    public var startChain: [Step]?
    public var afterStart: [Step] = []
    public var beforeStop: [Step] = []
    public var cleanUp: [Step] = []
    public var reload: Reload?
    public var startTimeout: Interval?
    public var stop: Stop?
    public var restart: Restart?
    public var secrets: [Secret] = []
    public var directories: [HostDirectory] = []
    public var dependencies: [Dependency] = []
    public var sidecarOf: ServiceReference?
    public var scale: Scale = .one
    public var exclusive: Bool = false
    public var placement = Placement()
    public var health: [Health] = []
    public var release: Release?
    public var schedule: Schedule?
    public var listen: [Listen] = []
    public var hardening: Hardening.Level = .standard
    public var directives: [Directive] = []
    public var location: SourceLocation?
    /// What was wrong already while the spec was read.
    public var problems: [SpecProblem] = []

    public init(
        _ name: String, fileID: String = #fileID, line: Int = #line,
        @ServiceBuilder _ components: () -> [any ServiceComponent]
    ) {
        self.init(name, components(), fileID: fileID, line: line)
    }

    /// The plain form, for specs that are generated.
    public init(
        _ name: String, _ components: [any ServiceComponent], fileID: String = #fileID, line: Int = #line
    ) {
        self.name = name
        location = SourceLocation(fileID, line)
        problems = SpecProblem.repetitions(in: components, of: name, at: location)
        for component in components { component.add(to: &self) }
    }

    /// A service that differs from another in what is said here: the same image with another command, for example.
    ///
    /// What is said again takes the place of what the other says: variables, ports, volumes and secrets one by one,
    /// probes, sockets and steps all together. Dependencies are added to the other's.
    public init(
        _ name: String, like model: Service, fileID: String = #fileID, line: Int = #line,
        @ServiceVariantBuilder _ changes: () -> [any ServiceVariantComponent]
    ) {
        self = model
        self.name = name
        location = SourceLocation(fileID, line)
        apply(changes())
    }

    init(oneShot name: String, location: SourceLocation) {
        self.name = name
        kind = .oneShot
        self.location = location
    }

    mutating func apply(_ changes: [any VariantComponent]) {
        problems += SpecProblem.repetitions(in: changes, of: name, at: location)
        makeRoom(for: changes)
        for change in changes { change.change(&self) }
    }

    mutating func setWorkload(_ new: Workload, at location: SourceLocation?) {
        if workload != nil {
            problems.append(
                SpecProblem(
                    "\(name) has two workloads: a service runs one Container or one Run", cure: "remove one of them",
                    at: location))
        }
        workload = new
    }
}

/// What the service is, in a sentence: the unit's `Description=`.
public struct Description: ServiceComponent, OneShotComponent {
    public var summary: Text
    public init(_ summary: Text) { self.summary = summary }
    public func add(to service: inout Service) { service.summary = summary }
}

/// A mistake that was seen while the spec was read; the compiler reports it with its own findings.
public struct SpecProblem: Sendable, Hashable, Codable {
    public var message: String
    public var cure: String
    public var location: SourceLocation?

    public init(_ message: String, cure: String, at location: SourceLocation?) {
        self.message = message
        self.cure = cure
        self.location = location
    }
}
