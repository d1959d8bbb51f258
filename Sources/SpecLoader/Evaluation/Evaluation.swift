internal import SystemPackage

/// Runs a compiled spec: once to list its environments, then once for each of them.
struct Evaluation: Sendable {
    var program: FilePath
    /// What loads the program (`PT_INTERP`).
    var loader: FilePath?
    var toolchain: Toolchain
    var sdk: SDK
    var sources: [SourceFile]
    var limits: SpecLimits
    var confinement: Confinement
    var output: @Sendable (SpecOutput) -> Void

    struct Result: Sendable {
        var frame: ManifestFrame
        var document: [UInt8]
    }

    /// - Throws: `failed`, `overLimit`, `invalidManifest`, `cancelled`; what went wrong in several environments in the
    ///   same way is said once.
    func run() async throws(SpecError) -> Result {
        let frame: ManifestFrame
        let listing = try await answer(nil, ["list"])
        do { frame = try ManifestFrame(listing: listing) } catch { throw invalid(error, nil) }
        let results = await withTaskGroup { group in
            var results = [Swift.Result<[UInt8], SpecError>?](repeating: nil, count: frame.environments.count)
            // Each is a process that computes: more at once than there are processors gain nothing.
            var waiting = frame.environments.enumerated().makeIterator()
            for _ in 0..<Processors.count {
                guard let (index, name) = waiting.next() else { break }
                group.addTask { (index, await manifest(name)) }
            }
            while let (index, result) = await group.next() {
                results[index] = result
                if let (index, name) = waiting.next() { group.addTask { (index, await manifest(name)) } }
            }
            return results.compactMap(\.self)
        }
        var manifests: [[UInt8]] = []
        var failures: [(environment: String, error: SpecError)] = []
        for (name, result) in zip(frame.environments, results) {
            switch result {
            case .success(let manifest): manifests.append(manifest)
            case .failure(let error): failures.append((name, error))
            }
        }
        if let error = Self.combined(failures, of: frame.environments.count) { throw error }
        return Result(frame: frame, document: frame.document(manifests))
    }

    private func manifest(_ environment: String) async -> Swift.Result<[UInt8], SpecError> {
        do throws(SpecError) {
            let bytes = try await answer(environment, ["environment", environment])
            do { try ManifestFrame.check(manifest: bytes, environment: environment) } catch {
                throw invalid(error, environment)
            }
            return .success(bytes)
        } catch {
            return .failure(error)
        }
    }

    private func invalid(_ error: ManifestFrame.Invalid, _ environment: String?) -> SpecError {
        SpecError(
            .invalidManifest, "what the spec answered is no manifest: \(error)",
            hint: "descriptor 3 is the spec's answer: it must not write there itself")
    }

    /// One run of the program, to its answer.
    private func answer(_ environment: String?, _ arguments: [String]) async throws(SpecError) -> [UInt8] {
        let child = Child(
            executable: program, arguments: [Compilation.programName] + arguments, environment: Self.variables,
            files: FileAccess(
                readable: [toolchain.runtime, sdk.library] + FileAccess.systemLibraries,
                executable: [program] + (loader.map { [$0] } ?? [])),
            limits: limits, answers: true, confinement: confinement)
        let transcript = Transcript(environment: environment, output: output)
        let outcome: Child.Outcome
        do { outcome = try await child.run { transcript.add($0, $1) } } catch {
            throw SpecError(.noSandbox, "the spec cannot be started: \(error)")
        }
        if outcome.succeeded && !outcome.answer.isEmpty { return outcome.answer }
        transcript.release()
        var report = FailureReport(outcome: outcome, lines: transcript.errors, limits: limits, sources: sources)
        if let trap = report.trap {
            let symbolizer = Symbolizer(
                program: program, toolchain: toolchain, sources: sources, confinement: confinement)
            report.trap = await symbolizer.locate(trap)
        }
        throw report.error
    }

    /// All of a spec's environment. Hashing without a seed: a dictionary in a spec has one order, so that the same
    /// spec gives the same bytes. No backtrace: it would need a process, and seconds.
    private static let variables = ["SWIFT_DETERMINISTIC_HASHING=1", "SWIFT_BACKTRACE=enable=no", "TZ=UTC"]

    private static func combined(_ failures: [(environment: String, error: SpecError)], of count: Int) -> SpecError? {
        guard let first = failures.first else { return nil }
        if let cancelled = failures.first(where: { $0.error.code == .cancelled }) { return cancelled.error }
        var distinct: [(diagnostic: SpecDiagnostic, environments: [String])] = []
        for (environment, error) in failures {
            for diagnostic in error.diagnostics {
                if let index = distinct.firstIndex(where: { $0.diagnostic == diagnostic }) {
                    distinct[index].environments.append(environment)
                } else {
                    distinct.append((diagnostic, [environment]))
                }
            }
        }
        return SpecError(
            first.error.code,
            distinct.map { diagnostic, environments in
                var diagnostic = diagnostic
                if environments.count < count {
                    let names = environments.joined(separator: ", ")
                    diagnostic.notes.append(
                        SpecDiagnostic(.note, "only in the environment\(environments.count == 1 ? "" : "s") \(names)"))
                }
                return diagnostic
            })
    }
}
