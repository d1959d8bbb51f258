import Testing

@testable import SpecLoader

@Suite struct CompilerDiagnosticTests {
    private func diagnostics(_ files: [String: String]) async throws -> (SpecFixture, [SpecDiagnostic]) {
        let fixture = try SpecFixture(files)
        let error = try #require(await fixture.failure())
        #expect(error.code == .doesNotCompile)
        // Nothing of how it was compiled may show.
        for noise in ["main.swift", "/work/", "modules/", "fatalError"] {
            #expect(!error.description.contains(noise), "\(error)")
        }
        return (fixture, error.diagnostics)
    }

    @Test func allErrorsComeInOrderWithTheAuthorsPathAndLine() async throws {
        let (fixture, diagnostics) = try await diagnostics([
            "Fleet.swift": """
            import Flotilla
            let fleet = Fleet("djed", environments: .prod) { app; api }
            let wrong: Int = "text"
            """,
            "App.swift": """
            import Flotilla
            let app = Servce("app") {}
            let api = Service("api") { "text" }
            """,
        ])
        #expect(
            diagnostics.filter { $0.severity == .error }.map { [$0.file, "\($0.line ?? 0):\($0.column ?? 0)"] } == [
                [fixture.path("App.swift"), "2:11"], [fixture.path("App.swift"), "3:28"],
                [fixture.path("Fleet.swift"), "3:18"],
            ], "\(diagnostics)")
        #expect(diagnostics[0].message == "cannot find 'Servce' in scope")
        #expect(diagnostics[0].sourceLine == #"let app = Servce("app") {}"#)
        #expect(diagnostics[1].message.contains("text alone says nothing here"))
    }

    @Test func fixItsAreHints() async throws {
        let (_, diagnostics) = try await diagnostics([
            "Fleet.swift": """
            import Flotilla
            let number = 1
            number.description()
            let fleet = Fleet("djed" environments: .prod) {}
            """
        ])
        #expect(diagnostics.contains { $0.line == 4 && $0.hint == "insert `,`" }, "\(diagnostics)")
    }

    @Test(arguments: [
        ("import Flotilla\nlet flet = Fleet(\"djed\", environments: .prod) {}", [String]()),
        ("import Flotilla", []),
        (
            "import Flotilla\nlet fleet = 5",
            ["`fleet` is no such fleet: cannot convert value of type 'Int' to expected argument type 'Fleet'"]
        ),
    ])
    func aSpecWithoutAFleetIsToldHowToDeclareIt(text: String, notes: [String]) async throws {
        let (fixture, diagnostics) = try await diagnostics(["Fleet.swift": text])
        #expect(diagnostics.map(\.message) == ["Fleet.swift must declare `let fleet = Fleet(…)` at top level"])
        #expect(diagnostics.map(\.file) == [fixture.path("Fleet.swift")])
        #expect(diagnostics[0].notes.map(\.message) == notes)
    }

    @Test func aForgottenImportIsHintedAt() async throws {
        let (_, diagnostics) = try await diagnostics([
            "Fleet.swift": "let fleet = Fleet(\"djed\", environments: .prod) {}"
        ])
        #expect(diagnostics.first?.hint == "a spec starts with `import Flotilla`")
    }

    @Test func filesLeftOutAreHintedAt() async throws {
        let fixture = try SpecFixture([
            "Fleet.swift": "import Flotilla\nlet fleet = Fleet(\"djed\", environments: .prod) { app }",
            "App.swift": "import Flotilla\nlet app = Service(\"app\") { Run(\"/bin/true\") }",
        ])
        let error = await #expect(throws: SpecError.self) { try await fixture.loader.load(fixture.path("Fleet.swift")) }
        #expect(error?.diagnostics.first?.message == "cannot find 'app' in scope")
        #expect(error?.diagnostics.first?.hint?.hasPrefix("only this file was compiled") == true)
    }

    @Test func statementsAtTopLevelAreRefusedAsSuch() async throws {
        let (_, diagnostics) = try await diagnostics([
            "Fleet.swift": "import Flotilla\nprint(1)\nlet fleet = Fleet(\"djed\", environments: .prod) {}"
        ])
        #expect(diagnostics.map(\.line) == [2])
    }

    @Test func whatCannotBeLinkedIsRefused() async throws {
        let (_, diagnostics) = try await diagnostics([
            "Fleet.swift": """
            import Flotilla
            @_silgen_name("nowhere_to_be_found") func nowhere() -> Int
            let fleet = Fleet("djed \\(nowhere())", environments: .prod) {}
            """
        ])
        #expect(diagnostics[0].message.contains("the linker cannot make a program of it"))
        #expect(diagnostics[0].notes.contains { $0.message.contains("nowhere_to_be_found") })
    }

    @Test func warningsComeWithTheSpecAlsoFromTheCache() async throws {
        let fixture = try SpecFixture(
            spec: """
                func unused() { let nobody = 1 }
                let fleet = Fleet("djed", environments: .prod) {}
                """, ownCache: true)
        let fresh = try await fixture.load()
        #expect(fresh.warnings.map(\.severity) == [.warning])
        #expect(fresh.warnings.first?.file == fixture.path("Fleet.swift"))
        #expect(fresh.warnings.first?.line == 2)
        let cached = try await fixture.load()
        #expect(cached.origin == .cache)
        #expect(cached.warnings == fresh.warnings)
    }

    @Test func theTextHasThePlaceTheLineACaretAndTheHint() {
        let diagnostic = SpecDiagnostic(
            .error, "cannot find 'Servce' in scope", file: "a/Fleet.swift", line: 2, column: 12,
            sourceLine: "\tlet äpp = Servce()", hint: "replace `Servce` with `Service`",
            notes: [SpecDiagnostic(.note, "did you mean it?")])
        #expect(
            diagnostic.description == """
                a/Fleet.swift:2:12: error: cannot find 'Servce' in scope
                    \tlet äpp = Servce()
                    \t         ^
                    hint: replace `Servce` with `Service`
                note: did you mean it?
                """)
    }
}
