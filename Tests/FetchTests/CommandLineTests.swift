import Subprocess
import Testing

@Suite struct CommandLineTests {
    @Test func helpTellsSourcesAndExitStatuses() async throws {
        let outcome = try await Fixture.with { try await $0.fetch(["--help"]) }
        #expect(outcome.status == .exited(0))
        #expect(outcome.errors == "")
        let words = ["s3://", "file:", "credential:", "command:", "--environment-for", "EXAMPLES"]
        for word in words + ExitStatusTable.all.map({ "\($0)  " }) {
            #expect(outcome.output.contains(word), "the help does not tell of \(word)")
        }
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    enum ExitStatusTable {
        static let all = [64, 65, 66, 67, 69, 71, 73, 74, 75, 77, 78]
    }

    static let mistakes: [(words: [String], message: String)] = [
        ([], "Missing expected argument '<source>'"),
        (["file:/etc/hostname"], "--output"),
        (["nonsense", "--output", "/run/x/y"], "does not begin with a scheme"),
        (["/etc/hostname", "--output", "/run/x/y"], "does not begin with a scheme"),
        (["ftp://host/x", "--output", "/run/x/y"], "unknown scheme ftp:"),
        (["http://host/x", "--output", "/run/x/y"], "use https:"),
        (["file:relative", "--output", "/run/x/y"], "absolute path"),
        (["file://host/path", "--output", "/run/x/y"], "absolute path"),
        (["credential:", "--output", "/run/x/y"], "credential:NAME"),
        (["credential:../x", "--output", "/run/x/y"], "credential:NAME"),
        (["command:", "--output", "/run/x/y"], "absolute path of a program after --"),
        (["command:", "--output", "/run/x/y", "--", "sops"], "absolute path of a program after --"),
        (["command:/usr/bin/sops", "--output", "/run/x/y", "--", "/usr/bin/sops"], "same word"),
        (["file:/x", "--output", "/run/x/y", "--", "/bin/true"], "only the source command:"),
        (["s3://bucket", "--output", "/run/x/y"], "s3://BUCKET/KEY"),
        (["s3:///key", "--output", "/run/x/y"], "s3://BUCKET/KEY"),
        (["s3://buc ket/key", "--output", "/run/x/y"], "s3://BUCKET/KEY"),
        (["s3://b/k", "--output", "/run/x/y", "--region", "a b"], "--region"),
        (["s3://b/k", "--output", "/run/x/y", "--endpoint", "store:9000"], "--endpoint"),
        (["s3://b/k", "--output", "/run/x/y", "--endpoint", "https://u:hunter2@store"], "--endpoint"),
        (["file:/x", "--output", "/run/x/y", "--region", "eu-west-1"], "--region: is for s3:// only"),
        (["https://u:hunter2@host/x", "--output", "/run/x/y"], "every user of the machine can read"),
        (["https://host", "--output", "/run/x/y"], "https://HOST/PATH"),
        (["file:/x", "--output", "y"], "--output: needs the absolute path"),
        (["file:/x", "--output", "/run/../y"], "--output: needs the absolute path"),
        (["file:/x", "--output", "/run/y/"], "--output: needs the absolute path"),
        (["file:/x", "--output", "/run/x/y", "--mode", "0888"], "--mode"),
        (["file:/x", "--output", "/run/x/y", "--mode", "4755"], "--mode"),
        (["file:/x", "--output", "/run/x/y", "--mode", "u=r"], "--mode"),
        (["file:/x", "--output", "/run/x/y", "--owner", ""], "--owner"),
        (["file:/x", "--output", "/run/x/y", "--timeout", "soon"], "--timeout"),
        (["file:/x", "--output", "/run/x/y", "--timeout", "0"], "--timeout"),
        (["file:/x", "--output", "/run/x/y", "--environment-for", "bash"], "'systemd', 'docker' or 'podman'"),
        (["file:/x", "--output", "/run/x/y", "--modes", "0600"], "Did you mean '--mode'?"),
        (["file:/a\nb", "--output", "/run/x/y"], "control character"),
    ]

    @Test(arguments: mistakes)
    func mistakesAreToldInOneLine(_ words: [String], _ message: String) async throws {
        let outcome = try await Fixture.with { try await $0.fetch(words) }
        outcome.expectFailure(64, message)
    }

    @Test(arguments: [
        (["s3://bucket/a/key.env"], "s3://bucket/a/key.env: this build has no S3 transport yet"),
        (
            ["s3://b/k", "--region", "eu-west-1", "--endpoint", "http://127.0.0.1:9000"],
            "s3://b/k: this build has no S3 transport yet"
        ),
        (["https://vault.example.com/a?token=hunter2"], "https://vault.example.com/a: this build has no HTTPS"),
        (["vault://secret/djed#password"], "vault://secret/djed: this build has no Vault transport"),
    ])
    func networkSourcesAreUnavailableYet(_ words: [String], _ message: String) async throws {
        try await Fixture.with { fixture in
            let words = words + ["--output", fixture.path("out")]
            try await fixture.fetch(words).expectFailure(69, message)
            try await fixture.fetch(words + ["--check"]).expectSuccess()
            #expect(!fixture.exists("out"))
        }
    }

    @Test func checkTouchesNothing() async throws {
        try await Fixture.with { fixture in
            let words = ["--check", "command:", "--output", fixture.path("out"), "--owner", "nobody-of-that-name"]
            let mark = fixture.path("mark")
            try await fixture.fetch(words + ["--", "/usr/bin/touch", mark]).expectSuccess()
            #expect(try fixture.names() == [])
        }
    }
}
