import Testing

@testable import SpecLoader

@Suite struct ManifestTests {
    static let document =
        #"{"flotilla":1,"fleet":"dj\u00e9d","environments":[{"environment":"prod","x":[]},{"environment":"stage"}]}"#

    @Test(arguments: ["Fleet.json", "other.json"])
    func aManifestIsAcceptedWhereverASpecIs(name: String) async throws {
        var fixture = try SpecFixture([name: Self.document])
        // Without Swift, and without a cache.
        fixture.configuration.environment = ["PATH": ""]
        fixture.configuration.cacheDirectory = "/proc/nowhere"
        let spec = try await fixture.loader.load(name == "Fleet.json" ? fixture.directory : fixture.path(name))
        #expect(spec.fleet == "djéd")
        #expect(spec.environments == ["prod", "stage"])
        #expect(spec.document == Array(Self.document.utf8))
        #expect(spec.origin == .manifest)
    }

    @Test func theDocumentOfASpecIsAManifest() async throws {
        let fixture = try SpecFixture(spec: LoadTests.twoEnvironments)
        let spec = try await fixture.load()
        try fixture.write("copy.json", String(decoding: spec.document, as: UTF8.self))
        let copy = try await fixture.loader.load(fixture.path("copy.json"))
        #expect(copy.fleet == spec.fleet)
        #expect(copy.environments == spec.environments)
        #expect(copy.document == spec.document)
    }

    @Test(arguments: ["", ".", "..", "../../etc", "a/b", "-o", "a b", "a\\n", "prod\\u0000", "pröd"])
    func anEnvironmentThatIsNoNameIsRefused(name: String) async throws {
        let text = #"{"flotilla":1,"fleet":"a","environments":[{"environment":"\#(name)"}]}"#
        let error = try #require(await SpecFixture(["Fleet.json": text]).failure())
        #expect(error.code == .invalidManifest)
        #expect(error.description.contains("is no name for an environment"), "\(error)")
    }

    @Test func theSpecComesBeforeTheManifest() async throws {
        let fixture = try SpecFixture(spec: LoadTests.twoEnvironments)
        try fixture.write("Fleet.json", Self.document)
        #expect(try await fixture.load().fleet == "djed")
    }

    @Test(arguments: [
        ("", "at byte 0, an object is expected"),
        ("[]", "at byte 0, an object is expected"),
        (#"{"flotilla":1,"fleet":"a","environments":["#, "at byte 42, an object is expected"),
        (#"{"fleet":"a","environments":[{"environment":"prod"}]}"#, "it has no member “flotilla”"),
        (#"{"flotilla":2,"fleet":"a","environments":[]}"#, "its format is version 2, and this is version 1"),
        (#"{"flotilla":1,"environments":[{"environment":"prod"}]}"#, "it has no member “fleet”"),
        (#"{"flotilla":1,"fleet":3,"environments":[{"environment":"prod"}]}"#, "the name of its fleet is no string"),
        (#"{"flotilla":1,"fleet":"a","environments":[]}"#, "its fleet has no environment"),
        (#"{"flotilla":1,"fleet":"a","environments":[{"environment":"p"},{"environment":"p"}]}"#, "“p” twice"),
        (#"{"flotilla":1,"fleet":"a","environments":[{}]}"#, "the member “environment” in a manifest is expected"),
    ])
    func whatIsNoManifestIsRefusedWithTheReason(text: String, reason: String) async throws {
        let fixture = try SpecFixture(["Fleet.json": text])
        let error = try #require(await fixture.failure())
        #expect(error.code == .invalidManifest)
        #expect(error.description.contains(reason), "\(error)")
        #expect(error.diagnostics.first?.file == fixture.path("Fleet.json"))
    }
}
