import Flotilla
import Testing
import UnitCompiler
import UnitVerify

@testable import Commands

@Suite struct VerifyCommandTests {
    @Test func aGoodSpecIsClean() async throws {
        try await Scratch.with { scratch in
            try scratch.write(try SampleFleet.manifest(), to: "Fleet.json")
            let result = try await scratch.flotilla("verify")
            #expect(result.status == 0, "\(result.output)\(result.errors)")
            #expect(result.output.contains("prod/shop-web.service"))
            #expect(result.output.contains("3 units: nothing wrong (systemd "))
            let json = try JSON.parse(try await scratch.flotilla("verify", "--json", "-e", "prod").output)
            #expect(json.members == ["flotilla", "kind", "systemd", "units", "diagnostics"])
            #expect(json["units"].list.count == 2)
            let unit = json["units"][1]
            #expect(unit["unit"].text == "shop-worker.service")
            #expect(unit["service"].text == "worker")
            #expect(unit["commands"]["proved"].number == 1)
            #expect(unit["commands"]["unproved"].number == 0)
            #expect((unit["exposure"].number ?? 0) > 0)
            #expect(unit["hardening"][0].members == ["line", "description", "exposure"])
        }
    }

    @Test func hostileWordsAreProved() async throws {
        try await Scratch.with { scratch in
            let words = [
                "$HOME", "${HOME}", "100%", "%n", "a b", "", "'", "\"", "\\", "\\n", "\n", "\t", ";", "-", "#", "é",
            ]
            let fleet = Fleet("shop", environments: .prod) {
                Service("web", [Run([Text("/bin/echo")] + words.map { Text($0) })])
            }
            try scratch.write(try SampleFleet.manifest(fleet), to: "Fleet.json")
            let json = try JSON.parse(try await scratch.flotilla("verify", "--json").output)
            #expect(json["units"][0]["findings"].list.isEmpty, "\(json["units"][0]["findings"])")
            #expect(json["units"][0]["commands"]["proved"].number == 1)
        }
    }

    @Test func whatSystemdFillsInIsProvedToo() async throws {
        try await Scratch.with { scratch in
            let fleet = Fleet("shop", environments: .prod) {
                Service(
                    "web",
                    [
                        Run("/bin/echo", "\(Specifier.hostName)", "\(Specifier.machineID)", "\(Specifier.instance)"),
                        Instances(each: "eu-west", "us"),
                    ])
            }
            try scratch.write(try SampleFleet.manifest(fleet), to: "Fleet.json")
            let json = try JSON.parse(try await scratch.flotilla("verify", "--json").output)
            #expect(json["units"][0]["findings"].list.isEmpty, "\(json["units"][0]["findings"])")
            #expect(json["units"][0]["commands"]["proved"].number == 1)
            #expect(json["units"][0]["commands"]["unproved"].number == 0)
        }
    }

    @Test func otherWordsThanWereMeantAreAFinding() throws {
        let manifest = SampleFleet.shop().manifest(for: .prod)
        let unit = try #require(UnitCompiler().compile(manifest).units.last)
        let subject = VerifySubject(unit, environment: "prod")
        func verdict(_ words: Argv?) -> UnitVerdict {
            var verdict = UnitVerdict(subject, environment: "prod")
            verdict.prove(subject, read: words.map { [.start: [$0]] })
            return verdict
        }
        let right = verdict(["/usr/bin/worker", "--queue", "a b"])
        #expect(right.findings.isEmpty && right.commands?.proved == 1)
        let wrong = verdict(["/usr/bin/worker", "--queue", "a", "b"])
        #expect(wrong.findings.map(\.code) == ["argv-mismatch"])
        #expect(wrong.commands?.proved == 0 && wrong.commands?.unproved == 1)
        #expect(wrong.hasFindings)
        #expect(verdict(nil).findings.map(\.code) == ["argv-mismatch"])
    }

    @Test func whatTheAuthorWroteAsDirectivesIsProvedToo() async throws {
        try await Scratch.with { scratch in
            let fleet = Fleet("shop", environments: .prod) {
                Service("web") {
                    Run("/bin/web")
                    Directive("ExecStartPost", "/bin/echo 'a b' %n")
                }
            }
            try scratch.write(try SampleFleet.manifest(fleet), to: "Fleet.json")
            let json = try JSON.parse(try await scratch.flotilla("verify", "--json").output)
            #expect(json["units"][0]["findings"].list.isEmpty, "\(json["units"][0]["findings"])")
            #expect(json["units"][0]["commands"]["proved"].number == 2)
        }
    }

