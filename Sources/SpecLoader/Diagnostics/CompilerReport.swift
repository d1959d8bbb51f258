internal import SystemPackage

/// Says in the author's terms what the compiler said in its own: the author's paths, nothing of the generated
/// `main.swift`, nothing twice, in the order of files and lines.
struct CompilerReport {
    var sources: [SourceFile]
    var diagnostics: [SerializedDiagnostics.Diagnostic]
    /// What the compiler wrote, which counts only where it recorded nothing.
    var output: [String]
    var toolchain: Toolchain
    var sdk: SDK

    /// What it warned of, if it succeeded.
    func warnings(_ outcome: Child.Outcome, _ limits: SpecLimits) throws(SpecError) -> [SpecDiagnostic] {
        if outcome.succeeded { return translated() }
        if let mismatch = mismatch() { throw mismatch }
        if let overrun = Self.overrun(outcome, limits, output) { throw overrun }
        if case .signalled = outcome.ending { throw crash() }
        let errors = translated()
        if errors.contains(where: { $0.severity == .error }) { throw SpecError(.doesNotCompile, errors) }
        if let missing = missingFleet() { throw SpecError(.doesNotCompile, errors + [missing]) }
        throw SpecError(
            .doesNotCompile, "the Swift compiler failed without saying where",
            notes: output.prefix(5).map { SpecDiagnostic(.note, shown($0)) })
    }

    // MARK: The author's own mistakes

    private func translated() -> [SpecDiagnostic] {
        var seen: Set<SpecDiagnostic> = []
        let all = diagnostics.compactMap { diagnostic -> SpecDiagnostic? in
            if diagnostic.location?.file.hasSuffix("/\(SpecSource.mainName)") == true { return nil }
            return translate(diagnostic)
        }
        let order = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.path, $0) })
        func place(_ diagnostic: SpecDiagnostic) -> (Int, Int, Int) {
            (diagnostic.file.flatMap { order[$0] } ?? -1, diagnostic.line ?? 0, diagnostic.column ?? 0)
        }
        return all.filter { seen.insert($0).inserted }.sorted { place($0) < place($1) }
    }

    private func translate(_ diagnostic: SerializedDiagnostics.Diagnostic) -> SpecDiagnostic? {
        guard let severity = diagnostic.severity else { return nil }
        var result = SpecDiagnostic(severity, shown(diagnostic.message))
        if let location = diagnostic.location, let source = source(location.file) {
            result.file = source.path
            result.line = location.line
            result.column = location.column
            result.sourceLine = source.line(location.line)
            result.hint = FixItHint(diagnostic.fixIts, in: source)?.text
        }
        result.hint = result.hint ?? hint(for: result)
        let signs = ["declared here", "found this candidate"]
        var seen: Set<SpecDiagnostic> = []
        result.notes = diagnostic.notes.compactMap(translate).filter { note in
            // A declaration in the SDK is no place the author could look at.
            let isElsewhere = note.file == nil && signs.contains { note.message.contains($0) }
            return !isElsewhere && seen.insert(note).inserted
        }
        return result
    }

    private func source(_ file: String) -> SourceFile? {
        let name = file.split(separator: "/").last.map(String.init)
        let isOurs = file.hasPrefix("./") || !file.contains("/")
        return isOurs ? sources.first { $0.name == name } : nil
    }

    /// Without the directories of this run.
    private func shown(_ message: String) -> String {
        message.split(separator: "\n").first.map(String.init) ?? message
    }

    private func hint(for diagnostic: SpecDiagnostic) -> String? {
        guard diagnostic.severity == .error, diagnostic.message.hasPrefix("cannot find "),
            let source = sources.first(where: { $0.path == diagnostic.file })
        else { return nil }
        let text = String(decoding: source.content, as: UTF8.self)
        if !text.contains("import \(SDK.module)") { return "a spec starts with `import \(SDK.module)`" }
        return hasSiblings ? "only this file was compiled: name its directory to compile the others there with it" : nil
    }

    /// Whether it is one file of a directory with more of them.
    private var hasSiblings: Bool {
        guard sources.count == 1, let path = sources.first.map({ FilePath($0.path) }) else { return false }
        let directory = path.removingLastComponent()
        let names = (try? Directory.names(in: directory.isEmpty ? "." : directory)) ?? []
        return names.count { $0.hasSuffix(".swift") && $0 != "Package.swift" } > 1
    }

    // MARK: What only shows in main.swift

    private func missingFleet() -> SpecDiagnostic? {
        guard
            let error = diagnostics.first(where: {
                $0.severity == .error && $0.location?.file.hasSuffix("/\(SpecSource.mainName)") == true
            })
        else { return nil }
        let file = sources.first { $0.name == SpecSource.specName } ?? sources.first
        var result = SpecDiagnostic(
            .error, "\(file?.name ?? SpecSource.specName) must declare `let fleet = Fleet(…)` at top level",
            file: file?.path)
        if !error.message.contains("cannot find 'fleet'") {
            result.notes = [SpecDiagnostic(.note, "`fleet` is no such fleet: \(shown(error.message))")]
        }
        return result
    }

    // MARK: What the author did not do

    private func mismatch() -> SpecError? {
        let signs = [
            "module compiled with Swift", "compiled module was created by", "malformed compiled module",
            "was created for incompatible target", "failed to build module '\(SDK.module)'",
            "SDK is not supported by the compiler",
        ]
        let all = diagnostics.map(\.message)
        guard let message = all.first(where: { message in signs.contains { message.contains($0) } }) else { return nil }
        return SpecError(
            .wrongSDK,
            "the module \(SDK.module) in \(sdk.modules) was built by another Swift than the compiler \(toolchain.frontend)",
            hint: "scripts/build-sdk DIR makes one for this compiler, and FLOTILLA_SDK=DIR names it",
            notes: [SpecDiagnostic(.note, shown(message))])
    }

    static func overrun(_ outcome: Child.Outcome, _ limits: SpecLimits, _ output: [String]) -> SpecError? {
        let what: String
        switch outcome.ending {
        case .overran: what = "\(limits.wallClock.components.seconds) s"
        case .signalled where outcome.ranOutOfProcessorTime(limits):
            what = "\(limits.processorSeconds) s of processor time"
        case .signalled where output.contains(where: { $0.contains("out of memory") || $0.contains("bad_alloc") }):
            what = "\(limits.memory >> 20) MiB of memory"
        default: return nil
        }
        return SpecError(
            .overLimit, "the Swift compiler was stopped: it may take \(what) for a spec",
            hint: "a large closure takes long to compile: declare each service as a top-level `let` of its own")
    }

    private func crash() -> SpecError {
        // The compiler's stack trace names what it was at: "3.  While type-checking … at [./Fleet.swift:12:5 …".
        let trace = output.filter { $0.contains("While ") }.prefix(3)
        return SpecError(
            .doesNotCompile, "the Swift compiler crashed on this spec",
            notes: trace.map { SpecDiagnostic(.note, shown($0)) })
    }
}
