import Flotilla

extension ManifestChecks {
    mutating func checkScale(_ service: Service) {
        switch service.scale {
        case .one, .global: break
        case .count(let count):
            if !(1...Limits.instances).contains(count) {
                error(
                    "instances", "\(service.name) has \(count) instances", cure: "write 1 to \(Limits.instances)",
                    at: service.location, service)
            }
        case .each(let names):
            if names.isEmpty {
                error(
                    "instances", "\(service.name) has an instance for each of no values",
                    cure: "list the values", at: service.location, service)
            }
            var seen: Set<String> = []
            for name in names {
                if !seen.insert(name).inserted {
                    error(
                        "duplicate-name", "\(service.name) has two instances named \(name)", cure: "name each once",
                        at: service.location, service)
                }
                if !Name.isValid(name) {
                    error(
                        "invalid-name", "the instance \"\(name.prefix(80))\" cannot be part of a container's name",
                        cure: "use letters, digits, '.', '_' and '-', such as \"\(Name.nearest(to: name))\"",
                        at: service.location, service)
                }
            }
        }
        if service.sidecarOf != nil, service.scale != .one {
            error(
                "sidecar-scale", "\(service.name) is a sidecar: there is one beside each of its service's instances",
                cure: "remove Instances(…) or Global()", at: service.location, service)
        }
        if service.exclusive, service.scale == .global {
            error(
                "exclusive-global", "\(service.name) cannot be on every machine and never run twice",
                cure: "remove Global() or Exclusive()", at: service.location, service)
        }
        if service.listen.contains(where: \.accept), service.scale != .one, service.scale != .global {
            error(
                "instances", "a service that is started for each connection has no instances of its own",
                cure: "remove Instances(…), or accept: true", at: service.location, service)
        }
    }

    mutating func checkPlacement(_ service: Service) {
        for constraint in service.placement.constraints { check(constraint, service) }
        let keys = Set(service.placement.constraints.map(\.key))
        for key in keys.sorted() {
            let lone = Placement(service.placement.constraints.filter { $0.key == key })
            // One alone can be met, unless it allows nothing at all.
            if lone.constraints.count == 1, lone.constraints[0].relation != .in || !lone.constraints[0].values.isEmpty {
                continue
            }
            // `in` twice for one key: fleet takes the values together, which an author who repeats it hardly means.
            if lone.constraints.filter({ $0.relation == .in }).count > 1 {
                error(
                    "constraint", "\(service.name) says twice what \(key) must be",
                    cure: "write the alternatives in one: Metadata(\"\(key)\").in(…)",
                    at: lone.constraints.last?.location, service)
            } else if Disjointness.isProvable(lone, lone) {
                error(
                    "unplaceable", "no machine can have a \(key) as \(service.name) wants it",
                    cure: "remove one of the constraints", at: lone.constraints.last?.location, service)
            }
        }
        if let id = service.placement.machineID, !Self.isMachineID(id) {
            error(
                "machine-id", "\"\(id.prefix(80))\" is no machine id",
                cure: "write the 32 hex digits of /etc/machine-id",
                at: service.location, service)
        }
        if let count = service.placement.maxPerMachine, count < 1 {
            error(
                "instances", "at most \(count) instances a machine", cure: "write 1 or more", at: service.location,
                service)
        }
        if let cpu = service.placement.cpu, cpu.millicores < 1 {
            error(
                "reservation", "the processor time reserved is not positive", cure: "write .cores(…) or .millicores(…)",
                at: service.location, service)
        }
        if let memory = service.placement.memory, memory.bytes < 1 {
            error(
                "reservation", "the memory reserved is not positive", cure: "write .mebibytes(…) or .gibibytes(…)",
                at: service.location, service)
        }
        if service.scale == .global, !service.placement.spread.isEmpty {
            error(
                "spread-global", "\(service.name) is on every machine, so there is nothing to spread",
                cure: "remove Spread(over: …) or Global()", at: service.location, service)
        }
    }

    private mutating func check(_ constraint: Constraint, _ service: Service) {
        let location = constraint.location
        if constraint.key.isEmpty || constraint.key.contains(where: { $0.isWhitespace || "=\"\\".contains($0) }) {
            error(
                "constraint", "\"\(constraint.key.prefix(80))\" is no key of metadata",
                cure: "use letters, digits, '.', '_' and '-'", at: location, service)
        }
        switch constraint.relation {
        case .in, .notIn:
            if constraint.values.isEmpty {
                error(
                    "constraint", "\(constraint.key) is to be one of no values", cure: "list at least one value",
                    at: location, service)
            }
            if constraint.values.contains(where: { $0.isEmpty || $0.contains(where: \.isNewline) }) {
                error(
                    "constraint", "a value of \(constraint.key) is empty or has a line break",
                    cure: "use Metadata(\"\(constraint.key)\").exists, or write the value", at: location, service)
            }
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            if constraint.values.count != 1 || constraint.values.contains(where: { Double($0) == nil }) {
                error(
                    "constraint", "\(constraint.key) is compared with something that is no number",
                    cure: "write one number", at: location, service)
            }
        case .exists, .absent: break
        }
    }

    private static func isMachineID(_ id: String) -> Bool {
        id.utf8.count == 32 && id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
