import Subprocess
import Testing
import UnitVerify

@Suite struct SecurityTests {
    static let units = [
        "[Service]\nExecStart=/x\n",
        "[Service]\nExecStart=/x\nDynamicUser=yes\nNoNewPrivileges=yes\nPrivateNetwork=yes\n",
        "[Service]\nExecStart=/x\nUser=nobody\nProtectSystem=strict\nSystemCallFilter=@system-service\nUMask=0077\n",
        "[Unit]\nDefaultDependencies=no\n[Service]\nExecStart=/x\nCapabilityBoundingSet=\nProtectHome=read-only\n",
    ]

    /// The number systemd prints for people, which is in no JSON.
    private func printedVerdict(of text: String) async throws -> String {
        let script = """
            directory=$(mktemp -d) && cat >"$directory/u.service" &&
            systemd-analyze security --offline=true --no-pager "$directory/u.service"; rm -rf "$directory"
            """
        let result = try await run(
            .name("sh"), arguments: ["-c", script], input: .string(text), output: .string(limit: 1 << 20),
            error: .string(limit: 1 << 16))
        let line = try #require(result.standardOutput.split(separator: "\n").last { $0.contains("Overall exposure") })
        return line.split(separator: ":")[1].split(separator: " ").prefix(2).joined(separator: " ")
    }

    @Test(arguments: units) func theExposureIsTheOneSystemdPrints(text: String) async throws {
        let unit = VerifiableUnit(name: "u.service", text: text)
        let report = try #require(try await SystemdAnalyze.discover().security(units: [unit])["u.service"])
        #expect("\(report.exposure) \(report.rating.rawValue)" == (try await printedVerdict(of: text)))
        #expect(report.checks.count > 50)
    }

    @Test func everyServiceGetsItsOwnReport() async throws {
        var units = Self.units.enumerated().map { VerifiableUnit(name: "u\($0).service", text: $1) }
        let tools = try await SystemdAnalyze.discover()
        let together = try await tools.security(units: units)
        #expect(Set(together.values.map(\.tenths)).count == Self.units.count)
        // One that does not load, one that is no service and a template must not shift the others.
        units.insert(VerifiableUnit(name: "bad.service", text: "[Service]\nType=exec\n"), at: 1)
        units.insert(VerifiableUnit(name: "t.timer", text: "[Timer]\nOnCalendar=daily\n"), at: 0)
        units.append(VerifiableUnit(name: "p@.service", text: Self.units[1]))
        let mixed = try await tools.security(units: units)
        #expect(mixed["bad.service"] == nil)
        #expect(mixed["t.timer"] == nil)
        #expect(mixed["p@.service"] == together["u1.service"])
        for (name, report) in together { #expect(mixed[name] == report) }
    }

    @Test func theCuresAreLinesSystemdTakesAndCountsFor() async throws {
        let tools = try await SystemdAnalyze.discover()
        let bare = VerifiableUnit(name: "u.service", text: Self.units[0])
        let before = try #require(try await tools.security(units: [bare])["u.service"])
        let cures = before.openChecks.compactMap(\.cure)
        #expect(cures.count > 50)
        #expect(before.openChecks.first?.exposure ?? 0 >= before.openChecks.last?.exposure ?? 0)
        let cured = VerifiableUnit(name: "u.service", text: Self.units[0] + cures.joined(separator: "\n") + "\n")
        #expect(try await tools.verify(units: [cured]) == [])
        let after = try #require(try await tools.security(units: [cured])["u.service"])
        #expect(before.tenths > 90)
        #expect(after.tenths < 20)
    }
}