    @Test func aHandWrittenUnitGetsEveryOpinion() async throws {
        try await Scratch.with { scratch in
            try scratch.write(
                "[Unit]\nDescription=A\n\n[Service]\nMemoryMx=1G\nExecStart=/no/such/program\n", to: "a.service")
            try scratch.write("[Service]\nTimeoutStopSec=soon\n", to: "a.service.d/late.conf")
            let result = try await scratch.flotilla("verify", "a.service")
            #expect(result.status == 1)
            // Our lint, systemd, and both for the drop-in.
            #expect(result.output.contains("a.service:5: error: "))
            #expect(result.output.contains("MemoryMax"))
            #expect(result.output.contains("a.service:6: error: Command /no/such/program is not executable"))
            #expect(result.output.contains("a.service.d/late.conf:2: error: TimeoutStopSec=: "))
            let elsewhere = try await scratch.flotilla("verify", "--elsewhere", "a.service")
            #expect(!elsewhere.output.contains("not executable"))
            #expect(elsewhere.output.contains("MemoryMax"))
        }
    }

    @Test func everyFindingHasUnitLineAndCure() async throws {
        try await Scratch.with { scratch in
            try scratch.write(
                """
                [Unit]
                Requires=missing-unit.service
                [Service]
                ExecStart=relative/path
                ExecStart=/no/such
                User=no user
                Nonsense
                [Servic]
                A=1

                """, to: "a.service")
            let json = try JSON.parse(try await scratch.flotilla("verify", "--json", "a.service").output)
            let findings = json["units"][0]["findings"].list
            #expect(findings.count >= 5)
            for finding in findings {
                #expect(finding["unit"].text == "a.service", "\(finding)")
                #expect(finding["line"].number != nil, "\(finding)")
                #expect(finding["cure"].text?.isEmpty == false, "\(finding)")
            }
        }
    }

    @Test func aDirectoryThatFlotillaWroteIsForOtherMachines() async throws {
        try await Scratch.with { scratch in
            try scratch.write(try SampleFleet.manifest(), to: "spec/Fleet.json")
            _ = try await scratch.flotilla("generate", "spec")
            let generated = try await scratch.flotilla("verify", "units")
            #expect(generated.status == 0, "\(generated.output)\(generated.errors)")
            #expect(generated.output.contains("units/prod/shop-worker.service"))
            #expect(generated.output.contains("units/test/shop-web.service"))
        }
    }

    @Test func exposureIsAFindingWhereALimitIsSet() async throws {
        try await Scratch.with { scratch in
            try scratch.write("[Service]\nType=exec\nExecStart=/bin/true\n", to: "a.service")
            #expect(try await scratch.flotilla("verify", "a.service").status == 0)
            let exposed = try await scratch.flotilla("verify", "--max-exposure", "5", "a.service")
            #expect(exposed.status == 1)
            #expect(exposed.output.contains("warning: systemd rates the exposure of this service at 9.6, above 5.0"))
            let advice = try await scratch.flotilla("verify", "--hardening", "a.service")
            #expect(advice.output.contains("PrivateDevices=yes") || advice.output.contains("and "))
            #expect(try await scratch.flotilla("verify", "--max-exposure", "11", "a.service").status == 2)
        }
    }

    @Test func withoutSystemdOurLintStillSpeaks() async throws {
        try await Scratch.with { scratch in
            try scratch.write("[Service]\nType=exec\nExecStart=/bin/true\nMemoryMx=1G\n", to: "a.service")
            let result = try await scratch.flotilla("verify", "a.service", environment: ["PATH": "/nowhere"])
            #expect(result.status == 1)
            #expect(result.errors.contains("systemd-analyze is not on this machine's PATH"))
            #expect(result.output.contains("MemoryMax"))
        }
    }

    @Test func aSpecWithMistakesIsNotVerified() async throws {
        try await Scratch.with { scratch in
            let fleet = Fleet("shop", environments: .prod) { Service("web", []) }
            try scratch.write(try SampleFleet.manifest(fleet), to: "Fleet.json")
            let result = try await scratch.flotilla("verify")
            #expect(result.status == 1)
            #expect(result.errors.contains("error: "))
            #expect(result.output == "")
        }
    }

    @Test(arguments: [
        ["Fleet.json", "a.service"], ["a.service", "--set", "x=y"], ["a.service", "-e", "prod"],
    ])
    func whatDoesNotGoTogetherIsUsage(_ arguments: [String]) async throws {
        try await Scratch.with { scratch in
            try scratch.write(try SampleFleet.manifest(), to: "Fleet.json")
            try scratch.write("[Service]\nExecStart=/bin/true\n", to: "a.service")
            #expect(try await Program.flotilla(["verify"] + arguments, in: scratch.path).status == 2)
        }
    }
}
