import Flotilla
import UnitFile

extension ServiceCompiler {
    /// `[X-Fleet]`: where the unit may run, in fleet's own words where fleet has them. The others are extensions:
    /// `MachineConstraint`, `Spread`, `MaxPerMachine`, `CPUReservation`, `MemoryReservation`, `Ports`, `Exclusive`.
    mutating func emitFleetSection(_ emitter: inout UnitEmitter) {
        let placement = fleet.placement(of: service)
        let lines = PlacementLines(
            placement: placement, scale: fleet.scale(of: service), together: colocated, ports: ports,
            exclusive: service.exclusive, fleet: fleet)
        if lines.lines.isEmpty { return }
        emitter.section("X-Fleet")
        for (key, value) in lines.lines { emitter.set(key, value) }
    }

    /// A timer or a socket lives where its service lives.
    mutating func emitFollowerPlacement(_ emitter: inout UnitEmitter) {
        if case .global = fleet.scale(of: service) {
            emitFleetSection(&emitter)
        } else {
            emitter.section("X-Fleet")
            emitter.set("MachineOf", fleet.unitName(service))
        }
    }

    /// Services that this one can only run beside.
    private var colocated: [String] {
        var names = service.sidecarOf.map { [$0.name] } ?? []
        names += service.dependencies.filter { $0.kind == .needs }.map(\.service.name)
        names += service.placement.together.map(\.name)
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private var ports: [String] {
        FleetContext.ports(of: service).map { "\($0.host.text)/\($0.transport.rawValue)" }
    }
}

/// The lines of an `[X-Fleet]` section.
private struct PlacementLines {
    private(set) var lines: [(String, String)] = []

    init(
        placement: Placement, scale: Scale, together: [String], ports: [String], exclusive: Bool, fleet: FleetContext
    ) {
        let isGlobal = scale == .global
        if isGlobal { add("Global", "true") }
        if let id = placement.machineID { add("MachineID", id) }
        // fleet ignores MachineOf= of a global unit: it is on every machine that matches, as the other is.
        if !isGlobal {
            for name in together {
                if let other = fleet.services[name] { add("MachineOf", fleet.unitName(other)) }
            }
        }
        for constraint in placement.constraints { add(constraint) }
        for other in placement.conflicts { add("Conflicts", Self.unitGlob(other.name, fleet)) }
        for replaced in placement.replaces {
            if let other = fleet.services[replaced.name] { add("Replaces", fleet.unitName(other)) }
        }
        for key in placement.spread { add("Spread", key) }
        if let count = placement.maxPerMachine { add("MaxPerMachine", String(count)) }
        if let cpu = placement.cpu { add("CPUReservation", "\(cpu.millicores)m") }
        if let memory = placement.memory { add("MemoryReservation", Format.size(memory)) }
        if !ports.isEmpty { add("Ports", ports.joined(separator: " ")) }
        if exclusive { add("Exclusive", "true") }
    }

    /// fleet takes several values of one key for alternatives, and different keys all together.
    private mutating func add(_ constraint: Constraint) {
        let values = constraint.values.map(Self.quoted).joined(separator: " ")
        switch constraint.relation {
        case .in: for value in constraint.values { add("MachineMetadata", Self.quoted("\(constraint.key)=\(value)")) }
        case .notIn: add("MachineConstraint", "\(constraint.key) not in \(values)")
        case .exists: add("MachineConstraint", "\(constraint.key) exists")
        case .absent: add("MachineConstraint", "\(constraint.key) absent")
        case .less: add("MachineConstraint", "\(constraint.key) < \(values)")
        case .lessOrEqual: add("MachineConstraint", "\(constraint.key) <= \(values)")
        case .greater: add("MachineConstraint", "\(constraint.key) > \(values)")
        case .greaterOrEqual: add("MachineConstraint", "\(constraint.key) >= \(values)")
        }
    }

    private mutating func add(_ key: String, _ value: String) { lines.append((key, value)) }

    private static func quoted(_ text: String) -> String {
        text.contains(where: { $0 == " " || $0 == "\"" || $0 == "\\" })
            ? "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" : text
    }

    /// A service of this fleet by its name, or a glob over its services or over all units.
    private static func unitGlob(_ glob: String, _ fleet: FleetContext) -> String {
        if let service = fleet.services[glob] {
            return fleet.isTemplate(service)
                ? "\(fleet.baseName(glob))@*.service" : "\(fleet.baseName(glob)).service"
        }
        return UnitGlob.isOfUnits(glob) ? glob : "\(fleet.name)-\(glob).service"
    }
}
