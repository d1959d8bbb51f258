internal import SystemPackage

/// Makes a program of a spec: one call of the compiler for all files, one of the linker.
struct Compilation: Sendable {
    static let moduleName = "Spec"
    static let programName = "spec"
    /// Part of what a cached answer depends on.
    static let flags = ["-swift-version", "6", "-Onone", "-gline-tables-only"]
    static let main = "import \(SDK.module)\n\(SDK.module).SpecProgram.main(fleet)\n"

    var toolchain: Toolchain
    var sdk: SDK
    var sources: [SourceFile]
    /// An empty directory: all that the tools may write to, beside the module cache.
    var workspace: FilePath
    var moduleCache: FilePath
    var limits: SpecLimits
    var confinement: Confinement

    struct Product: Sendable {
        var program: FilePath
        /// What loads it (`PT_INTERP`).
        var loader: FilePath?
        var warnings: [SpecDiagnostic]
    }

    /// - Throws: `doesNotCompile` with all the compiler found, `wrongSDK`, `overLimit`, `cancelled`.
    func run() async throws(SpecError) -> Product {
        try writeSources()
        // What clang says does not depend on the spec: asked meanwhile, it costs no time.
        async let link = linkCommand()
        let warnings = try await compile()
        let command = try await link.get()
        try await extractLibraries()
        try await self.link(command)
        return Product(program: program, loader: command.loader, warnings: warnings)
    }

    private var object: String { "\(Self.moduleName).o" }
    private var libraries: String { "\(Self.moduleName).autolink" }
    private var record: String { "\(Self.moduleName).dia" }
    private var program: FilePath { workspace.appending(Self.programName) }

    private func writeSources() throws(SpecError) {
        do {
            for source in sources { try Files.write(source.content, to: workspace.appending(source.name)) }
            try Files.write(Array(Self.main.utf8), to: workspace.appending(SpecSource.mainName))
        } catch {
            throw SpecError(.noCache, "cannot write to \(workspace): \(error)")
        }
    }

    private func compile() async throws(SpecError) -> [SpecDiagnostic] {
        let files = (sources.map(\.name) + [SpecSource.mainName]).map { "./\($0)" }
        let arguments =
            ["swift-frontend", "-frontend", "-c"] + files + ["-module-name", Self.moduleName] + Self.flags + [
                "-I", sdk.modules.string, "-module-cache-path", moduleCache.string,
                "-serialize-diagnostics-path", record, "-empty-abi-descriptor", "-o", object,
            ]
        let (outcome, lines) = try await call(toolchain.frontend, arguments)
        let bytes = (try? Files.read(workspace.appending(record))) ?? []
        let report = CompilerReport(
            sources: sources, diagnostics: (try? SerializedDiagnostics(bytes))?.diagnostics ?? [], output: lines,
            toolchain: toolchain, sdk: sdk)
        return try report.warnings(outcome, limits)
    }

    private func linkCommand() async -> Result<LinkCommand, SpecError> {
        do {
            let (outcome, lines) = try await call(
                toolchain.clang, LinkCommand.question(toolchain, program: program.string))
            if outcome.succeeded, let command = LinkCommand(answer: lines) { return .success(command) }
            return .failure(
                SpecError(.noCompiler, "clang does not say how programs are linked here", notes: Self.notes(lines)))
        } catch {
            return .failure(error)
        }
    }

    /// An object names the libraries it needs in a section that no linker reads.
    private func extractLibraries() async throws(SpecError) {
        let (outcome, lines) = try await call(
            toolchain.autolinkExtract, ["swift-autolink-extract", object, "-o", libraries])
        if !outcome.succeeded { throw Self.linkFailure(lines) }
    }

    private func link(_ command: LinkCommand) async throws(SpecError) {
        let runtime = toolchain.runtime.string
        let more = [
            object, "--as-needed", "-L", runtime, "-L", sdk.libraries.string, "-l\(SDK.module)", "@\(libraries)",
            "-lswiftCore", "--disable-new-dtags", "-rpath", runtime, "-rpath", sdk.libraries.string,
        ]
        let (outcome, lines) = try await call(
            command.linker, command.linking(more, after: toolchain.startObject.string))
        if !outcome.succeeded { throw Self.linkFailure(lines) }
    }

    private static func linkFailure(_ lines: [String]) -> SpecError {
        SpecError(
            .doesNotCompile, "the spec compiles, but the linker cannot make a program of it", notes: notes(lines))
    }

    private static func notes(_ lines: [String]) -> [SpecDiagnostic] {
        lines.prefix(5).map { SpecDiagnostic(.note, $0) }
    }

    /// Runs a tool of the toolchain in the workspace, and gives back what it wrote.
    func call(
        _ tool: FilePath, _ arguments: [String]
    ) async throws(SpecError) -> (Child.Outcome, lines: [String]) {
        let lines = Lines()
        let child = Child(
            executable: tool, arguments: arguments, environment: ["TMPDIR=\(workspace)"], directory: workspace,
            files: FileAccess(
                readable: [toolchain.root, sdk.modules, sdk.libraries, "/usr/include"],
                executable: [toolchain.root.appending("bin"), tool] + FileAccess.systemLibraries,
                writable: [workspace, moduleCache]),
            limits: limits, confinement: confinement)
        let outcome: Child.Outcome
        do { outcome = try await child.run { _, line in lines.add(line) } } catch {
            throw SpecError(.noCompiler, "cannot start \(tool): \(error)")
        }
        if outcome.ending == .cancelled { throw SpecError(.cancelled, "the compile was cancelled") }
        return (outcome, lines.all)
    }
}
