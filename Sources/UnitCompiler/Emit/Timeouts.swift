import Flotilla

/// How long the phases of a service may take.
struct Timeouts {
    /// systemd counts this anew for each command of the start chain (systemd.service(5), TimeoutStartSec=), so it is
    /// the longest that any of them may take.
    var start: Interval
    /// The container's own grace, and time for the engine to tidy up after it; this too is for each command anew.
    var stop: Interval
    /// What the engine gives the container between its stop signal and SIGKILL.
    var container: Interval

    static let engineSlack = Interval.seconds(15)

    init(service: Service) {
        container = service.stop?.timeout ?? .seconds(30)
        stop = container
        if case .container = service.workload { stop = container + Self.engineSlack }
        stop = max(stop, (service.beforeStop + service.cleanUp).compactMap(\.timeout).max() ?? stop)
        if let timeout = service.startTimeout {
            start = timeout
        } else {
            let steps = (service.startChain ?? StartChain.usual(for: service)) + service.afterStart
            start = max(.seconds(90), stop, steps.compactMap(\.timeout).max() ?? .seconds(0))
            // A one-shot's own command is part of its start.
            if service.kind == .oneShot && service.startTimeout == nil { start = max(start, .hours(1)) }
        }
    }
}
