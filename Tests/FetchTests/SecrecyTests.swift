import Glibc
import Subprocess
import SystemPackage
import Testing

/// Where a secret must not show: messages, arguments of other programs, their environment, core dumps.
@Suite struct SecrecyTests {
    /// Each way to fail after the secret was read.
    @Test func noFailureShowsTheSecret() async throws {
        try await Fixture.with { fixture in
            let secret = try fixture.write("KEY='a\nhunter2'\n\(Fixture.marker)\n", to: "in")
            _ = fixture.makeDirectory("directory")
            let ways: [[String]] = [
                ["file:\(secret)", "--output", fixture.path("out"), "--environment-for", "docker"],
                ["file:\(secret)", "--output", fixture.path("out"), "--environment-for", "systemd"],
                ["file:\(secret)", "--output", fixture.path("directory")],
                ["file:\(secret)", "--output", fixture.path("out"), "--owner", "no-such-user"],
                ["command:", "--output", fixture.path("directory"), "--", "/bin/cat", secret],
                ["command:", "--output", fixture.path("out"), "--", "/bin/sh", "-c", "cat \(secret); exit 9"],
                ["command:", "--output", fixture.path("out"), "--", "/bin/cat", secret, "/missing"],
                [
                    "command:", "--output", fixture.path("out"), "--timeout", "300ms", "--", "/bin/sh", "-c",
                    "cat \(secret); exec sleep 60",
                ],
            ]
            for words in ways {
                let outcome = try await fixture.fetch(words)
                #expect(outcome.status != .exited(0), "\(words)")
                #expect(!(outcome.output + outcome.errors).contains(Fixture.marker), "\(words)")
                #expect(outcome.errors.contains("flotilla-fetch: "), "\(words)")
            }
            #expect(try fixture.names() == ["directory", "in"])
        }
    }

    /// A program that makes one secret sees nothing of what was fetched before, and may not dump core either.
    @Test func noCoreDumps() async throws {
        try await Fixture.with { fixture in
            let script = "grep 'Max core file size' /proc/self/limits /proc/$PPID/limits"
            try await fixture.fetch(["command:", "--output", fixture.path("out"), "--", "/bin/sh", "-c", script])
                .expectSuccess()
            let limits = try fixture.text("out").split(separator: "\n")
            #expect(limits.count == 2)
            for limit in limits {
                #expect(limit.split(separator: " ").suffix(3) == ["1", "1", "bytes"])
            }
        }
    }

    /// The journal is told the priority, a terminal or a pipe is not.
    @Test(arguments: [(true, "<3>flotilla-fetch: "), (false, "flotilla-fetch: ")])
    func priorityIsForTheJournal(_ isJournal: Bool, _ start: String) async throws {
        try await Fixture.with { fixture in
            try fixture.write("", to: "errors")
            let status = try fixture.status("errors")
            let stream = "\(status.st_dev):\(isJournal ? status.st_ino : status.st_ino + 1)"
            let errors = try FileDescriptor.open(FilePath(fixture.path("errors")), .writeOnly)
            let result = try await run(
                .path(Fixture.program()), arguments: ["file:/missing", "--output", fixture.path("out")],
                environment: .custom(["JOURNAL_STREAM": stream]), output: .discarded,
                error: .fileDescriptor(errors, closeAfterSpawningProcess: true))
            #expect(result.terminationStatus == .exited(66))
            #expect(try fixture.text("errors").hasPrefix(start))
        }
    }

    /// A path with a line break cannot forge a line of its own.
    @Test func messagesAreOneLine() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write("x", to: "in")
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("missing\n<0>forged/out")])
                .expectFailure(73, "missing\\n<0>forged")
        }
    }
}
