/// What runs before the service itself, in order (`ExecStartPre=`).
///
/// Without one, a service fetches its secrets, pulls its image, and stops and removes the old container. A chain that
/// is written says all of it:
///
/// ```swift
/// StartChain {
///     FetchSecrets()
///     PullImage(timeout: .minutes(15))
///     Step("migrate", inContainer: "manage.py", "migrate", timeout: .minutes(5))
///     RemoveOldContainer()
/// }
/// ```
public struct StartChain: ServiceComponent, OneShotComponent {
    public var steps: [Step]

    public init(@StepBuilder _ steps: () -> [any StepComponent]) { self.init(steps()) }
    public init(_ steps: [any StepComponent]) { self.steps = steps.flatMap(\.steps) }

    public func add(to service: inout Service) { service.startChain = steps }
}

/// What runs after the service has started (`ExecStartPost=`).
public struct AfterStart: ServiceComponent, OneShotComponent {
    public var steps: [Step]

    public init(@StepBuilder _ steps: () -> [any StepComponent]) { self.steps = steps().flatMap(\.steps) }

    public func add(to service: inout Service) { service.afterStart += steps }
}

/// What runs before the service is stopped, while it still runs (`ExecStop=`).
public struct BeforeStop: ServiceComponent {
    public var steps: [Step]

    public init(@StepBuilder _ steps: () -> [any StepComponent]) { self.steps = steps().flatMap(\.steps) }

    public func add(to service: inout Service) { service.beforeStop += steps }
}

/// What runs when the service has ended, however it ended (`ExecStopPost=`).
public struct CleanUp: ServiceComponent, OneShotComponent {
    public var steps: [Step]

    public init(@StepBuilder _ steps: () -> [any StepComponent]) { self.steps = steps().flatMap(\.steps) }

    public func add(to service: inout Service) { service.cleanUp += steps }
}

/// How a running service reads its configuration or code again (`ExecReload=`).
public struct Reload: ServiceComponent, Hashable, Codable {
    public enum Action: Sendable, Hashable, Codable {
        /// Send the main process, or the container's, a signal such as `SIGHUP`.
        case signal(name: String)
        /// Run a program of the machine.
        case run(command: [Text])
        /// Run a command in the running container.
        case container(command: [Text])
        /// Touch a file of the machine.
        case touch(file: Text)
    }

    public var action: Action
    public var location: SourceLocation?

    public init(signal: String, fileID: String = #fileID, line: Int = #line) {
        self.init(.signal(name: signal), fileID, line)
    }
    public init(run command: Text..., fileID: String = #fileID, line: Int = #line) {
        self.init(.run(command: command), fileID, line)
    }
    public init(inContainer command: Text..., fileID: String = #fileID, line: Int = #line) {
        self.init(.container(command: command), fileID, line)
    }
    public init(touch file: Text, fileID: String = #fileID, line: Int = #line) {
        self.init(.touch(file: file), fileID, line)
    }

    private init(_ action: Action, _ fileID: String, _ line: Int) {
        self.action = action
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) { service.reload = self }
}

/// How the service is stopped: the signal, and how long it may take before it is killed.
public struct Stop: ServiceComponent, OneShotComponent, Hashable, Codable {
    public var signal: String?
    public var timeout: Interval
    public var location: SourceLocation?

    public init(
        signal: String? = nil, timeout: Interval = .seconds(30), fileID: String = #fileID, line: Int = #line
    ) {
        self.signal = signal
        self.timeout = timeout
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) { service.stop = self }
}

/// When systemd starts an ended service again by itself, and when it gives up.
public struct Restart: ServiceComponent, Hashable, Codable {
    public enum Policy: String, Sendable, Hashable, Codable {
        case always, onFailure, never
    }

    public var policy: Policy
    /// The wait before each restart.
    public var delay: Interval
    /// After this many starts within `window` the unit is left failed.
    public var limit: Int
    public var window: Interval

    public init(
        _ policy: Policy, after delay: Interval = .seconds(5), limit: Int = 5, within window: Interval = .minutes(5)
    ) {
        self.policy = policy
        self.delay = delay
        self.limit = limit
        self.window = window
    }

    public func add(to service: inout Service) { service.restart = self }
}

/// The longest that starting may take, all of a single step; without it, the longest of the steps' own timeouts.
public struct StartTimeout: ServiceComponent, OneShotComponent {
    public var timeout: Interval
    public init(_ timeout: Interval) { self.timeout = timeout }
    public func add(to service: inout Service) { service.startTimeout = timeout }
}
