import Glibc
import Subprocess
import Testing

@Suite struct SourceTests {
    @Test(arguments: ["file:", "file://"])
    func filesOfAnyBytes(_ prefix: String) async throws {
        try await Fixture.with { fixture in
            let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
            let source = try fixture.write(bytes, to: "in with blanks")
            try await fixture.fetch([prefix + source, "--output", fixture.path("out")]).expectSuccess()
            #expect(try fixture.read("out") == bytes)
        }
    }

    /// Certificates are often links into an archive.
    @Test func aSourceMayBeALink() async throws {
        try await Fixture.with { fixture in
            try fixture.write("x", to: "in")
            symlink("in", fixture.path("link"))
            try await fixture.fetch(["file:\(fixture.path("link"))", "--output", fixture.path("out")]).expectSuccess()
            #expect(try fixture.text("out") == "x")
        }
    }

    @Test func whatIsNoFileDoesNotHang() async throws {
        try await Fixture.with { fixture in
            mkfifo(fixture.path("fifo"), 0o600)
            for source in [fixture.path("fifo"), "/dev/zero", fixture.directory] {
                try await fixture.fetch(["file:\(source)", "--output", fixture.path("out")])
                    .expectFailure(66, "file:\(source): is no regular file")
            }
        }
    }

    @Test func missingAndForbiddenFiles() async throws {
        try await Fixture.with { fixture in
            let missing = fixture.path("missing")
            try await fixture.fetch(["file:\(missing)", "--output", fixture.path("out")])
                .expectFailure(66, "file:\(missing): cannot be read: No such file or directory")
            let secret = try fixture.write(Fixture.marker, to: "in")
            let directory = fixture.makeDirectory("own")
            chown(directory, 65534, 65534)
            var options = PlatformOptions()
            options.userID = 65534
            options.groupID = 65534
            options.supplementaryGroups = []
            try await fixture.fetch(["file:\(secret)", "--output", "\(directory)/out"], options: options)
                .expectFailure(77, "Permission denied")
        }
    }

    @Test(arguments: [(1 << 20, true), (1 << 20 + 1, false)])
    func aMebibyteIsTheLimit(_ count: Int, _ fits: Bool) async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write([UInt8](repeating: 120, count: count), to: "in")
            let sources = [["file:\(source)"], ["command:"]]
            for words in sources {
                let program = words == ["command:"] ? ["--", "/bin/cat", source] : []
                let outcome = try await fixture.fetch(words + ["--output", fixture.path("out")] + program)
                if fits {
                    outcome.expectSuccess()
                    #expect(try fixture.status("out").st_size == count)
                } else {
                    outcome.expectFailure(65, "gave more than 1 MiB")
                }
            }
        }
    }

    @Test func nothingIsAFailure() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write("", to: "in")
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("out")])
                .expectFailure(65, "gave nothing")
            try await fixture.fetch(["command:", "--output", fixture.path("out"), "--", "/bin/true"])
                .expectFailure(65, "gave nothing")
        }
    }

    @Test func credentials() async throws {
        try await Fixture.with { fixture in
            _ = fixture.makeDirectory("credentials", mode: 0o500)
            try fixture.write(Fixture.marker, to: "credentials/djed-tls", mode: 0o400)
            let words = ["--output", fixture.path("out")]
            let environment = ["CREDENTIALS_DIRECTORY": fixture.path("credentials")]
            try await fixture.fetch(["credential:djed-tls"] + words, environment: environment).expectSuccess()
            #expect(try fixture.text("out") == Fixture.marker)
            try await fixture.fetch(["credential:other"] + words, environment: environment)
                .expectFailure(66, "credential:other: cannot be read: No such file or directory")
            try await fixture.fetch(["credential:djed-tls"] + words)
                .expectFailure(78, "CREDENTIALS_DIRECTORY is not set", "LoadCredential=djed-tls")
        }
    }
}
