import Flotilla

/// How a service's unit relates to other units of its machine (systemd.unit(5), [UNIT] SECTION OPTIONS).
struct UnitRelations {
    private(set) var wants: [String] = []
    private(set) var requires: [String] = []
    private(set) var bindsTo: [String] = []
    private(set) var after: [String] = []

    init(service: Service, fleet: FleetContext) {
        let usesNetwork: Bool
        if case .container(let container) = service.workload {
            usesNetwork = true
            if container.engine == .docker {
                requires.append("docker.service")
                after.append("docker.service")
            }
        } else {
            usesNetwork = !service.secrets.isEmpty
        }
        if usesNetwork {
            wants.append("network-online.target")
            after.insert("network-online.target", at: 0)
        }
        if !service.listen.isEmpty, !service.listen.contains(where: \.accept) {
            // Started by hand, it would else find no socket to serve.
            requires.append(fleet.unitName(service, suffix: "socket"))
            after.append(fleet.unitName(service, suffix: "socket"))
        }
        if let main = service.sidecarOf.flatMap({ fleet.services[$0.name] }) {
            bindsTo.append(fleet.unitName(main))
            after.append(fleet.unitName(main))
        }
        for sidecar in fleet.sidecars[service.name] ?? [] where sidecar.name != service.name {
            wants.append(fleet.unitName(sidecar))
        }
        for dependency in service.dependencies {
            guard let other = fleet.services[dependency.service.name] else { continue }
            // Instances of the same names pair up; whoever is no template means all of the other's instances.
            let names = fleet.isTemplate(service) ? [fleet.unitName(other)] : fleet.unitNames(other)
            switch dependency.kind {
            case .needs: requires += names
            case .wants: wants += names
            case .after: break
            case .startsAfter: continue
            }
            after += names
        }
        wants.removeDuplicates()
        requires.removeDuplicates()
        after.removeDuplicates()
    }
}

extension [String] {
    fileprivate mutating func removeDuplicates() {
        var seen: Set<String> = []
        removeAll { !seen.insert($0).inserted }
    }
}
