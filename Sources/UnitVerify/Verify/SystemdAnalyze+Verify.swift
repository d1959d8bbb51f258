public import SystemPackage

extension SystemdAnalyze {
    /// Units a run gets: systemd-analyze takes some 20 ms to start, 0.3 ms a unit, and 0.8 µs for each pair of them.
    func chunk(of count: Int) -> Int { min(200, max(25, (count + concurrency - 1) / max(1, concurrency))) }

    /// What systemd says of units that are to run on other machines. They see each other, the vendor's units of this
    /// machine, and what is assumed; templates are verified through an instance.
    /// - Returns: every remark systemd makes, in the units' order; none if it is content.
    public func verify(
        units: [VerifiableUnit], assuming assumptions: Assumptions = .targetMachine
    ) async throws -> [VerifyFinding] {
        try await inspect(units: units, assuming: assumptions, logLevel: "info").findings
    }

    /// What systemd says of files on this machine, drop-ins beside them included, and of everything they name that
    /// is not here.
    public func verify(files: [FilePath]) async throws -> [VerifyFinding] {
        try await inspect(files: files, logLevel: "info").findings
    }

    /// The findings and the parsed command lines from the same runs.
    public func inspect(
        units: [VerifiableUnit], assuming assumptions: Assumptions = .targetMachine
    ) async throws -> Inspection {
        try await inspect(units: units, assuming: assumptions, logLevel: "debug")
    }

    public func inspect(files: [FilePath]) async throws -> Inspection {
        try await inspect(files: files, logLevel: "debug")
    }

    private func inspect(
        units: [VerifiableUnit], assuming assumptions: Assumptions, logLevel: String
    ) async throws -> Inspection {
        let scratch = try Scratch()
        defer { scratch.remove() }
        return try await run(Layout(units, assuming: assumptions, in: scratch), assumptions, logLevel: logLevel)
    }

    private func inspect(files: [FilePath], logLevel: String) async throws -> Inspection {
        let scratch = try Scratch()
        defer { scratch.remove() }
        return try await run(Layout(files: files, in: scratch), .thisMachine, logLevel: logLevel)
    }

    private func run(_ layout: Layout, _ assumptions: Assumptions, logLevel: String) async throws -> Inspection {
        let parts = try await layout.chunks(of: chunk(of: layout.arguments.count)).concurrentMap(width: concurrency) {
            batch in
            let arguments = ["verify", "--man=no", "--recursive-errors=yes", "--"] + batch.arguments.map(\.text)
            var run = AnalyzeRun(executable: executable, arguments: arguments, unitPath: batch.unitPath)
            run.logLevel = logLevel
            let output = try await run.output()
            let log = AnalyzeLog(output.stderr)
            guard output.isSuccess || !log.messages.isEmpty else {
                throw UnitVerifyError(
                    .toolFailed, "systemd-analyze verify failed without a word", remedy: "run it by hand on these units"
                )
            }
            let reader = FindingReader(layout: layout, assumptions: assumptions)
            return Inspection(
                findings: reader.findings(in: log), argv: ArgvDump(output.stdout).argv(of: batch.arguments))
        }
        return Inspection(parts)
    }
}

/// What one look at units brought to light.
public struct Inspection: Sendable {
    public let findings: [VerifyFinding]
    /// The command lines as systemd parsed them, for each unit that it could load.
    public let argv: [String: UnitArgv]

    init(findings: [VerifyFinding], argv: [String: UnitArgv]) {
        self.findings = findings
        self.argv = argv
    }

    /// A unit that several others name is loaded, and complained about, in several runs.
    init(_ parts: [Inspection]) {
        var seen: Set<VerifyFinding> = []
        findings = parts.flatMap(\.findings).filter { seen.insert($0).inserted }
        argv = parts.reduce(into: [:]) { $0.merge($1.argv) { first, _ in first } }
    }
}
