import SystemPackage
import Testing
import UnitVerify

/// Units that are to run elsewhere.
@Suite struct VerifyUnitsTests {
    private func findings(
        _ units: (String, String)..., assuming assumptions: Assumptions = .targetMachine
    ) async throws -> [VerifyFinding] {
        try await SystemdAnalyze.discover().verify(
            units: units.map { VerifiableUnit(name: $0, text: $1) }, assuming: assumptions)
    }

    @Test func aGoodUnitHasNoFindings() async throws {
        let web = """
            [Unit]
            Description=Web
            Wants=network-online.target
            After=network-online.target docker.service db.service
            Requires=docker.service db.service

            [Service]
            Type=exec
            ExecStartPre=-/usr/bin/docker rm --force web
            ExecStart=/usr/bin/docker run --name web example/web:1
            ExecStopPost=/opt/somewhere/else/cleanup

            [Install]
            WantedBy=multi-user.target

            """
        let db = "[Service]\nExecStart=flotilla-fetch\n"
        #expect(try await findings(("web.service", web), ("db.service", db)) == [])
    }

    struct Mistake: Sendable, CustomTestStringConvertible {
        let text: String
        let code: String
        let line: Int?
        var name = "a.service"
        var severity = VerifyFinding.Severity.error
        var testDescription: String { "\(code) in \(text.debugDescription)" }
    }

    static let mistakes = [
        Mistake(text: "[Service]\nExecStart=/x\nMemoryMx=1\n", code: "unknown-directive", line: 3),
        Mistake(text: "[Service]\nExecStart=/x\nDescription=x\n", code: "unknown-directive", line: 3),
        Mistake(text: "[Service]\nExecStart=/x\n[Sevice]\nA=b\n", code: "unknown-section", line: 3),
        Mistake(text: "A=b\n[Service]\nExecStart=/x\n", code: "outside-section", line: 1),
        Mistake(text: "[Service]\nExecStart=/x\nnonsense\n", code: "no-assignment", line: 3),
        Mistake(text: "[Service]\nExecStart=/x\nTimeoutStartSec=abc\n", code: "bad-value", line: 3),
        Mistake(text: "[Service]\nExecStart=/x\nMemoryMax=512MB\n", code: "bad-value", line: 3),
        Mistake(text: "[Service]\nExecStart=/x\nWorkingDirectory=a\n", code: "bad-value", line: 3),
        Mistake(text: "[Service]\nExecStart=/x \\q\n", code: "bad-escape", line: 2, severity: .warning),
        Mistake(text: "[Service]\nExecStart=/x \"y\n", code: "bad-quoting", line: 2),
        Mistake(text: "[Service]\nExecStart=/x %Q\n", code: "bad-specifier", line: 2),
        Mistake(text: "[Service]\nExecStart=a/b\n", code: "bad-executable", line: 2),
        Mistake(
            text: "[Service]\nType=oneshot\nRestart=always\nExecStart=/x\n", code: "refused", line: nil,
            severity: .error),
        Mistake(text: "[Service]\nType=exec\n", code: "refused", line: nil),
        Mistake(
            text: "[Unit]\nRequires=no.service\n[Service]\nExecStart=/x\n", code: "missing-unit", line: nil,
            severity: .error),
        Mistake(
            text: "[Socket]\nListenStream=80\n", code: "missing-unit", line: nil, name: "a.socket"),
        Mistake(text: "[Timer]\nOnCalendar=bogus\n", code: "bad-value", line: 2, name: "a.timer"),
        Mistake(text: "[Service]\nExecStart=/x \\\n  a \\\n  \"b\n", code: "bad-quoting", line: 2),
        Mistake(text: "[Service]\nExecStart=/x\nMemoryMax=\\\n# c\n\\\n 12xx\nX-A=\\\n\n", code: "bad-value", line: 3),
        Mistake(text: "", code: "masked", line: nil),
        Mistake(text: "[Service]\nExecStart=/x\nKillMode=none\n", code: "deprecated", line: 3, severity: .warning),
    ]

    @Test(arguments: mistakes) func aMistakeIsFound(_ mistake: Mistake) async throws {
        let found = try await findings((mistake.name, mistake.text))
        let hit = try #require(found.first { $0.code == mistake.code }, "\(found)")
        #expect(hit.unit == mistake.name)
        #expect(hit.line == mistake.line)
        #expect(hit.severity == mistake.severity)
        #expect(!hit.cure.isEmpty)
        #expect(!hit.message.contains("flotilla-verify-"))
    }

    @Test func bytesThatAreNotUTF8AreFound() async throws {
        let bytes = Array("[Service]\nExecStart=/x\n[Unit]\nDescription=a".utf8) + [0xFF, 0x0A]
        let found = try await SystemdAnalyze.discover().verify(units: [VerifiableUnit(name: "a.service", bytes: bytes)])
        #expect(found.contains { $0.code == "not-utf8" && $0.line == 4 })
    }

