import Testing
import UnitFile

@Suite struct EnvironmentFileTests {
    static let input = """
        # of the web server
        export PLAIN=value
        ; systemd's other comment
        QUOTED="two words; a # and a \\" and \\$HOME"
        SINGLE='it is $5 \\n'
        export\tTABBED = spaced\u{20}
        EMPTY=
        URL=postgres://djed:hunter2@db/djed?sslmode=require
        TWICE=first
        TWICE=second
        UNICODE=größer
        """

    static let variables = [
        EnvironmentVariable("PLAIN", "value"),
        EnvironmentVariable("QUOTED", "two words; a # and a \" and $HOME"),
        EnvironmentVariable("SINGLE", "it is $5 \\n"),
        EnvironmentVariable("TABBED", "spaced"),
        EnvironmentVariable("EMPTY", ""),
        EnvironmentVariable("URL", "postgres://djed:hunter2@db/djed?sslmode=require"),
        EnvironmentVariable("TWICE", "second"),
        EnvironmentVariable("UNICODE", "größer"),
    ]

    private func rewrite(_ input: String, for reader: String, _ fixture: Fixture) async throws -> Fixture.Outcome {
        let source = try fixture.write(input, to: "in")
        return try await fixture.fetch([
            "file:\(source)", "--output", fixture.path("out"), "--environment-for", reader,
        ])
    }

    @Test func forSystemd() async throws {
        try await Fixture.with { fixture in
            try await rewrite(Self.input, for: "systemd", fixture).expectSuccess()
            #expect(try EnvironmentFile.parse(fixture.read("out")).variables == Self.variables)
            #expect(
                try fixture.text("out") == """
                    PLAIN=value
                    QUOTED="two words; a # and a \\" and \\$HOME"
                    SINGLE="it is \\$5 \\\\n"
                    TABBED=spaced
                    EMPTY=
                    URL="postgres://djed:hunter2@db/djed?sslmode=require"
                    TWICE=second
                    UNICODE="größer"

                    """)
        }
    }

    @Test(arguments: ["docker", "podman"])
    func forAnEngine(_ reader: String) async throws {
        try await Fixture.with { fixture in
            try await rewrite(Self.input, for: reader, fixture).expectSuccess()
            let entries = try EngineEnvironmentFile.parse(fixture.read("out"))
            #expect(entries.map(\.name) == Self.variables.map(\.name))
            #expect(entries.map(\.value) == Self.variables.map(\.value))
            #expect(
                try fixture.text("out") == """
                    PLAIN=value
                    QUOTED=two words; a # and a " and $HOME
                    SINGLE=it is $5 \\n
                    TABBED=spaced
                    EMPTY=
                    URL=postgres://djed:hunter2@db/djed?sslmode=require
                    TWICE=second
                    UNICODE=größer

                    """)
        }
    }

    @Test func lineBreaksAreForSystemdOnly() async throws {
        try await Fixture.with { fixture in
            let input = "KEY='-----BEGIN\nhunter2\n-----END'\n"
            try await rewrite(input, for: "systemd", fixture).expectSuccess()
            #expect(
                try EnvironmentFile.parse(fixture.read("out")).variables == [
                    EnvironmentVariable("KEY", "-----BEGIN\nhunter2\n-----END")
                ])
            for reader in ["docker", "podman"] {
                try await rewrite(input, for: reader, fixture).expectFailure(65, "KEY holds a line break")
            }
        }
    }

    @Test(arguments: [
        ("A=1\nhunter2\n", "line 2: "), ("A=1\n9B=hunter2\n", "line 2: "), ("B C=hunter2\n", "line 1: "),
        ("export\n", "line 1: "), ("exportA B=hunter2\n", "line 1: "), ("A=\"hunter2\nB=2\n", "line 1: a quote"),
        ("A='x'\n\nB=x 'hunter2\nC='hunter2\n", "line 4: a quote"), ("# hunter2\\\nA=1\n", "line 2: "),
        ("# nothing\n", "holds no variable"), ("A=hunter2\0\n", "zero byte"), ("{\"A\": \"hunter2\"}\n", "line 1: "),
    ])
    func whatIsNoEnvironmentFile(_ input: String, _ message: String) async throws {
        try await Fixture.with { fixture in
            for reader in ["systemd", "docker", "podman"] {
                try await rewrite(input, for: reader, fixture)
                    .expectFailure(65, "file:\(fixture.path("in")): ", message)
                #expect(!fixture.exists("out"))
            }
        }
    }

    @Test func invalidUTF8IsRefused() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(Array("A=hunter2".utf8) + [0xFF, 10], to: "in")
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("out"), "--environment-for", "docker"])
                .expectFailure(65, "UTF-8")
        }
    }
}
