/// How a changed service takes the place of the running one.
///
/// ```swift
/// Release(.rolling(maxInFlight: 1), drain: .seconds(30))
/// Release(.masterBackup(ports: 50000, 50001))
/// Release(.canary(percent: 10, 50, 100, every: .minutes(10)))
/// Release(.ramp(by: 10, every: .minutes(5)))
/// Release(.maintain(once: "djed-migrate"))
/// Release(.reloadCode(after: checkout))
/// ```
public struct Release: ServiceComponent, Hashable, Codable {
    public indirect enum Strategy: Sendable, Hashable, Codable {
        /// Machine by machine, at most so many at a time.
        case rolling(maxInFlight: Int)
        /// Two instances on two ports behind a load balancer: the backup takes the traffic while the master changes.
        case masterBackup(master: Int, backup: Int)
        /// A growing share of the instances, each step held for so long while it stays healthy.
        case canary(percent: [Int], hold: Interval)
        /// Every machine pulls the image ahead; then one runs these tasks once, however many services of the release
        /// name them; then all change.
        case maintain(tasks: [ServiceReference])
        /// These tasks bring new code into the code volume on each machine, then its reload file is touched: nothing
        /// restarts. Where more than the code has changed, the image or a setting, the other strategy is taken.
        case reloadCode(tasks: [ServiceReference], otherwise: Strategy)

        public static func masterBackup(ports master: Int, _ backup: Int) -> Strategy {
            .masterBackup(master: master, backup: backup)
        }
        public static func canary(percent: Int..., every hold: Interval) -> Strategy {
            .canary(percent: percent, hold: hold)
        }
        /// A canary in even steps: by 10 percent it is 10, 20, 30 and so on to 100.
        public static func ramp(by percent: Int, every hold: Interval) -> Strategy {
            // A step that is none is kept for the compiler to refuse.
            guard (1...99).contains(percent) else { return .canary(percent: [percent], hold: hold) }
            return .canary(percent: Array(stride(from: percent, to: 100, by: percent)) + [100], hold: hold)
        }
        /// New code is loaded by touching its reload file; whatever else has changed rolls machine by machine.
        public static var reloadCode: Strategy { .reloadCode(tasks: [], otherwise: .rolling(maxInFlight: 1)) }
        /// The same, with another strategy for other changes.
        public static func reloadCode(otherwise: Strategy) -> Strategy {
            .reloadCode(tasks: [], otherwise: otherwise)
        }
        /// The same, after a task that brings the code to each machine.
        public static func reloadCode(
            after task: OneShot, otherwise: Strategy = .rolling(maxInFlight: 1), fileID: String = #fileID,
            line: Int = #line
        ) -> Strategy {
            .reloadCode(tasks: [ServiceReference(task.name, fileID, line)], otherwise: otherwise)
        }
        public static func reloadCode(
            after task: String, otherwise: Strategy = .rolling(maxInFlight: 1), fileID: String = #fileID,
            line: Int = #line
        ) -> Strategy {
            .reloadCode(tasks: [ServiceReference(task, fileID, line)], otherwise: otherwise)
        }
        public static func maintain(
            once tasks: OneShot..., fileID: String = #fileID, line: Int = #line
        ) -> Strategy {
            .maintain(tasks: tasks.map { ServiceReference($0.name, fileID, line) })
        }
        @available(*, unavailable, message: "what runs once must end: make it a OneShot")
        public static func maintain(once services: Service...) -> Strategy { .maintain(tasks: []) }
        public static func maintain(once names: String..., fileID: String = #fileID, line: Int = #line) -> Strategy {
            .maintain(tasks: names.map { ServiceReference($0, fileID, line) })
        }
    }

    public var strategy: Strategy
    /// Between being taken out of the load balancer and being stopped.
    public var drain: Interval?
    /// An unhealthy release is taken back without asking.
    public var rollBack: Bool
    public var location: SourceLocation?

    public init(
        _ strategy: Strategy, drain: Interval? = nil, rollBack: Bool = true,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.strategy = strategy
        self.drain = drain
        self.rollBack = rollBack
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) { service.release = self }
}
