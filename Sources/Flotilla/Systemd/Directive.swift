/// Any directive of systemd's, for what the spec language has no word for: `Directive("IOWeight", "50", in: .service)`.
///
/// The value stands in the unit as written here, `%` and `$` included. It comes after the generated ones and replaces
/// a generated directive of the same name, unless that one is a list.
public struct Directive: ServiceComponent, OneShotComponent, Hashable, Codable {
    public enum Section: String, Sendable, Hashable, Codable {
        case unit = "Unit"
        case service = "Service"
        case timer = "Timer"
        case socket = "Socket"
        case install = "Install"
    }

    public var section: Section
    public var name: String
    public var value: String
    public var location: SourceLocation?

    public init(
        _ name: String, _ value: String, in section: Section = .service,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.name = name
        self.value = value
        self.section = section
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) { service.directives.append(self) }
}

/// How much of the machine the service's processes are shut off from (systemd.exec(5), SANDBOXING).
///
/// Of a container this confines the engine's client and the steps of the start chain; the container itself is confined
/// by the engine.
public struct Hardening: ServiceComponent, OneShotComponent {
    public enum Level: String, Sendable, Hashable, Codable {
        /// Nothing.
        case none
        /// What hardly any service notices: no new privileges, `/usr` and kernel settings read-only, private `/tmp`.
        case standard
        /// What a network service without special needs can live with: a read-only file system, no devices, no
        /// capabilities, only the system calls of `@system-service`.
        case strict
    }

    public var level: Level
    public init(_ level: Level) { self.level = level }
    public func add(to service: inout Service) { service.hardening = level }
}
