/// When a one-shot task runs: it gets a timer unit (systemd.timer(5)).
public struct Schedule: OneShotComponent, Hashable, Codable {
    public enum Trigger: Sendable, Hashable, Codable {
        /// A calendar expression, such as `Mon..Fri 04:00` (systemd.time(7), CALENDAR EVENTS).
        case calendar(expression: String)
        /// So long after the machine booted.
        case afterBoot(delay: Interval)
        /// So long after the task last ended.
        case every(interval: Interval)

        public static func calendar(_ expression: String) -> Trigger { .calendar(expression: expression) }
        public static func afterBoot(_ delay: Interval) -> Trigger { .afterBoot(delay: delay) }
        public static func every(_ interval: Interval) -> Trigger { .every(interval: interval) }
    }

    public var triggers: [Trigger]
    /// A run that was missed while the machine was off is made up for.
    public var persistent: Bool
    /// Each run is put off by a random time up to this.
    public var jitter: Interval?
    public var location: SourceLocation?

    public init(
        _ triggers: Trigger..., persistent: Bool = true, jitter: Interval? = nil,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.triggers = triggers
        self.persistent = persistent
        self.jitter = jitter
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) { service.schedule = self }
}

/// A socket that systemd listens on and hands to the service when somebody connects (systemd.socket(5)).
public struct Listen: ServiceComponent, Hashable, Codable {
    public enum Address: Sendable, Hashable, Codable {
        /// An address as `ListenStream=` takes it: `8080`, `127.0.0.1:8080`, `[::1]:8080`, `/run/app.sock`, `@name`.
        case stream(address: Text)
        case datagram(address: Text)
        case fifo(path: Text)

        public static func stream(_ address: Text) -> Address { .stream(address: address) }
        public static func datagram(_ address: Text) -> Address { .datagram(address: address) }
        public static func fifo(_ path: Text) -> Address { .fifo(path: path) }
    }

    public var address: Address
    /// One process for each connection, instead of one for all.
    public var accept: Bool
    public var mode: Permissions?
    public var user: String?
    public var group: String?
    public var location: SourceLocation?

    public init(
        _ address: Address, accept: Bool = false, mode: Permissions? = nil, user: String? = nil, group: String? = nil,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.address = address
        self.accept = accept
        self.mode = mode
        self.user = user
        self.group = group
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) { service.listen.append(self) }
}
