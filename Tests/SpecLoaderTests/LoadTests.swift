import Testing

@testable import SpecLoader

@Suite struct LoadTests {
    static let twoEnvironments = """
        let app = Service("app") { Run("/bin/sleep", environment == .prod ? "1" : "2") }
        let fleet = Fleet("djed", environments: .prod, .stage) { app }
        """

    @Test func allEnvironmentsAreEvaluatedEachInItsOwnProcess() async throws {
        let fixture = try SpecFixture(spec: Self.twoEnvironments)
        let spec = try await fixture.load()
        #expect(spec.fleet == "djed")
        #expect(spec.environments == ["prod", "stage"])
        let text = String(decoding: spec.document, as: UTF8.self)
        #expect(text.hasPrefix(#"{"flotilla":1,"fleet":"djed","environments":[{"fleet":"djed","environment":"prod","#))
        #expect(text.contains(#"["/bin/sleep","1"]"#))
        #expect(text.contains(#"["/bin/sleep","2"]"#))
        #expect(spec.path(ofFile: "Fleet.swift") == fixture.path("Fleet.swift"))
    }

    @Test func aFileIsCompiledAlone() async throws {
        let fixture = try SpecFixture(spec: Self.twoEnvironments)
        try fixture.write("Broken.swift", "this is no Swift")
        #expect(try await fixture.loader.load(fixture.path("Fleet.swift")).fleet == "djed")
    }

    @Test func theSwiftFilesOfADirectoryAreCompiledTogether() async throws {
        let fixture = try SpecFixture([
            "Fleet.swift": "import Flotilla\nlet fleet = Fleet(\"djed\", environments: .prod) { app }",
            "Services.swift": "import Flotilla\nlet app = Service(\"app\") { Run(\"/bin/true\") }",
            "Package.swift": "a package's description is not part of a spec",
            "-O.swift": "let looksLikeAnOption = 1",
        ])
        let spec = try await fixture.load()
        #expect(String(decoding: spec.document, as: UTF8.self).contains("Services.swift:2"))
        #expect(spec.path(ofFile: "Services.swift") == fixture.path("Services.swift"))
    }

    @Test func whatASpecPrintsIsPassedOnLineByLine() async throws {
        let fixture = try SpecFixture(
            spec: """
                import Glibc
                let fleet = Fleet("djed", environments: .prod, .stage) {
                    print("seen\\u{1b}[31m in \\(environment)")
                    _ = "complaint\\n".withCString { write(2, $0, 10) }
                }
                """)
        _ = try await fixture.load()
        #expect(
            fixture.output.lines.sorted() == [
                "prod: complaint", "prod: seen\u{FFFD}[31m in prod", "stage: complaint",
                "stage: seen\u{FFFD}[31m in stage",
            ])
    }

    @Test func dictionariesHaveOneOrder() async throws {
        let spec = """
            let names = Dictionary(uniqueKeysWithValues: (0..<40).map { ("n\\($0)", $0) })
            let fleet = Fleet("djed", environments: .prod) {
                for name in names.keys { Service(name) { Run("/bin/true") } }
            }
            """
        let first = try SpecFixture(spec: spec, ownCache: true)
        let second = try SpecFixture(spec: spec, ownCache: true)
        #expect(try await first.load().document == second.load().document)
    }

    @Test(arguments: ["/nowhere/Fleet.swift", "/etc/hostname", "/proc/self"])
    func whatIsNoSpecIsRefused(path: String) async throws {
        let fixture = try SpecFixture()
        let error = await #expect(throws: SpecError.self) { _ = try await fixture.loader.load(path) }
        #expect(error?.code == .unreadable)
        #expect(error?.diagnostics.first?.file == path)
    }

    @Test func noFileOfASpecIsNamedMain() async throws {
        let fixture = try SpecFixture(spec: Self.twoEnvironments)
        try fixture.write("main.swift", "print(1)")
        let error = await fixture.failure()
        #expect(error?.code == .unreadable)
        #expect(error?.diagnostics.first?.file == fixture.path("main.swift"))
    }
}
