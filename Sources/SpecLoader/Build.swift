internal import SystemPackage

/// Everything that an answer from the cache saves.
struct Build: Sendable {
    var toolchain: Toolchain
    var sdk: SDK
    var sources: [SourceFile]
    var directory: CacheDirectory
    var configuration: SpecLoader.Configuration

    func run() async throws(SpecError) -> CacheEntry {
        let confinement = configuration.confinement
        if confinement.isNone && !configuration.allowUnsandboxed {
            throw SpecError(
                .noSandbox, "this kernel offers neither Landlock nor seccomp, and a spec is a program of its author's",
                hint:
                    "run it where one of them is, give a JSON manifest, or allow unsandboxed specs if you trust this one"
            )
        }
        let (workspace, modules) = try places()
        defer { Directory.remove(workspace) }
        let product = try await Compilation(
            toolchain: toolchain, sdk: sdk, sources: sources, workspace: workspace, moduleCache: modules,
            limits: configuration.compilingLimits, confinement: confinement
        ).run()
        let result = try await Evaluation(
            program: product.program, loader: product.loader, toolchain: toolchain, sdk: sdk, sources: sources,
            limits: configuration.evaluatingLimits, confinement: confinement, output: configuration.output
        ).run()
        let names = Dictionary(uniqueKeysWithValues: sources.map { ($0.path, $0.name) })
        return CacheEntry(
            key: CacheKey(sources: sources, toolchain: toolchain, sdk: sdk), fleet: result.frame.fleet,
            environments: result.frame.environments, document: result.document,
            // Kept under the names the key knows: the same files may be reached by another path.
            warnings: product.warnings.map { $0.renamingFiles { names[$0] } })
    }

    private func places() throws(SpecError) -> (workspace: FilePath, modules: FilePath) {
        let work = try directory.directory("work")
        let modules = try directory.directory("modules")
        do {
            return (
                try Workspaces(directory: work).make(), try ModuleCaches(directory: modules).cache(for: toolchain)
            )
        } catch {
            throw SpecError(.noCache, "cannot write to the cache: \(error)", file: directory.path.string)
        }
    }
}
