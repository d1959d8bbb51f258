import Flotilla

extension ManifestChecks {
    private struct Use {
        var service: Service
        var placement: Placement
        var scale: Scale
        var port: Int
        var transport: Port.Transport
        var address: String?
        var location: SourceLocation?
    }

    mutating func checkPorts(_ ports: [Port], _ service: Service) {
        for port in ports {
            checkPort(.number(port.container), port.location, service)
            checkPort(port.host, port.location, service)
        }
    }

    /// A port that exists: its number does, or each instance is named by one.
    mutating func checkPort(_ port: PortNumber, _ location: SourceLocation?, _ service: Service) {
        switch port {
        case .number(let number):
            if (1...65535).contains(number) { return }
            error("invalid-port", "there is no port \(number)", cure: "use 1 to 65535", at: location, service)
        case .instance:
            if case .each(let names) = fleet.scale(of: service),
                names.allSatisfy({ name in Int(name).map { (1...65535).contains($0) && String($0) == name } ?? false })
            {
                return
            }
            error(
                "invalid-port", "the instances of \(service.name) are not named by their ports",
                cure: "list the ports: Instances(each: \"8001\", \"8002\")", at: location, service)
        }
    }

    /// The same port of the host, taken by two services that can or must meet on a machine.
    mutating func checkPorts() {
        var uses: [String: [Use]] = [:]
        for service in manifest.services {
            for port in FleetContext.ports(of: service) {
                if case .number(let number) = port.host { checkInstances(of: service, number, port) }
                for number in fleet.numbers(of: port.host, in: service) {
                    let use = Use(
                        service: service, placement: fleet.placement(of: service), scale: fleet.scale(of: service),
                        port: number, transport: port.transport, address: port.address, location: port.location)
                    let key = "\(number)/\(port.transport.rawValue)"
                    checkClashes(of: use, with: uses[key] ?? [])
                    uses[key, default: []].append(use)
                }
            }
        }
    }

    /// Instances that can only be on one machine cannot all have the same port of it.
    private mutating func checkInstances(of service: Service, _ number: Int, _ port: Port) {
        let count: Int
        switch fleet.scale(of: service) {
        case .one, .global: return
        case .count(let instances): count = instances
        case .each(let names): count = names.count
        }
        let anchor = anchors(of: service).first { fleet.services[$0].map { fleet.scale(of: $0) == .one } ?? false }
        let machine = anchor.map { "where \($0) is" } ?? fleet.placement(of: service).machineID.map { "machine \($0)" }
        guard count > 1, let machine else { return }
        error(
            "port-taken",
            "all \(count) instances of \(service.name) are on one machine, \(machine), and take port \(number)",
            cure: "name them by their ports: Instances(each: \"8001\", \"8002\") and Port(…, on: .instance)",
            at: port.location, service)
    }

    /// One clash says where to look; thousands of services on one port must not be told in pairs.
    private mutating func checkClashes(of use: Use, with others: [Use]) {
        var warned = false
        for other in others.prefix(Limits.comparedPorts) {
            let said = diagnostics.count
            checkClash(other, use, warns: !warned)
            guard diagnostics.count > said else { continue }
            if diagnostics[said].severity == .error { return }
            warned = true
        }
    }

    private mutating func checkClash(_ first: Use, _ second: Use, warns: Bool) {
        if let one = first.address, let other = second.address, one != other { return }
        if Disjointness.isProvable(first.placement, second.placement) { return }
        let what = "port \(second.port)/\(second.transport.rawValue)"
        let place = first.location.map { " (\($0))" } ?? ""
        if first.service.name == second.service.name {
            error(
                "port-taken", "\(second.service.name) publishes \(what) twice", cure: "publish it on another port",
                at: second.location, second.service)
        } else if mustMeet(first, second) {
            error(
                "port-taken",
                "\(what) is taken on the same machine by \(first.service.name)\(place) and \(second.service.name)",
                cure: "publish one of them on another port: Port(\(second.port), on: …)", at: second.location,
                second.service)
        } else if warns, !first.placement.conflicts.contains(where: { $0.name == second.service.name }),
            !second.placement.conflicts.contains(where: { $0.name == first.service.name })
        {
            warning(
                "port-taken",
                "\(first.service.name)\(place) and \(second.service.name) both take \(what), so no machine runs both",
                cure: "publish one on another port, or say Apart(from: \"\(first.service.name)\")",
                at: second.location, second.service)
        }
    }

    private func mustMeet(_ first: Use, _ second: Use) -> Bool {
        if first.scale == .global || second.scale == .global { return true }
        return tied(first.service, to: second.service) || tied(second.service, to: first.service)
    }

    private func tied(_ service: Service, to other: Service) -> Bool { anchors(of: service).contains(other.name) }

    /// The services that this one can only run beside.
    private func anchors(of service: Service) -> [String] {
        let needed = service.dependencies.filter { $0.kind == .needs }.map(\.service.name)
        return (service.sidecarOf.map { [$0.name] } ?? []) + service.placement.together.map(\.name) + needed
    }
}
