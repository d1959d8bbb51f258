import Testing

import UnitFile

@Suite struct UnitWriterTests {
    @Test func wholeUnit() throws {
        var writer = UnitWriter()
        writer.comment("Web server\nfrom Fleet.swift")
        writer.blank()
        try writer.section("Unit")
        try writer.text("Description", "Web, 100%")
        try writer.section("Service")
        writer.comment("pull")
        try writer.exec(
            "ExecStartPre",
            ExecCommand(path: "/usr/bin/docker", arguments: ["pull", "web:1"], prefixes: .ignoreFailure))
        try writer.exec(
            "ExecStart",
            ExecCommand(
                path: "/usr/bin/docker",
                groups: [
                    ["run"], ["--name", "web"], ["--env-file", "/run/web/environment"], ["--label=a b"],
                    ["registry.example.com/web:1", "serve"], [],
                ]))
        try writer.environment("GREETING", "a \"b\" $x 5%")
        try writer.set("Restart", "always")
        let expected = """
            # Web server
            # from Fleet.swift

            [Unit]
            Description=Web, 100%%

            [Service]
            # pull
            ExecStartPre=-/usr/bin/docker pull web:1
            ExecStart=/usr/bin/docker run \\
                --name web \\
                --env-file /run/web/environment \\
                "--label=a b" \\
                registry.example.com/web:1 serve
            Environment="GREETING=a \\"b\\" $x 5%%"
            Restart=always

            """
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
        #expect(try writer.finish().sections.map(\.name) == ["Unit", "Service"])
    }

    /// Flat arguments: the subcommand beside the program, an option with its value on a line.
    @Test func groupsByLooks() {
        let command = ExecCommand(
            path: "/x", arguments: ["run", "-it", "--rm", "--name", "web", "--user=me", "image", "sh", "-c", "true"])
        #expect(
            command.groups == [
                ["run"], ["-it"], ["--rm"], ["--name", "web"], ["--user=me"], ["image"], ["sh"], ["-c", "true"],
            ])
        #expect(command.arguments.count == 10)
        #expect(ExecCommand(path: "/x", arguments: ["a", "b"]).groups == [["a", "b"]])
    }

    @Test func layouts() throws {
        var command = ExecCommand(path: "/x", groups: [["a"], ["b", "c"]], layout: .groupPerLine)
        var writer = UnitWriter()
        try writer.exec("ExecStart", command)
        command.layout = .oneLine
        try writer.exec("ExecStart", command)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "ExecStart=/x a \\\n    b c\nExecStart=/x a b c\n")
        command.layout = .groupPerLine
        #expect(try command.text() == "/x a b c")
    }

    /// A line of 100 columns stays whole, one more breaks it.
    @Test(arguments: [(85, false), (86, true)]) func automaticLayout(length: Int, breaks: Bool) throws {
        let word = ExecWord(String(repeating: "x", count: length))
        var writer = UnitWriter()
        writer.comment("before")
        try writer.exec("ExecStart", ExecCommand(path: "/x", groups: [["a"], [word]]))
        #expect(writer.bytes.contains(UInt8(ascii: "\\")) == breaks)
    }

    /// systemd expands variables in the copy of the path that becomes argv[0]; it is spelled out where that matters.
    @Test func dollarInProgram() throws {
        #expect(try ExecCommand(path: "/a$$b", arguments: ["c"]).text() == "@/a$$b /a$$$$b c")
        #expect(try ExecCommand(path: "/a$$b", prefixes: .noEnvironmentExpansion).text() == ":/a$$b")
    }

    @Test func prefixes() throws {
        let all: ExecPrefixes = [.ignoreFailure, .argv0, .noEnvironmentExpansion, .fullPrivileges]
        #expect(try ExecCommand(path: "/x", arguments: ["zero"], prefixes: all).text() == "-@:+/x zero")
        #expect(ExecPrefixes.ambientMagic.description == "!!")
        #expect(throws: UnitFileError.self) {
            try ExecCommand(path: "/x", prefixes: [.fullPrivileges, .noSetuid]).text()
        }
        #expect(throws: UnitFileError.self) { try ExecCommand(path: "/x", groups: [[]], prefixes: .argv0).text() }
    }

    /// Nothing in a comment can become a line of its own.
    @Test func comments() throws {
        var writer = UnitWriter()
        try writer.section("Service")
        writer.comment("a\r\nb\rExecStart=/evil\0ExecStart=/evil\n\nc \\")
        try writer.set("Type", "exec")
        let file = try writer.finish()
        #expect(file.directives.map(\.key) == ["Type"])
        #expect(file.warnings.isEmpty)
    }

    @Test func refusalsLeaveNoTrace() throws {
        var writer = UnitWriter()
        try writer.section("Service")
        let before = writer.bytes
        let long = String(repeating: "x", count: 1_048_576)
        #expect(throws: UnitFileError.self) { try writer.set("A", "b\nExecStart=/evil") }
        #expect(throws: UnitFileError.self) { try writer.set("A", "b\rc") }
        #expect(throws: UnitFileError.self) { try writer.set("A", "b\\") }
        #expect(throws: UnitFileError.self) { try writer.set("A", "b\0c") }
        #expect(throws: UnitFileError.self) { try writer.set("A", long) }
        for key in ["", "[A", "#A", ";A", "A=B", "A B", "A\nB", "\u{feff}A", "Ä"] {
            #expect(throws: UnitFileError.self) { try writer.set(key, "x") }
        }
        for section in ["", "a\nb", "a\"", "a\\", HostileText.noncharacter] {
            #expect(throws: UnitFileError.self) { try writer.section(section) }
        }
        #expect(throws: UnitFileError.self) { try writer.environment("1A", "x") }
        #expect(throws: UnitFileError.self) { try writer.environment("A", "x\0") }
        #expect(throws: UnitFileError.self) { try writer.exec("E", ExecCommand(path: "/x", arguments: ["a", "\0"])) }
        let words = [ExecWord](repeating: ExecWord(String(repeating: "x", count: 100_000)), count: 11)
        #expect(throws: UnitFileError.self) { try writer.exec("E", ExecCommand(path: "/x", arguments: words)) }
        #expect(writer.bytes == before)
        try writer.set("A", "b\\\\")
        #expect(try writer.finish().last("A", in: "Service") == "b\\\\")
    }

    /// Lines that each stay below the limit can still join to more than systemd takes.
    @Test func joinedLinesAreMeasuredTogether() throws {
        let groups = (0..<11).map { _ in [ExecWord(String(repeating: "x", count: 100_000))] }
        var writer = UnitWriter()
        #expect(throws: UnitFileError.self) {
            try writer.exec("ExecStart", ExecCommand(path: "/x", groups: groups, layout: .groupPerLine))
        }
    }
}
