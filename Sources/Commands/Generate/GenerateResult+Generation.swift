import UnitCompiler

extension GenerateResult {
    /// What a generation does to its directory.
    init(_ generation: Generation, diffs: Bool, diagnostics: [Notice]) {
        fleet = generation.fleet
        directory = generation.directory
        self.diagnostics = diagnostics
        environments = generation.parts.map { part in
            Environment(
                name: part.environment,
                files: part.plan.entries.compactMap { entry in
                    guard let status = FileStatus(entry.action) else { return nil }
                    let path = part.output.path(of: entry.name)
                    let text = diffs ? Self.diff(entry, path: path, .plain) : []
                    return File(
                        path: path, unit: entry.name, service: part.services[entry.name], status: status,
                        diff: text.isEmpty ? nil : String(decoding: text, as: UTF8.self))
                })
        }
    }

    /// The units themselves, to be printed.
    init(printing fleet: CompiledFleet) {
        self.fleet = fleet.name
        diagnostics = fleet.notices
        environments = fleet.environments.map { environment in
            Environment(
                name: environment.name,
                files: environment.units.map { unit in
                    File(
                        path: "\(environment.name)/\(unit.name)", unit: unit.name, service: unit.service, status: .new,
                        content: String(decoding: unit.bytes, as: UTF8.self))
                })
        }
    }

    static func diff(_ entry: OutputPlan.Entry, path: String, _ style: Style) -> [UInt8] {
        UnifiedDiff(from: entry.old ?? [], to: entry.new ?? []).text(
            old: entry.old == nil ? UnifiedDiff.nothing : path, new: entry.new == nil ? UnifiedDiff.nothing : path,
            style)
    }
}

extension GenerateResult.FileStatus {
    init?(_ action: OutputPlan.Action) {
        switch action {
        case .create: self = .new
        case .replace: self = .changed
        case .remove: self = .removed
        case .keep: self = .unchanged
        case .forget: return nil
        }
    }
}
