import Lab
import Testing

@Suite struct ExecTests {
    @Test func streamsStatusInputAndEnvironmentComeThrough() async throws {
        try await LabFixture.with { machine async throws in
            let both = try await machine.exec("sh", "-c", "echo out; echo err >&2; exit 7")
            #expect(both.text == "out")
            #expect(both.errorText == "err")
            #expect(both.status == .exited(7))
            #expect { try both.checked() } throws: { ($0 as? LabError)?.code == .commandFailed }

            #expect(try await machine.exec(["cat"], input: [0, 255, 10]).stdout == [0, 255, 10])
            #expect(try await machine.exec(["printenv", "COLOUR"], environment: ["COLOUR": "a b\nc"]).text == "a b\nc")
            #expect(try await machine.exec("printenv", "SYSTEMD_LOG_LEVEL").text == "")
            #expect(try await machine.exec("sh", "-c", "kill -9 $$").status == .signalled(9))
            #expect(try await machine.exec("head", "-c", "3000000", "/dev/zero").stdout.count == 3_000_000)
            let words = ["", "a b", "\"'$x", "é\u{301}\n"]
            #expect(
                try await machine.exec(["printf", "%s|"] + words).stdout
                    == Array((words.joined(separator: "|") + "|").utf8))
        }
    }

    @Test func cancellingKillsTheCommandInTheMachine() async throws {
        try await LabFixture.with { machine async throws in
            let started = AsyncStream<Void>.makeStream()
            await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    while try await machine.exec("pgrep", "-x", "sleep").status != .exited(0) {}
                    started.continuation.finish()
                }
                let command = Task { try await machine.exec("sh", "-c", "sleep 1000; true") }
                for await _ in started.stream {}
                command.cancel()
                _ = try? await command.value
            }
            #expect(try await machine.exec("pgrep", "-x", "sleep").status == .exited(1))
        }
    }

    @Test func filesGoInAndOut() async throws {
        try await LabFixture.with { machine async throws in
            let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            for path in ["/etc/deep/er/file", "/run/file", "/var/lib/file"] {
                try await machine.write(bytes, to: path, mode: 0o600)
                #expect(try await machine.read(path) == bytes)
                #expect(try await machine.exec("stat", "-c", "%a %U", path).text == "600 root")
            }
            // An absolute link leads to the machine's file, not to the host's.
            try await machine.exec("ln", "-s", "/run", "/var/linked").checked()
            try await machine.write("inside", to: "/var/linked/through-link")
            #expect(try await machine.exec("cat", "/run/through-link").text == "inside")
            #expect(try await machine.exec("cat", "/proc/1/root/run/through-link").text == "inside")
            await #expect(throws: LabError.self) { try await machine.read("/etc/none-such") }
        }
    }
}
