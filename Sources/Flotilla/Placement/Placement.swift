/// On which machines a service may run.
///
/// ```swift
/// Placement {
///     Role("django")
///     Metadata("disk") == "ssd"
///     Apart(from: "batch-*")
///     Spread(over: "zone")
///     Reserve(cpu: .cores(0.5), memory: .mebibytes(512))
/// }
/// ```
public struct Placement: Sendable, Hashable, Codable {
    public var constraints: [Constraint] = []
    /// The one machine it may run on, by its id (machine-id(5)).
    public var machineID: String?
    /// Services it shares the machine with.
    public var together: [ServiceReference] = []
    /// Services, globs over their names, or units of other fleets (`batch-*.service`) that it never shares a machine
    /// with.
    public var conflicts: [ServiceReference] = []
    /// Units that it takes the place of.
    public var replaces: [ServiceReference] = []
    /// Metadata keys whose values its instances are spread over evenly.
    public var spread: [String] = []
    /// The most instances a machine may run.
    public var maxPerMachine: Int?
    public var cpu: CPUShare?
    public var memory: ByteCount?

    public init() {}
    public init(@PlacementBuilder _ components: () -> [any PlacementComponent]) { self.init(components()) }
    /// The plain form, for specs that are generated.
    public init(_ components: [any PlacementComponent]) {
        for component in components { component.add(to: &self) }
    }

    public var isEmpty: Bool { self == Placement() }
}

extension Placement: ServiceComponent, OneShotComponent {
    public func add(to service: inout Service) { service.placement = self }
}

/// Machines whose `role` is this, or one of these.
public struct Role: PlacementComponent {
    public var constraint: Constraint
    public init(_ names: String..., fileID: String = #fileID, line: Int = #line) {
        constraint = Metadata("role", fileID: fileID, line: line).in(names)
    }
    public func add(to placement: inout Placement) { constraint.add(to: &placement) }
}

/// Machines whose `environment` is the one the spec is evaluated for.
public struct SameEnvironment: PlacementComponent {
    public var constraint: Constraint
    public init(fileID: String = #fileID, line: Int = #line) {
        constraint = Metadata("environment", fileID: fileID, line: line) == environment
    }
    public func add(to placement: inout Placement) { constraint.add(to: &placement) }
}

/// The machine with this id (machine-id(5)) and no other.
public struct Machine: PlacementComponent {
    public var id: String
    public init(_ id: String) { self.id = id }
    public func add(to placement: inout Placement) { placement.machineID = id }
}

/// On the same machine as another service.
public struct Together: PlacementComponent {
    public var services: [ServiceReference]
    public init(with services: any FleetMember..., fileID: String = #fileID, line: Int = #line) {
        self.services = services.map { ServiceReference($0.name, fileID, line) }
    }
    public init(with names: String..., fileID: String = #fileID, line: Int = #line) {
        services = names.map { ServiceReference($0, fileID, line) }
    }
    public func add(to placement: inout Placement) { placement.together += services }
}

/// Never on the same machine as these, nor they with it: services of this fleet, by name or glob (`batch-*`), or other
/// units by a glob that ends in a unit's suffix (`batch-*.service`).
public struct Apart: PlacementComponent {
    public var services: [ServiceReference]
    public init(from services: any FleetMember..., fileID: String = #fileID, line: Int = #line) {
        self.services = services.map { ServiceReference($0.name, fileID, line) }
    }
    public init(from globs: String..., fileID: String = #fileID, line: Int = #line) {
        services = globs.map { ServiceReference($0, fileID, line) }
    }
    public func add(to placement: inout Placement) { placement.conflicts += services }
}

/// In place of another service: that one is taken off a machine before this one starts there.
public struct Replaces: PlacementComponent {
    public var services: [ServiceReference]
    public init(_ services: any FleetMember..., fileID: String = #fileID, line: Int = #line) {
        self.services = services.map { ServiceReference($0.name, fileID, line) }
    }
    public init(_ names: String..., fileID: String = #fileID, line: Int = #line) {
        services = names.map { ServiceReference($0, fileID, line) }
    }
    public func add(to placement: inout Placement) { placement.replaces += services }
}

/// As even as can be over the values of a metadata key, such as `zone`.
public struct Spread: PlacementComponent {
    public var key: String
    public init(over key: String) { self.key = key }
    public func add(to placement: inout Placement) { placement.spread.append(key) }
}

/// At most this many instances on a machine.
public struct AtMost: PlacementComponent {
    public var count: Int
    public init(perMachine count: Int) { self.count = count }
    public func add(to placement: inout Placement) { placement.maxPerMachine = count }
}

/// Processor time and memory that the machine must have left for each instance.
public struct Reserve: PlacementComponent {
    public var cpu: CPUShare?
    public var memory: ByteCount?
    public init(cpu: CPUShare? = nil, memory: ByteCount? = nil) {
        self.cpu = cpu
        self.memory = memory
    }
    public func add(to placement: inout Placement) {
        placement.cpu = cpu ?? placement.cpu
        placement.memory = memory ?? placement.memory
    }
}
