/// What a service runs when it runs a plain process.
public struct Run: Sendable, Hashable, Codable {
    /// The absolute path of the program, then its arguments.
    public var command: [Text]
    public var ports: [Port] = []
    public var environment: [EnvironmentVariable] = []
    public var environmentFiles: [Text] = []
    public var user: Text?
    public var group: Text?
    public var workingDirectory: Text?
    public var limits: [Limit] = []
    public var readiness: Readiness = .exec
    public var location: SourceLocation?

    /// When systemd takes the process for started.
    public enum Readiness: String, Sendable, Hashable, Codable {
        /// As soon as the program is executed (`Type=exec`).
        case exec
        /// When it says so itself (`Type=notify`, sd_notify(3)).
        case notify
        /// When the first process exits and leaves a daemon behind (`Type=forking`).
        case forking
    }

    public init(
        _ command: Text..., fileID: String = #fileID, line: Int = #line,
        @RunBuilder _ components: () -> [any RunComponent] = { [] }
    ) {
        self.init(command, components(), fileID: fileID, line: line)
    }

    /// The plain form, for specs that are generated.
    public init(
        _ command: [Text], _ components: [any RunComponent] = [], fileID: String = #fileID, line: Int = #line
    ) {
        self.command = command
        location = SourceLocation(fileID, line)
        for component in components { component.add(to: &self) }
    }
}

extension Run: ServiceComponent, OneShotComponent {
    public func add(to service: inout Service) { service.setWorkload(.run(self), at: location) }
}

/// How a process says that it is ready; `.exec` if absent.
public struct Ready: RunComponent {
    public var readiness: Run.Readiness
    public init(_ readiness: Run.Readiness) { self.readiness = readiness }
    public func add(to run: inout Run) { run.readiness = readiness }
}

/// The group the process runs as.
public struct Group: RunComponent {
    public var name: Text
    public init(_ name: Text) { self.name = name }
    public func add(to run: inout Run) { run.group = name }
}

/// A file of `NAME=value` lines on the machine, read before each start; a secret is better a ``Secret``.
public struct EnvironmentFile: RunComponent {
    public var path: Text
    public init(_ path: Text) { self.path = path }
    public func add(to run: inout Run) { run.environmentFiles.append(path) }
}
