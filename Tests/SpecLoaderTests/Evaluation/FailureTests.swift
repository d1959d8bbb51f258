import Testing

@testable import SpecLoader

@Suite struct FailureTests {
    private func failure(_ spec: String) async throws -> (SpecFixture, SpecError) {
        let fixture = try SpecFixture(spec: spec)
        return (fixture, try #require(await fixture.failure()))
    }

    /// The trap is in line 4 each time.
    @Test(arguments: [
        ("fatalError(\"no such version\")", "no such version"),
        ("_ = none!", "Unexpectedly found nil while unwrapping an Optional value"),
        ("precondition(list.isEmpty, \"not empty\")", "not empty"),
        // The standard library traps, and does not say who called it.
        ("_ = list[list.count]", "Index out of range"),
        ("_ = UInt8(list.count + 300)", "Not enough bits to represent the passed value"),
    ])
    func aTrapIsToldWithTheAuthorsLine(code: String, message: String) async throws {
        let (fixture, error) = try await failure(
            """
            let list = [1], none: Int? = nil
            func act() {
                \(code)
            }
            let fleet = Fleet("djed", environments: .prod, .stage) { act() }
            """)
        #expect(error.code == .failed)
        #expect(
            error.diagnostics == [
                SpecDiagnostic(
                    .error, "the spec stopped: \(message)", file: fixture.path("Fleet.swift"), line: 4,
                    sourceLine: "    \(code)")
            ])
        #expect(fixture.output.lines.isEmpty, "the trap is told once, as a diagnostic")
    }

    @Test(arguments: [
        (
            "func deep(_ n: Int) -> Int { n < 0 ? 0 : deep(n + 1) + 1 }; print(deep(0))",
            "does a function call itself without end?"
        ),
        ("var n = Int.max - 1; n += Int(getpid()); print(n)", "did a number overflow, or was an index out of range?"),
    ])
    func aCrashWithoutAWordHasAHint(code: String, hint: String) async throws {
        let (_, error) = try await failure(LimitTests.spec(doing: code))
        #expect(error.code == .failed)
        #expect(error.diagnostics.first?.hint == hint)
    }

    @Test func aStatusIsToldWithTheLastWords() async throws {
        let (_, error) = try await failure(
            LimitTests.spec(doing: #"_ = "no cluster\n".withCString { write(2, $0, 11) }; exit(3)"#))
        #expect(error.code == .failed)
        #expect(error.diagnostics.first?.message == "the spec ended with status 3")
        #expect(error.diagnostics.first?.notes.map(\.message) == ["no cluster"])
    }

    @Test func whatTheSandboxDeniedIsExplained() async throws {
        let (_, error) = try await failure(
            LimitTests.spec(doing: #"if open("/etc/passwd", 0) < 0 { fatalError(String(cString: strerror(errno))) }"#))
        #expect(error.diagnostics.first?.message == "the spec stopped: Permission denied")
        #expect(error.diagnostics.first?.hint == "a spec runs without network, processes and files of the machine")
    }

    @Test func endingWithoutAnAnswerIsAFailure() async throws {
        let (_, error) = try await failure(LimitTests.spec(doing: "exit(0)"))
        #expect(error.code == .failed)
        #expect(error.diagnostics.first?.message == "the spec ended before it answered")
    }

    @Test(arguments: [
        ("hello", "it is not valid JSON: at byte 0, an object is expected"),
        (#"{"environment":"stage"}"#, "it is for the environment “stage”"),
        (#"{"services":[]}"#, "the member “environment” in a manifest is expected"),
        (#"{"environment":"prod"} x"#, "the end is expected"),
        ("{\"environment\":\"prod\",\"x\":\"\u{FF}", "the end of the string is expected"),
    ])
    func anAnswerThatIsNoManifestIsRefused(answer: String, reason: String) async throws {
        let bytes = Array(answer.utf8)
        let (_, error) = try await failure(
            LimitTests.spec(doing: "let bytes: [UInt8] = \(bytes); write(3, bytes, bytes.count); exit(0)"))
        #expect(error.code == .invalidManifest)
        #expect(error.diagnostics.first?.message.hasSuffix(reason) == true, "\(error)")
    }

    @Test func whatFailsEverywhereIsSaidOnceAndTheRestWithItsEnvironment() async throws {
        let (_, error) = try await failure(
            """
            let fleet = Fleet("djed", environments: .prod, .stage, .test) {
                { () -> [Service] in fatalError(environment == .prod ? "not ready" : "no such place") }()
            }
            """)
        #expect(error.diagnostics.map(\.message) == ["the spec stopped: not ready", "the spec stopped: no such place"])
        #expect(
            error.diagnostics.map { $0.notes.map(\.message) } == [
                ["only in the environment prod"], ["only in the environments stage, test"],
            ])
    }

    @Test func theNumberOfEnvironmentsIsBounded() async throws {
        let (_, error) = try await failure(
            """
            let fleet = Fleet("djed", environments: (0..<101).map { Environment("e\\($0)") }) {}
            """)
        #expect(error.code == .invalidManifest)
        let reason = "it has 101 environments, and 100 are the most"
        #expect(error.diagnostics.first?.message.hasSuffix(reason) == true, "\(error)")
    }
}
