public import SystemPackage

extension SystemdAnalyze {
    /// The exposure of each service by its name. What is not a service, or does not load, is missing.
    public func security(
        units: [VerifiableUnit], assuming assumptions: Assumptions = .targetMachine
    ) async throws -> [String: SecurityReport] {
        let scratch = try Scratch()
        defer { scratch.remove() }
        return try await security(Layout(units, assuming: assumptions, in: scratch))
    }

    /// The same of files on this machine, by the paths given, with the drop-ins beside them.
    public func security(files: [FilePath]) async throws -> [String: SecurityReport] {
        let scratch = try Scratch()
        defer { scratch.remove() }
        return try await security(Layout(files: files, in: scratch))
    }

    private func security(_ layout: Layout) async throws -> [String: SecurityReport] {
        let chunks = layout.chunks(of: chunk(of: layout.arguments.count)) { $0.loaded.hasSuffix(".service") }
        let parts = try await chunks.concurrentMap(width: concurrency) { try await reports(of: $0) }
        return parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }

    /// A line of the answer does not say which unit it is about, and a unit that does not load has none: then the
    /// units are asked for in halves, until the odd one is alone.
    private func reports(of batch: Layout.Batch) async throws -> [String: SecurityReport] {
        let arguments =
            ["security", "--offline=true", "--json=short", "--no-pager", "--"] + batch.arguments.map(\.text)
        let run = AnalyzeRun(executable: executable, arguments: arguments, unitPath: batch.unitPath)
        let lines = try await run.output().stdout.split(separator: UInt8(ascii: "\n"))
        var reports: [String: SecurityReport] = [:]
        if lines.count == batch.arguments.count {
            for (argument, line) in zip(batch.arguments, lines) {
                reports[argument.given] = SecurityRow.report(try SecurityRow.rows(line))
            }
        } else if batch.arguments.count > 1 {
            for half in batch.arguments.chunks(of: (batch.arguments.count + 1) / 2) {
                let batch = Layout.Batch(arguments: Array(half), unitPath: batch.unitPath)
                reports.merge(try await self.reports(of: batch)) { first, _ in first }
            }
        }
        return reports
    }
}
