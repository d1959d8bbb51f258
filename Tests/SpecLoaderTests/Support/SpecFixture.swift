import SystemPackage

@testable import SpecLoader

/// A directory with a spec, and a loader with a cache that the tests share: a fresh module cache costs a second.
struct SpecFixture: Sendable {
    let directory: String
    var configuration: SpecLoader.Configuration
    let output = Recorder()

    /// - Parameter ownCache: for tests that look into the cache.
    /// - Parameter home: an existing directory to use, instead of all that the tests share.
    init(in home: String? = nil, _ files: [String: String] = [:], ownCache: Bool = false) throws {
        directory = try home ?? Scratch.directory()
        configuration = SpecLoader.Configuration()
        let hasOwnCache = ownCache || home != nil
        configuration.cacheDirectory = hasOwnCache ? "\(directory)/cache" : try Scratch.sharedCache.get()
        configuration.output = { [output] in output.add($0) }
        for (name, text) in files { try write(name, text) }
    }

    /// A spec of one file, which imports nothing but Flotilla unless it says so.
    init(spec: String, ownCache: Bool = false) throws {
        try self.init(
            ["Fleet.swift": "import Flotilla\n\(spec)"], ownCache: ownCache)
    }

    var loader: SpecLoader { SpecLoader(configuration) }

    func path(_ name: String) -> String { "\(directory)/\(name)" }

    func write(_ name: String, _ text: String) throws {
        try Files.write(Array(text.utf8), to: FilePath(path(name)))
    }

    func read(_ name: String) throws -> [UInt8] { try Files.read(FilePath(path(name))) }

    func load() async throws(SpecError) -> LoadedSpec { try await loader.load(directory) }

    /// The error of loading it, or `nil` if it loads.
    func failure() async -> SpecError? {
        do throws(SpecError) {
            _ = try await load()
            return nil
        } catch {
            return error
        }
    }
}
