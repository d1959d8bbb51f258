/// The name of another service of the fleet, and where it was written.
public struct ServiceReference: Sendable, Hashable, Codable {
    public var name: String
    public var location: SourceLocation?

    public init(_ name: String, location: SourceLocation? = nil) {
        self.name = name
        self.location = location
    }

    init(_ name: String, _ fileID: String, _ line: Int) {
        self.init(name, location: SourceLocation(fileID, line))
    }
}

/// That a service depends on another.
public struct Dependency: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable {
        /// On the same machine; starts it, waits for it, and stops when it is stopped (`Requires=`, `After=`).
        case needs
        /// On the same machine; starts it and waits, but lives on without it (`Wants=`, `After=`).
        case wants
        /// On the same machine; if both start, this one starts later (`After=`).
        case after
        /// On whatever machine; started when the other is healthy, stopped before it.
        case startsAfter
    }

    public var kind: Kind
    public var service: ServiceReference
}

/// On the same machine as these, started after them, stopped when they are stopped.
public struct Needs: ServiceComponent, OneShotComponent {
    public var dependencies: [Dependency]
    public init(_ services: any FleetMember..., fileID: String = #fileID, line: Int = #line) {
        dependencies = .init(.needs, services.map(\.name), fileID, line)
    }
    public init(_ names: String..., fileID: String = #fileID, line: Int = #line) {
        dependencies = .init(.needs, names, fileID, line)
    }
    public func add(to service: inout Service) { service.dependencies += dependencies }
}

/// On the same machine as these, started after them, but not dependent on their life.
public struct Wants: ServiceComponent, OneShotComponent {
    public var dependencies: [Dependency]
    public init(_ services: any FleetMember..., fileID: String = #fileID, line: Int = #line) {
        dependencies = .init(.wants, services.map(\.name), fileID, line)
    }
    public init(_ names: String..., fileID: String = #fileID, line: Int = #line) {
        dependencies = .init(.wants, names, fileID, line)
    }
    public func add(to service: inout Service) { service.dependencies += dependencies }
}

/// Where both are on one machine, started after these and stopped before them.
public struct After: ServiceComponent, OneShotComponent {
    public var dependencies: [Dependency]
    public init(_ services: any FleetMember..., fileID: String = #fileID, line: Int = #line) {
        dependencies = .init(.after, services.map(\.name), fileID, line)
    }
    public init(_ names: String..., fileID: String = #fileID, line: Int = #line) {
        dependencies = .init(.after, names, fileID, line)
    }
    public func add(to service: inout Service) { service.dependencies += dependencies }
}

/// Started when these are healthy, on whatever machines they run, and stopped before them.
public struct StartsAfter: ServiceComponent, OneShotComponent {
    public var dependencies: [Dependency]
    public init(_ services: any FleetMember..., fileID: String = #fileID, line: Int = #line) {
        dependencies = .init(.startsAfter, services.map(\.name), fileID, line)
    }
    public init(_ names: String..., fileID: String = #fileID, line: Int = #line) {
        dependencies = .init(.startsAfter, names, fileID, line)
    }
    public func add(to service: inout Service) { service.dependencies += dependencies }
}

/// Bound to another service: on its machine, started with it, dead when it dies (`BindsTo=`, `After=`).
public struct Sidecar: ServiceComponent {
    public var reference: ServiceReference
    public init(of service: Service, fileID: String = #fileID, line: Int = #line) {
        reference = ServiceReference(service.name, fileID, line)
    }
    @available(*, unavailable, message: "a task ends by itself: a sidecar is of a Service")
    public init(of task: OneShot) { self.init(of: task.name) }
    public init(of name: String, fileID: String = #fileID, line: Int = #line) {
        reference = ServiceReference(name, fileID, line)
    }
    public func add(to service: inout Service) { service.sidecarOf = reference }
}

extension [Dependency] {
    fileprivate init(_ kind: Dependency.Kind, _ names: [String], _ fileID: String, _ line: Int) {
        self = names.map { Dependency(kind: kind, service: ServiceReference($0, fileID, line)) }
    }
}
