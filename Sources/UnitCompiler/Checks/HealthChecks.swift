import Flotilla

extension ManifestChecks {
    mutating func checkHealth(_ service: Service) {
        for health in service.health {
            switch health.probe {
            case .http(let path, let port, let expect):
                checkPath(path, expect, health, service)
                checkPort(port, health, service)
            case .httpSocket(let path, let socket, let expect):
                checkPath(path, expect, health, service)
                checkAbsolute(socket, "the probe's socket", health.location, service)
            case .tcp(let port): checkPort(port, health, service)
            case .exec(let words): checkProgram(words, "the probe", health.location, service)
            case .container(let words):
                guard case .container = service.workload, !words.isEmpty else {
                    error(
                        "probe", "the probe runs in a container, and there is none, or nothing to run",
                        cure: "use .exec(…) with a program of the machine", at: health.location, service)
                    continue
                }
            }
            if health.interval.milliseconds <= 0 || health.timeout.milliseconds <= 0 || health.grace.milliseconds < 0 {
                error(
                    "probe", "a time of the probe is not positive", cure: "write how often and how long it may probe",
                    at: health.location, service)
            } else if health.timeout > health.interval {
                warning(
                    "probe", "the probe may take longer than the time between two of them",
                    cure: "let timeout be at most every:", at: health.location, service)
            }
            if health.healthyAfter < 1 || health.unhealthyAfter < 1 {
                error(
                    "probe", "a threshold of the probe is below 1", cure: "write after how many answers it counts",
                    at: health.location, service)
            }
        }
    }

    /// Probes come from the machine: what the container does not publish, they do not reach.
    private mutating func checkPort(_ port: PortNumber, _ health: Health, _ service: Service) {
        checkPort(port, health.location, service)
        guard case .container(let container) = service.workload, container.network != .host,
            !container.ports.contains(where: { $0.host == port && $0.transport == .tcp })
        else { return }
        let published = container.ports.first { .number($0.container) == port }
        warning(
            "probe", "the probe asks port \(port.text) of the machine, which \(service.name) does not publish",
            cure: published.map { "ask the port that it is published on, \($0.host.text)" }
                ?? "publish it: Port(\(port.text))",
            at: health.location, service)
    }

    private mutating func checkPath(_ path: Text, _ expect: Int?, _ health: Health, _ service: Service) {
        if let literal = path.literal, !literal.hasPrefix("/") || literal.contains(where: \.isWhitespace) {
            error(
                "probe", "\"\(literal)\" is no path of a URL", cure: "start it with / and encode spaces as %20",
                at: health.location, service)
        }
        if let expect, !(100...599).contains(expect) {
            error(
                "probe", "there is no HTTP status \(expect)", cure: "write 100 to 599", at: health.location, service)
        }
    }

    mutating func checkRelease(_ service: Service) {
        guard let release = service.release else { return }
        check(release.strategy, of: release, service)
        if let drain = release.drain, drain.milliseconds < 0 {
            error("release", "the drain time is negative", cure: "write .seconds(…)", at: release.location, service)
        }
    }

    private mutating func check(_ strategy: Release.Strategy, of release: Release, _ service: Service) {
        switch strategy {
        case .rolling(let count):
            if count < 1 { refuse("at most \(count) at a time never ends", "write maxInFlight: 1 or more") }
        case .masterBackup(let master, let backup):
            if master == backup { refuse("master and backup have the same port", "give each its own") }
            for port in [master, backup] { checkPort(.number(port), release.location, service) }
            if service.scale != .each(names: [String(master), String(backup)]) {
                refuse(
                    "\(service.name) has no two instances named by their ports",
                    "write Instances(each: \"\(master)\", \"\(backup)\") and Port(…, on: .instance)")
            }
        case .canary(let percent, let hold):
            let isRising = zip(percent, percent.dropFirst()).allSatisfy { $0 < $1 }
            if percent.isEmpty || !isRising || percent.contains(where: { !(1...100).contains($0) }) {
                refuse("the canary's steps must rise from 1 to 100 percent", "write e.g. percent: 10, 50, 100")
            } else if percent.last != 100 {
                refuse("the canary ends at \(percent.last ?? 0) percent", "let the last step be 100")
            }
            if hold.milliseconds <= 0 {
                refuse("a step of the canary is held for no time", "write every: .minutes(10)")
            }
        case .maintain: break
        case .reloadCode(_, let otherwise):
            let hasCode: Bool
            if case .container(let container) = service.workload {
                hasCode = container.volumes.contains { $0.reloadFile != nil }
            } else {
                hasCode = false
            }
            if !hasCode && service.reload == nil {
                refuse("\(service.name) has no code to reload", "mount it with CodeVolume(…, reloadBy: …)")
            }
            if case .reloadCode = otherwise {
                refuse("the code is reloaded, and otherwise reloaded", "let the other be e.g. .rolling(maxInFlight: 1)")
            } else {
                check(otherwise, of: release, service)
            }
        }

        func refuse(_ message: String, _ cure: String) {
            error("release", message, cure: cure, at: release.location, service)
        }
    }
}
