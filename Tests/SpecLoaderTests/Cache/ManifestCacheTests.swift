import Glibc
import SystemPackage
import Testing

@testable import SpecLoader

@Suite struct ManifestCacheTests {
    private func entry(_ key: String, size: Int = 1000) -> CacheEntry {
        let notes = [SpecDiagnostic(.note, "note", hint: "hint")]
        return CacheEntry(
            key: CacheKey(bytes: Array(key.utf8)), fleet: "djed", environments: ["prod", "stage"],
            document: [UInt8](repeating: 0x78, count: size),
            warnings: [SpecDiagnostic(.warning, "text", file: "F", line: 1, column: 2, sourceLine: "x", notes: notes)])
    }

    private func cache(limit: Int) throws -> ManifestCache {
        ManifestCache(directory: FilePath(try Scratch.directory()), limit: limit)
    }

    @Test func whatIsKeptIsFoundUnderItsKeyOnly() throws {
        let cache = try cache(limit: 1 << 20)
        let kept = entry("one")
        try cache.store(kept)
        #expect(cache.entry(for: kept.key) == kept)
        #expect(cache.entry(for: CacheKey(bytes: Array("two".utf8))) == nil)
        // Even if both have one name: a hit is an exact match.
        #expect(CacheEntry(kept.encoded, for: CacheKey(bytes: Array("two".utf8))) == nil)
    }

    @Test func theLongestUnusedGoFirst() throws {
        let cache = try cache(limit: 4200)
        let entries = ["a", "b", "c"].map { entry($0) }
        for (age, entry) in entries.enumerated() {
            try cache.store(entry)
            let path = cache.directory.appending(entry.key.name).string
            var times = [timeval(tv_sec: 1000 + age, tv_usec: 0), timeval(tv_sec: 1000 + age, tv_usec: 0)]
            utimes(path, &times)
        }
        // Used, and so no longer the oldest.
        #expect(cache.entry(for: entries[0].key) != nil)
        try cache.store(entry("d"))
        #expect(["a", "b", "c", "d"].map { cache.entry(for: entry($0).key) != nil } == [true, false, true, true])
    }

    @Test func theNewestStaysHoweverLarge() throws {
        let cache = try cache(limit: 10)
        try cache.store(entry("a"))
        try cache.store(entry("b"))
        #expect(try Directory.names(in: cache.directory) == [entry("b").key.name])
    }

    @Test func theKeyKnowsTheCompilerTheSDKAndEachFile() throws {
        let root = FilePath(try Scratch.directory())
        try Directory.makePrivate(root.appending("bin"))
        try Files.write([1], to: root.appending("bin/swift-frontend"))
        let start = Toolchain.startObject(in: root)
        try Directory.makePrivate(start.removingLastComponent())
        try Files.write([1], to: start)
        for name in ["libFlotilla.so", "Flotilla.swiftmodule"] { try Files.write([1], to: root.appending(name)) }
        try Files.write([1], to: root.appending("Fleet.swift"))

        func key() throws -> CacheKey {
            CacheKey(
                sources: [try SourceFile(root.appending("Fleet.swift"), limit: 100)],
                toolchain: try #require(Toolchain(root: root)), sdk: try #require(SDK(directory: root)))
        }
        var keys: Set<CacheKey> = [try key()]
        for name in ["bin/swift-frontend", "libFlotilla.so", "Flotilla.swiftmodule", "Fleet.swift"] {
            #expect(!keys.insert(try key()).inserted)
            try Files.write([1, 2], to: root.appending(name))
            #expect(keys.insert(try key()).inserted, "\(name)")
        }
    }
}
