import Lab
import Testing

@Suite struct UnitPropertiesTests {
    @Test func aLiveManagerTellsWhatUnitsHaveBecome() async throws {
        let units = [
            "1-a.service": """
            [Unit]
            Description=é "quoted" 😀
            StartLimitBurst=7
            [Service]
            Type=oneshot
            ExecStartPre=-/bin/echo "a\\nb" '' $$HOME
            ExecStart=@/bin/true zero one
            ExecStart=/bin/true
            Environment="A=b c" "D=e\\tf"
            TimeoutStartSec=5min
            MemoryMax=64M
            """,
            "a\\x2db:c@1.service": "[Service]\nExecStart=/bin/echo %i %n\n",
            "t.timer": "[Timer]\nOnCalendar=daily\nUnit=1-a.service\nRandomizedDelaySec=90\n",
            "s.socket": "[Socket]\nListenStream=/run/s.sock\nAccept=yes\nService=\n",
        ]
        let names = units.keys.sorted()
        try await LabFixture.with { machine async throws in
            try await machine.install(units: names.map { (name: $0, bytes: Array((units[$0] ?? "").utf8)) })
            let all = try await machine.properties(of: names)
            #expect(all.map(\.unit) == names)
            #expect(all.map { $0["Id"]?.string } == names)
            let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.unit, $0) })

            let service = try #require(byName["1-a.service"])
            #expect(service["Description"]?.string == "é \"quoted\" 😀")
            #expect(service["Type"]?.string == "oneshot")
            #expect(service["TimeoutStartUSec"]?.unsigned == 300_000_000)
            #expect(service["TimeoutStopUSec"]?.unsigned == 90_000_000)
            #expect(service["MemoryMax"]?.unsigned == 64 << 20)
            #expect(service["MemoryHigh"]?.unsigned == UInt64.max)
            #expect(service["StartLimitBurst"]?.unsigned == 7)
            #expect(service["RemainAfterExit"]?.bool == false)
            #expect(service["Environment"]?.strings == ["A=b c", "D=e\tf"])
            #expect(
                service.commands("ExecStartPre") == [
                    .init(path: "/bin/echo", argv: ["/bin/echo", "a\nb", "", "$$HOME"], ignoresFailure: true)
                ])
            #expect(
                service.commands("ExecStart") == [
                    .init(path: "/bin/true", argv: ["zero", "one"], ignoresFailure: false),
                    .init(path: "/bin/true", argv: ["/bin/true"], ignoresFailure: false),
                ])
            #expect(service.commands("ExecStopPost") == [])

            let instance = try #require(byName["a\\x2db:c@1.service"])
            #expect(instance.commands("ExecStart").first?.argv == ["/bin/echo", "1", "a\\x2db:c@1.service"])
            let timer = try #require(byName["t.timer"])
            #expect(timer["Unit"]?.string == "1-a.service")
            #expect(timer["RandomizedDelayUSec"]?.unsigned == 90_000_000)
            #expect(timer["TimersCalendar"]?.array?.first?.array?.dropFirst().first?.string == "*-*-* 00:00:00")
            #expect(byName["s.socket"]?["Accept"]?.bool == true)
        }
    }

    @Test func aUnitThatIsNotThereIsNotFound() async throws {
        try await LabFixture.with { machine async throws in
            let properties = try #require(try await machine.properties(of: ["none-such.service"]).first)
            #expect(properties["LoadState"]?.string == "not-found")
        }
    }

    @Test func manyUnitsComeBackInTheirOrder() async throws {
        let names = (0..<100).map { "u\($0).target" }
        try await LabFixture.with { machine async throws in
            try await machine.install(units: names.map { (name: $0, bytes: Array("[Unit]\nDescription=\($0)\n".utf8)) })
            let all = try await machine.properties(of: names)
            #expect(all.map { $0["Description"]?.string } == names)
        }
    }
}