    @Test func aCycleNamesItsUnits() async throws {
        let found = try await findings(
            ("a.service", "[Unit]\nAfter=b.service\nRequires=b.service\n[Service]\nExecStart=/x\n"),
            ("b.service", "[Unit]\nAfter=a.service\nRequires=a.service\n[Service]\nExecStart=/x\n"))
        #expect(Set(found.map(\.code)) == ["cycle"])
        #expect(Set(found.map(\.unit)) == ["a.service", "b.service"])
    }

    @Test func assumptionsDecideWhatMayBeAbsent() async throws {
        let unit = ("a.service", "[Unit]\nRequires=docker.service\n[Service]\nExecStart=/no/such\n")
        #expect(try await findings(unit) == [])
        let strict = try await findings(unit, assuming: Assumptions(executables: .only(["/other"]), units: []))
        #expect(Set(strict.map(\.code)) == ["missing-unit", "missing-executable"])
        #expect(try await findings(unit, assuming: Assumptions(executables: .only(["/no/such"]))) == [])
        #expect(try await findings(unit, assuming: .thisMachine).contains { $0.code == "missing-executable" })
    }

    @Test(arguments: ["a.socket", "a.timer", "a.path", "a.mount", "a.target", "a.slice", "a.service"])
    func everyKindOfUnitCanBeAssumed(name: String) async throws {
        let unit = ("u.service", "[Unit]\nRequires=\(name)\nAfter=\(name)\n[Service]\nExecStart=/x\n")
        let assumptions = Assumptions(units: [name, "a.service"])
        #expect(try await findings(unit, assuming: assumptions) == [])
    }

    @Test func aTemplateIsVerifiedThroughAnInstance() async throws {
        let template = "[Service]\nExecStart=/x %i\nBogus=1\n"
        let found = try await findings(("p@.service", template), ("q.service", "[Service]\nExecStart=/x\n"))
        #expect(found.map(\.code) == ["unknown-directive"])
        #expect(found.map(\.unit) == ["p@.service"])
        // An instance with a file of its own does not hide its template.
        let both = try await findings(("p@.service", template), ("p@1.service", "[Service]\nExecStart=/x\n"))
        #expect(both.map(\.unit) == ["p@.service"])
    }

    @Test func anInstanceIsANumberUnlessTheCallerHasABetterOne() async throws {
        let socket = "[Socket]\nListenStream=80%i\n"
        let service = "[Service]\nExecStart=/x\n"
        #expect(try await findings(("p@.socket", socket), ("p@.service", service)) == [])
        let tools = try await SystemdAnalyze.discover()
        let found = try await tools.verify(units: [
            VerifiableUnit(name: "p@.socket", text: socket, instance: "web"),
            VerifiableUnit(name: "p@.service", text: service, instance: "web"),
        ])
        #expect(found.contains { $0.code == "bad-value" && $0.unit == "p@.socket" && $0.line == 2 })
    }

    @Test func namesWithColonsAndEscapesAreVerified() async throws {
        let text = "[Service]\nExecStart=/x\nBogus=1\n"
        for name in ["a:b.service", "a\\x2db.service", "a:b@.service", "a@b:c.service"] {
            let found = try await findings((name, text))
            #expect(found.map(\.unit) == [name])
            #expect(found.map(\.line) == [3])
        }
    }

    @Test(arguments: ["a", "a.servic", "a/b.service", "", "a b.service"])
    func aNameThatIsNoneIsRefused(name: String) async throws {
        await #expect {
            try await findings((name, "[Unit]\n"))
        } throws: { ($0 as? UnitVerifyError)?.code == .invalidUnitName }
    }

    @Test func twoUnitsOfOneNameAreRefused() async throws {
        await #expect {
            try await findings(("a.service", "[Unit]\n"), ("a.service", "[Unit]\n"))
        } throws: { ($0 as? UnitVerifyError)?.code == .invalidUnitName }
    }

    @Test func unitsInDifferentChunksSeeEachOther() async throws {
        let count = 460
        let units = (0..<count).map { index in
            VerifiableUnit(
                name: "u\(index).service",
                text: """
                    [Unit]
                    Requires=u\((index * 7 + 1) % count).service
                    [Service]
                    ExecStart=/x \(index)
                    \(index % 50 == 3 ? "Bogus=1" : "# nothing")

                    """)
        }
        let inspection = try await SystemdAnalyze.discover().inspect(units: units)
        let bad = (0..<count).filter { $0 % 50 == 3 }.map { "u\($0).service" }
        #expect(inspection.findings.compactMap(\.unit).sorted() == bad.sorted())
        #expect(inspection.argv.count == count)
        for index in 0..<count { #expect(inspection.argv["u\(index).service"]?[.start] == [["/x", "\(index)"]]) }
    }

    @Test func withoutTheToolItSaysWhatToInstall() async throws {
        let missing = SystemdAnalyze(executable: "/no/such/systemd-analyze")
        await #expect {
            try await missing.verify(units: [VerifiableUnit(name: "a.service", text: "[Unit]\n")])
        } throws: { error in
            (error as? UnitVerifyError)?.code == .toolMissing && "\(error)".contains("apt-get install systemd")
        }
    }

    @Test func theVersionIsSystemds() async throws {
        let version = try await SystemdAnalyze.discover().version()
        #expect(Int(version.prefix { $0.isNumber }) ?? 0 >= 250)
    }
}
