import UnitCompiler

/// The units of a compiled fleet beside what a directory holds: what is new, changed, no longer wanted, or in the way.
struct Generation {
    struct Part {
        var environment: String
        var output: OutputDirectory
        /// What was written the last time.
        var record: OwnershipRecord?
        var plan: OutputPlan
        /// Service names, by unit.
        var services: [String: String]
    }

    let fleet: String
    let directory: String
    private(set) var parts: [Part] = []
    /// Why nothing may be written.
    private(set) var conflicts: [Notice] = []

    /// Reads the directory.
    ///
    /// - Parameters:
    ///   - cleans: whether environments that the spec has no more are removed too.
    ///   - force: whether what stands in the way goes, as far as it was ours.
    init(_ compiled: CompiledFleet, directory: String, cleans: Bool, force: Bool) throws(CommandError) {
        fleet = compiled.name
        self.directory = directory
        for environment in compiled.environments {
            try add(environment, force: force)
        }
        guard cleans else { return }
        let abandoned = try OutputDirectory.abandoned(
            in: directory, fleet: compiled.name, current: compiled.allEnvironments)
        for name in abandoned { try add(CompiledFleet.Environment(name: name, units: []), force: force) }
    }

    func carryOut() throws(CommandError) {
        for part in parts { try part.output.carryOut(part.plan, after: part.record) }
    }

    private mutating func add(_ environment: CompiledFleet.Environment, force: Bool) throws(CommandError) {
        let output = OutputDirectory(directory, environment: environment.name)
        let record = try output.record()
        if let record, record.fleet != fleet, !force {
            conflicts.append(
                Notice(
                    .error, "here are units of another fleet, “\(record.fleet)”",
                    cure: "name another directory with -o, or replace them with --force", code: "other-fleet",
                    at: Notice.Place(path: output.path)))
        }
        var base = record ?? OwnershipRecord(fleet: fleet)
        base.fleet = fleet
        let units = Dictionary(
            environment.units.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let plan = try OutputPlan(units: units, record: base, force: force) { name throws(CommandError) in
            try output.find(name)
        }
        conflicts += plan.conflicts.map { Self.notice($0, output) }
        parts.append(
            Part(
                environment: environment.name, output: output, record: record, plan: plan,
                services: Dictionary(
                    environment.units.map { ($0.name, $0.service) }, uniquingKeysWith: { first, _ in first })))
    }

    private static func notice(_ entry: OutputPlan.Entry, _ output: OutputDirectory) -> Notice {
        let place = Notice.Place(path: output.path(of: entry.name))
        switch entry.conflict {
        case .edited:
            let verb = entry.action == .remove ? "remove" : "replace"
            return Notice(
                .error, "someone has edited this file since it was generated",
                cure: "bring the edit into the spec, then \(verb) the file with --force", code: "edited", at: place)
        case .foreign, nil:
            return Notice(
                .error, "a file that flotilla did not write stands here",
                cure: "move it away, or name another directory with -o", code: "foreign", at: place)
        }
    }
}
