import SystemPackage

/// The directory that one environment's units are generated into. Decides nothing: ``OutputPlan`` does.
struct OutputDirectory: Sendable {
    let path: String

    init(_ directory: String, environment: String) {
        path = FilePath(directory).appending(environment).string
    }

    func path(of name: String) -> String { FilePath(path).appending(name).string }

    /// What was written the last time; `nil` if nothing was.
    func record() throws(CommandError) -> OwnershipRecord? {
        let path = path(of: OwnershipRecord.fileName)
        let bytes: [UInt8]
        do throws(Errno) {
            guard let status = try Files.status(path), status.type == .regular else { return nil }
            bytes = try Files.read(path)
        } catch {
            throw CommandError(reading: path, error)
        }
        return try OwnershipRecord(parsing: bytes, path: path)
    }

    /// What stands where a unit belongs.
    func find(_ name: String) throws(CommandError) -> OutputPlan.Found {
        let path = path(of: name)
        do throws(Errno) {
            guard let status = try Files.status(path) else { return .nothing }
            return status.type == .regular ? .file(try Files.read(path)) : .other
        } catch {
            throw CommandError(reading: path, error)
        }
    }

    /// Brings the directory to what the plan says. A run that is killed on the way leaves whole files only, and a
    /// record by which the next run knows them.
    func carryOut(_ plan: OutputPlan, after record: OwnershipRecord?) throws(CommandError) {
        if plan.hasChanges {
            if !plan.record.digests.isEmpty { try perform(path) { path throws(Errno) in try Directory.make(path) } }
            try write(plan.interimRecord)
            for entry in plan.entries {
                let path = path(of: entry.name)
                switch entry.action {
                case .create, .replace:
                    try perform(path) { path throws(Errno) in try Files.write(entry.new ?? [], to: path) }
                case .remove: try perform(path) { path throws(Errno) in try Files.remove(path) }
                case .keep, .forget: continue
                }
            }
        }
        if plan.record.digests.isEmpty {
            if record != nil {
                try perform(path(of: OwnershipRecord.fileName)) { path throws(Errno) in try Files.remove(path) }
                Directory.removeIfEmpty(path)
            }
        } else if plan.hasChanges || plan.record != record {
            try write(plan.record)
        }
    }

    private func write(_ record: OwnershipRecord) throws(CommandError) {
        if record.digests.isEmpty { return }
        try perform(path(of: OwnershipRecord.fileName)) { path throws(Errno) in
            try Files.write(record.bytes, to: path)
        }
    }

    private func perform(_ path: String, _ operation: (String) throws(Errno) -> Void) throws(CommandError) {
        do throws(Errno) { try operation(path) } catch { throw CommandError(writing: path, error) }
    }
}

extension OutputDirectory {
    /// The environments that this fleet once had here, and has no more.
    static func abandoned(in directory: String, fleet: String, current: [String]) throws(CommandError) -> [String] {
        guard let names = try? Directory.names(in: directory) else { return [] }
        var abandoned: [String] = []
        for name in names where !current.contains(name) && !name.hasPrefix(".") {
            let output = OutputDirectory(directory, environment: name)
            guard Files.isDirectory(output.path), let record = try output.record() else { continue }
            if record.fleet == fleet { abandoned.append(name) }
        }
        return abandoned
    }
}
