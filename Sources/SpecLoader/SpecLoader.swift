internal import SystemPackage

/// Turns a spec into manifests: compiles `Fleet.swift` and runs it in a sandbox, unless that was done before or the
/// manifests are given as JSON.
public struct SpecLoader: Sendable {
    private let configuration: Configuration

    public init(_ configuration: Configuration = Configuration()) { self.configuration = configuration }

    /// - Parameter path: a Swift file; a JSON manifest; or a directory with `Fleet.swift`, whose Swift files are compiled
    ///   together, or with `Fleet.json`.
    /// - Throws: all diagnostics of the run. Cancelling the task kills what was started and throws `cancelled`.
    public func load(_ path: String) async throws(SpecError) -> LoadedSpec {
        switch try SpecSource(path: path) {
        case .manifest(let file): try manifest(file)
        case .swift(let sources): try await spec(sources)
        }
    }

    private func manifest(_ file: SourceFile) throws(SpecError) -> LoadedSpec {
        do {
            let frame = try ManifestFrame(document: file.content)
            return LoadedSpec(
                fleet: frame.fleet, environments: frame.environments, document: file.content, warnings: [],
                origin: .manifest, files: [file.path])
        } catch {
            throw SpecError(.invalidManifest, "this is no manifest: \(error)", file: file.path)
        }
    }

    private func spec(_ sources: [SourceFile]) async throws(SpecError) -> LoadedSpec {
        let root =
            configuration.cacheDirectory.map { FilePath($0) } ?? CacheDirectory.standard(configuration.environment)
        let directory = try CacheDirectory(root)
        let cache = ManifestCache(directory: try directory.directory("manifests"), limit: configuration.cacheLimit)
        let sdk = try SDK.locate(
            named: configuration.sdkDirectory ?? configuration.environment["FLOTILLA_SDK"],
            executableDirectory: FilePath(configuration.executableDirectory))
        let locator = try ToolchainLocator(
            named: configuration.compiler, environment: configuration.environment,
            memo: directory.path.appending("toolchain"))
        if let toolchain = locator.known(),
            let entry = cache.entry(for: CacheKey(sources: sources, toolchain: toolchain, sdk: sdk))
        {
            return LoadedSpec(entry, of: sources, origin: .cache)
        }
        let build = Build(
            toolchain: try await locator.locate(), sdk: sdk, sources: sources, directory: directory,
            configuration: configuration)
        let entry = try await build.run()
        do { try cache.store(entry) } catch {
            throw SpecError(.noCache, "cannot write to the cache: \(error)", file: cache.directory.string)
        }
        return LoadedSpec(entry, of: sources, origin: .compiled)
    }
}

extension LoadedSpec {
    fileprivate init(_ entry: CacheEntry, of sources: [SourceFile], origin: Origin) {
        let paths = Dictionary(uniqueKeysWithValues: sources.map { ($0.name, $0.path) })
        self.init(
            fleet: entry.fleet, environments: entry.environments, document: entry.document,
            warnings: entry.warnings.map { $0.renamingFiles { paths[$0] } }, origin: origin,
            files: sources.map(\.path))
    }
}
