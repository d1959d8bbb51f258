public import SystemPackage

extension SystemdAnalyze {
    /// The command lines of units as systemd parsed them, by unit and directive. A unit that systemd does not load is
    /// missing.
    public func argv(
        units: [VerifiableUnit], assuming assumptions: Assumptions = .targetMachine
    ) async throws -> [String: UnitArgv] {
        try await inspect(units: units, assuming: assumptions).argv
    }

    /// The same of files on this machine, by the paths given.
    public func argv(files: [FilePath]) async throws -> [String: UnitArgv] {
        try await inspect(files: files).argv
    }
}
