import Glibc
import SystemPackage
import Testing

@testable import SpecLoader

@Suite struct CacheTests {
    /// A fixture whose spec was loaded once, and whose configuration no longer lets anything be started.
    private func warmed(_ files: [String: String]) async throws -> SpecFixture {
        var fixture = try SpecFixture(files, ownCache: true)
        #expect(try await fixture.load().origin == .compiled)
        fixture.configuration.confinement = .none
        return fixture
    }

    private static let files = [
        "Fleet.swift": "import Flotilla\nlet fleet = Fleet(\"djed\", environments: .prod) { app }",
        "App.swift": "import Flotilla\nlet app = Service(\"app\") { Run(\"/bin/true\") }",
    ]

    @Test func unchangedFilesStartNothing() async throws {
        let fixture = try await warmed(Self.files)
        // A new date, and a new place, are no new content.
        try fixture.write("App.swift", Self.files["App.swift"] ?? "")
        let again = try await fixture.load()
        #expect(again.origin == .cache)
        let copy = try SpecFixture(Self.files)
        let moved = try await fixture.loader.load(copy.directory)
        #expect(moved.origin == .cache)
        #expect(moved.document == again.document)
        #expect(moved.path(ofFile: "App.swift") == copy.path("App.swift"))
    }

    @Test(arguments: [
        ["App.swift": "import Flotilla\nlet app = Service(\"app\") { Run(\"/bin/false\") }"],
        ["More.swift": ""],
        ["App.swift": "", "Renamed.swift": "import Flotilla\nlet app = Service(\"app\") { Run(\"/bin/true\") }"],
    ])
    func whateverChangesIsCompiledAnew(change: [String: String]) async throws {
        let fixture = try await warmed(Self.files)
        for (name, text) in change { try fixture.write(name, text) }
        #expect(await fixture.failure()?.code == .noSandbox, "it wants to start something")
    }

    @Test func aDamagedEntryIsReplaced() async throws {
        var fixture = try await warmed(Self.files)
        let directory = FilePath(fixture.path("cache/manifests"))
        let entry = directory.appending(try #require(Directory.names(in: directory).first))
        let bytes = try Files.read(entry)
        let document = try await fixture.load().document
        var damages = [[], Array(bytes.dropLast()), bytes + [0]]
        for offset in stride(from: 0, to: bytes.count, by: 61) {
            var damaged = bytes
            damaged[offset] ^= 1
            damages.append(damaged)
        }
        for damaged in damages {
            try Files.write(damaged, to: entry)
            #expect(await fixture.failure()?.code == .noSandbox)
        }
        fixture.configuration.confinement = .available()
        #expect(try await fixture.load().origin == .compiled)
        #expect(try await fixture.load().origin == .cache)
        #expect(try await fixture.load().document == document)
    }

    @Test func runsAtTheSameTimeAgree() async throws {
        let fixture = try SpecFixture(Self.files, ownCache: true)
        let documents = try await withThrowingTaskGroup { group in
            for _ in 0..<6 { group.addTask { try await fixture.load().document } }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(documents.count == 1)
        #expect(try Directory.names(in: FilePath(fixture.path("cache/manifests"))).count == 1)
        #expect(try Directory.names(in: FilePath(fixture.path("cache/work"))).isEmpty)
    }

    @Test func failuresLeaveNothingBehind() async throws {
        let fixture = try SpecFixture(["Fleet.swift": "nonsense"], ownCache: true)
        #expect(await fixture.failure()?.code == .doesNotCompile)
        #expect(try Directory.names(in: FilePath(fixture.path("cache/work"))).isEmpty)
        #expect(try Directory.names(in: FilePath(fixture.path("cache/manifests"))).isEmpty)
    }
}
