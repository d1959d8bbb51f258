import Glibc
import Subprocess
import SystemPackage
import Testing

@Suite struct CommandSourceTests {
    private func words(_ fixture: Fixture, _ options: String..., program: String...) -> [String] {
        ["command:", "--output", fixture.path("out")] + options + ["--"] + program
    }

    @Test func standardOutputIsTheContent() async throws {
        try await Fixture.with { fixture in
            try await fixture.fetch(
                words(fixture, program: "/usr/bin/printf", "%s|", "a b", "$HOME", ";", "", "--check")
            )
            .expectSuccess()
            #expect(try fixture.text("out") == "a b|$HOME|;||--check|")
        }
    }

    @Test func itReadsNothingAndItsMessagesPass() async throws {
        try await Fixture.with { fixture in
            let script = "cat; echo to the journal >&2; echo x"
            let outcome = try await fixture.fetch(words(fixture, program: "/bin/sh", "-c", script))
            #expect(outcome.status == .exited(0))
            #expect(outcome.errors == "to the journal\n")
            #expect(try fixture.text("out") == "x\n")
        }
    }

    @Test(arguments: [
        ("echo hunter2; exit 3", "command:/bin/sh: failed with exit status 3"),
        ("echo hunter2; kill -9 $$", "command:/bin/sh: was ended by signal"),
    ])
    func aFailureKeepsNothing(_ script: String, _ message: String) async throws {
        try await Fixture.with { fixture in
            try fixture.write("old\n", to: "out")
            try await fixture.fetch(words(fixture, program: "/bin/sh", "-c", script)).expectFailure(69, message)
            #expect(try fixture.text("out") == "old\n")
        }
    }

    @Test func whatCannotBeStarted() async throws {
        try await Fixture.with { fixture in
            try await fixture.fetch(words(fixture, program: "/usr/bin/no-such-program", Fixture.marker))
                .expectFailure(69, "command:/usr/bin/no-such-program: cannot be started: No such file or directory")
            let script = try fixture.write("#!/bin/sh\n", to: "script", mode: 0o644)
            try await fixture.fetch(words(fixture, program: script)).expectFailure(69, "Permission denied")
        }
    }

    /// The program and what it started are gone when the message comes.
    @Test func aTimeoutEndsTheWholeGroup() async throws {
        try await Fixture.with { fixture in
            let script = "echo hunter2; sleep 600 & echo $! > \(fixture.path("pid")); wait"
            try await fixture.fetch(words(fixture, "--timeout", "3s", program: "/bin/sh", "-c", script))
                .expectFailure(75, "command:/bin/sh: was not done in 3s", "--timeout")
            let pid = try #require(pid_t(try fixture.text("pid").dropLast()))
            #expect(try Self.isGone(pid))
            #expect(!fixture.exists("out"))
        }
    }

    @Test func aProgramThatIgnoresSIGTERMIsKilled() async throws {
        try await Fixture.with { fixture in
            let script = "trap '' TERM; echo $$ > \(fixture.path("pid")); while :; do sleep 0.1; done"
            try await fixture.fetch(words(fixture, "--timeout", "3s", program: "/bin/sh", "-c", script))
                .expectFailure(75, "was not done in 3s")
            let pid = try #require(pid_t(try fixture.text("pid").dropLast()))
            #expect(try Self.isGone(pid))
        }
    }

    /// An agent that a program leaves behind keeps the pipe open.
    @Test func aProcessLeftBehindIsNotWaitedFor() async throws {
        try await Fixture.with { fixture in
            let script = "setsid sleep 60 & echo $! > \(fixture.path("pid")); echo x"
            try await fixture.fetch(words(fixture, "--timeout", "30s", program: "/bin/sh", "-c", script))
                .expectSuccess()
            #expect(try fixture.text("out") == "x\n")
            kill(try #require(pid_t(try fixture.text("pid").dropLast())), SIGKILL)
        }
    }

    @Test func aBadDirectoryIsToldBeforeTheProgramRuns() async throws {
        try await Fixture.with { fixture in
            _ = fixture.makeDirectory("open", mode: 0o777)
            let mark = fixture.path("mark")
            try await fixture.fetch(["command:", "--output", fixture.path("open/out"), "--", "/usr/bin/touch", mark])
                .expectFailure(73, "everybody may write")
            #expect(!fixture.exists("mark"))
        }
    }

    /// Gone, or a zombie whose parent, PID 1 of a container, does not collect it.
    private static func isGone(_ pid: pid_t) throws -> Bool {
        guard let file = try? FileDescriptor.open(FilePath("/proc/\(pid)/stat"), .readOnly) else { return true }
        return try file.closeAfter {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
            let state = String(decoding: buffer[..<count], as: UTF8.self).split(separator: ")").last?.dropFirst().first
            return state == "Z" || state == "X"
        }
    }
}
