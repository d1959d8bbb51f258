/// How to see whether the service does its work. Without one, healthy is what systemd calls active.
///
/// ```swift
/// Health(.http("/healthz", port: 8000), every: .seconds(5), grace: .seconds(30))
/// Health(.http("/", socket: "/run/djed/app.sock"))
/// Health(.tcp(port: 5672))
/// Health(.exec("/usr/bin/pg_isready"))
/// ```
public struct Health: ServiceComponent, Hashable, Codable {
    public enum Probe: Sendable, Hashable, Codable {
        /// A GET that must answer with the status expected (any of 200–399 if none is), over TCP to this machine.
        case http(path: Text, port: PortNumber, expect: Int?)
        /// The same over a Unix socket.
        case httpSocket(path: Text, socket: Text, expect: Int?)
        /// A connection that must be accepted.
        case tcp(port: PortNumber)
        /// A program of the machine that must exit with 0.
        case exec(command: [Text])
        /// A command in the container that must exit with 0.
        case container(command: [Text])

        public static func http(_ path: Text, port: Int, expect: Int? = nil) -> Probe {
            .http(path: path, port: .number(port), expect: expect)
        }
        public static func http(_ path: Text, port: PortNumber, expect: Int? = nil) -> Probe {
            .http(path: path, port: port, expect: expect)
        }
        public static func tcp(port: Int) -> Probe { .tcp(port: .number(port)) }
        public static func http(_ path: Text, socket: Text, expect: Int? = nil) -> Probe {
            .httpSocket(path: path, socket: socket, expect: expect)
        }
        public static func exec(_ command: Text...) -> Probe { .exec(command: command) }
        public static func container(_ command: Text...) -> Probe { .container(command: command) }
    }

    public var probe: Probe
    public var interval: Interval
    public var timeout: Interval
    /// This many good answers in a row make it healthy.
    public var healthyAfter: Int
    /// This many bad answers in a row make it unhealthy.
    public var unhealthyAfter: Int
    /// Bad answers do not count for so long after the start.
    public var grace: Interval
    public var location: SourceLocation?

    public init(
        _ probe: Probe, every interval: Interval = .seconds(10), timeout: Interval = .seconds(3),
        healthyAfter: Int = 1, unhealthyAfter: Int = 3, grace: Interval = .seconds(15),
        fileID: String = #fileID, line: Int = #line
    ) {
        self.probe = probe
        self.interval = interval
        self.timeout = timeout
        self.healthyAfter = healthyAfter
        self.unhealthyAfter = unhealthyAfter
        self.grace = grace
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) { service.health.append(self) }
}
