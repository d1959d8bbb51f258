import Lab
import Testing

@Suite struct LabTests {
    @Test func aMachineIsARealSystemd() async throws {
        try await LabFixture.with("web-1") { machine async throws in
            #expect(try await machine.exec("systemctl", "is-system-running").text == "running")
            #expect(try await machine.exec("cat", "/proc/1/comm").text == "systemd")
            #expect(try await machine.exec("hostname").text == "web-1")
            #expect(try await machine.exec("systemctl", "--failed", "--no-legend").text == "")
        }
    }

    @Test func nothingTheHostHasEnabledRuns() async throws {
        try await LabFixture.with { machine async throws in
            let units = try await machine.exec(
                "systemctl", "list-units", "--type=service", "--state=running", "--no-legend", "--plain"
            ).text
            let names = units.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
            #expect(Set(names) == ["dbus.service", "systemd-journald.service"])
        }
    }

    @Test func machinesDoNotShareIdentityNetworkOrControlGroups() async throws {
        try await Lab.with { lab async throws in
            let machines = try await lab.boot(["a", "b", "c"])
            #expect(machines.map(\.name) == ["a", "b", "c"])
            var identities: Set<String> = []
            for machine in machines {
                identities.insert(try await machine.exec("cat", "/etc/machine-id").text)
                let links = try await machine.exec("ip", "-brief", "link").text
                #expect(links.split(separator: "\n").count == 1)
                #expect(links.hasPrefix("lo"))
                try await machine.exec("systemd-run", "--unit=same-name", "sleep", "infinity").checked()
            }
            #expect(identities.count == 3)
            try await machines[0].exec("systemctl", "kill", "--signal=KILL", "same-name").checked()
            try await machines[1].kill()
            #expect(try await machines[2].exec("systemctl", "is-active", "same-name").text == "active")
        }
    }

    @Test func labsStandSideBySide() async throws {
        try await Lab.with { first in
            let outer = try await first.boot("same")
            try await Lab.with { second in
                #expect(first.id != second.id)
                let inner = try await second.boot("same")
                try await inner.write("inner", to: "/etc/which")
                try await outer.write("outer", to: "/etc/which")
                #expect(try await inner.exec("cat", "/etc/which").text == "inner")
            }
            #expect(try await outer.exec("cat", "/etc/which").text == "outer")
        }
    }

    @Test func aMachineComesBackWithItsFiles() async throws {
        try await LabFixture.with { machine async throws in
            try await machine.write("kept", to: "/var/lib/kept")
            let first = try await machine.exec("cat", "/proc/sys/kernel/random/boot_id", "/etc/machine-id").checked()
            try await machine.stop()
            await #expect(throws: LabError.self) { try await machine.exec("true") }
            try await machine.start()
            #expect(try await machine.exec("cat", "/var/lib/kept").text == "kept")
            let second = try await machine.exec("cat", "/proc/sys/kernel/random/boot_id", "/etc/machine-id").checked()
            #expect(first.stdout.suffix(33) == second.stdout.suffix(33))
            try await machine.kill()
            try await machine.start()
            #expect(try await machine.exec("cat", "/var/lib/kept").text == "kept")
        }
    }

    @Test func aUnitPutInBeforeBootRunsAtBoot() async throws {
        try await Lab.with { lab async throws in
            let machine = try await lab.machine("early")
            let unit = """
                [Service]
                Type=oneshot
                RemainAfterExit=yes
                ExecStart=/bin/touch /run/early

                """
            try await machine.write(unit, to: "/etc/systemd/system/early.service")
            try await machine.write(
                "[Unit]\nWants=early.service\n", to: "/etc/systemd/system/multi-user.target.d/e.conf")
            try await machine.start()
            #expect(try await machine.exec("test", "-e", "/run/early").status == .exited(0))
        }
    }

    @Test(arguments: ["", "-a", "a-", "Web", "a b", "a/b", "a.b", String(repeating: "x", count: 33)])
    func aBadNameIsRefused(name: String) async throws {
        try await Lab.with { lab async throws in
            await #expect { try await lab.machine(name) } throws: { ($0 as? LabError)?.code == .invalidName }
        }
    }

    @Test func aNameIsTakenOnce() async throws {
        try await Lab.with { lab async throws in
            _ = try await lab.machine("twice")
            await #expect { try await lab.machine("twice") } throws: { ($0 as? LabError)?.code == .invalidName }
        }
    }

    @Test func aMachineThatCannotBootSaysWhy() async throws {
        try await Lab.with { lab async throws in
            let machine = try await lab.machine("broken")
            try await machine.write(
                "#!/bin/sh\necho no system here\nexit 1\n", to: "/usr/lib/systemd/systemd", mode: 0o755)
            await #expect {
                try await machine.start()
            } throws: { error in
                (error as? LabError)?.code == .bootFailed && "\(error)".contains("no system here")
            }
        }
    }
}
