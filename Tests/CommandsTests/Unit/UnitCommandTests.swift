import Testing

@testable import Commands

@Suite struct UnitCommandTests {
    private func withUnits(_ body: (Scratch) async throws -> Void) async throws {
        try await Scratch.with { scratch in
            try scratch.write(
                """
                [Unit]
                Description=A web server
                After=network.target

                [Service]
                Type=exec
                ExecStartPre=-/bin/mkdir -p "/run/a b"
                ExecStart=@/bin/web web --port 80 \\
                    --name '%i' $ARGS ""
                Environment=A=1

                """, to: "web@.service")
            try scratch.write(
                "[Service]\nType=notify\nExecStart=\nExecStart=:+/bin/new\nEnvironment=B=2\n",
                to: "web@.service.d/10-new.conf")
            try await body(scratch)
        }
    }

    @Test func lintPointsAtLines() async throws {
        try await Scratch.with { scratch in
            try scratch.write(
                "[Service]\nType=exec\nExecStart=/bin/a\nMemoryMx=1G\nTimeoutStartSec=abc\n", to: "a.service")
            let result = try await scratch.flotilla("unit", "lint", "a.service")
            #expect(result.status == 1)
            #expect(result.output.contains("a.service:4: error: "))
            #expect(result.output.contains("    4 | MemoryMx=1G\n"))
            #expect(result.output.contains("MemoryMax"))
            #expect(result.output.contains("a.service:5: error: "))
            #expect(result.output.hasSuffix("1 unit: 2 errors\n"))
            let json = try JSON.parse(try await scratch.flotilla("unit", "lint", "--json", "a.service").output)
            let finding = json["units"][0]["findings"][0]
            #expect(json["units"][0].members == ["unit", "file", "findings"])
            #expect(finding["line"].number == 4)
            #expect(finding["severity"].text == "error")
            #expect(finding["code"].text == "unknown-directive")
            #expect(finding["cure"].text?.isEmpty == false)
        }
    }

    @Test func lintIsContentWithAGoodUnit() async throws {
        try await Scratch.with { scratch in
            try scratch.write("[Service]\nType=exec\nExecStart=/bin/a\n", to: "a.service")
            let result = try await scratch.flotilla("unit", "lint", "a.service")
            #expect(result.status == 0)
            #expect(result.output == "1 unit: nothing wrong\n")
        }
    }

    @Test func standardInputHasTheNameItIsGiven() async throws {
        let socket = "[Socket]\nListenStream=80\n"
        let named = try await Program.flotilla(["unit", "lint", "-", "--name", "a.socket"], input: socket)
        #expect(named.status == 0)
        let unnamed = try await Program.flotilla(["unit", "lint", "-"], input: socket)
        #expect(unnamed.status == 1)
        #expect(unnamed.output.contains("<stdin>:"))
        #expect(try await Program.flotilla(["unit", "lint", "-", "-"]).status == 2)
    }

    @Test func whatSystemdWouldRefuseIsAnErrorWithItsLine() async throws {
        for command in ["lint", "show", "argv", "fmt"] {
            let result = try await Program.flotilla(["unit", command, "-"], input: "[Service]\nA=1\n[broken\n")
            #expect(result.status == 1)
            #expect((result.output + result.errors).contains("<stdin>:3: error: "), "\(command)")
        }
    }

    @Test func oneBadFileDoesNotHideTheNext() async throws {
        try await withUnits { scratch in
            let result = try await scratch.flotilla("unit", "argv", "nothing/x.service", "web@.service")
            #expect(result.status == 1)
            #expect(result.errors.contains("nothing/x.service: error: cannot read it: No such file or directory"))
            #expect(result.output.contains("/bin/mkdir"))
        }
    }

    @Test func argvShowsEveryWord() async throws {
        try await withUnits { scratch in
            let result = try await scratch.flotilla("unit", "argv", "web@.service")
            #expect(result.status == 0)
            #expect(
                result.output == """
                    web@.service
                      ExecStartPre:7  -  ignore-failure
                         0 /bin/mkdir
                         1 -p
                         2 “/run/a b”
                      ExecStart:8  @  argv0
                         0 web
                         1 --port
                         2 80
                         3 --name
                         4 %i
                         5 $ARGS
                         6 “”

                    """)
            let json = try JSON.parse(try await scratch.flotilla("unit", "argv", "--json", "web@.service").output)
            let command = json["units"][0]["commands"][1]
            #expect(command["path"].text == "/bin/web")
            #expect(command["flags"].list.map(\.text) == ["argv0"])
            #expect(command["argv"].list.count == 7)
            #expect(command["line"].number == 8)
            #expect(command["argvBytes"] == .null)
        }
    }

    @Test func wordsThatAreNoTextComeAsBytes() async throws {
        let unit = "[Service]\nExecStart=/bin/echo \\xff a\n"
        let json = try JSON.parse(try await Program.flotilla(["unit", "argv", "--json", "-"], input: unit).output)
        let command = json["units"][0]["commands"][0]
        #expect(command["argvBytes"].list.map(\.text) == ["2f62696e2f6563686f", "ff", "61"])
    }

    @Test func aLineThatCannotBeSplitIsAnError() async throws {
        let unit = "[Service]\nExecStartPre=/bin/a \"b\nExecStart=/bin/c\n"
        let result = try await Program.flotilla(["unit", "argv", "-"], input: unit)
        #expect(result.status == 1)
        #expect(result.errors.contains("<stdin>:2: error: "))
        #expect(result.errors.contains("    2 | ExecStartPre=/bin/a \"b\n"))
        #expect(result.output.contains("/bin/c"))
    }

    @Test func showHasLinesAndDropIns() async throws {
        try await withUnits { scratch in
            let result = try await scratch.flotilla("unit", "show", "web@.service")
            #expect(result.output.contains("web@.service\n    1  [Unit]\n    2  Description=A web server\n"))
            #expect(result.output.contains("\n    8  ExecStart=@/bin/web web --port 80      --name '%i' $ARGS \"\"\n"))
            #expect(result.output.contains("\nweb@.service.d/10-new.conf\n    1  [Service]\n    2  Type=notify\n"))
            let json = try JSON.parse(try await scratch.flotilla("unit", "show", "--json", "web@.service").output)
            let files = json["units"][0]["files"]
            #expect(files.list.count == 2)
            let start = files[0]["sections"][1]["directives"][2]
            #expect(start.members == ["key", "value", "line", "lastLine"])
            #expect(start["line"].number == 8 && start["lastLine"].number == 9)
        }
    }

    @Test func effectiveIsWhatSystemdWouldUse() async throws {
        try await withUnits { scratch in
            let result = try await scratch.flotilla("unit", "show", "--effective", "web@.service")
            #expect(
                result.output == """
                    web@.service
                    [Unit]
                      web@.service:2   Description=A web server
                      web@.service:3   After=network.target
                    [Service]
                      10-new.conf:2    Type=notify
                      web@.service:7   ExecStartPre=-/bin/mkdir -p "/run/a b"
                      10-new.conf:4    ExecStart=:+/bin/new
                      web@.service:10  Environment=A=1
                      10-new.conf:5    Environment=B=2

                    """)
            let json = try JSON.parse(try await scratch.flotilla("unit", "show", "--json", "web@.service").output)
            let start = json["units"][0]["effective"].list.first { $0["key"].text == "ExecStart" }
            #expect(start?["value"].text == ":+/bin/new")
            #expect(start?["file"].text == "web@.service.d/10-new.conf")
            #expect(start?["line"].number == 4)
        }
    }

    @Test func anInstalledUnitIsFoundByItsName() async throws {
        let result = try await Program.flotilla(["unit", "show", "systemd-tmpfiles-clean.timer"])
        #expect(result.status == 0)
        #expect(result.output.contains("/systemd-tmpfiles-clean.timer\n"))
        let short = try await Program.flotilla(["unit", "show", "systemd-journald"])
        #expect(short.output.contains("/systemd-journald.service\n"))
        let instance = try await Program.flotilla(["unit", "show", "getty@tty1.service"])
        #expect(instance.output.contains("/getty@.service\n"))
        let unknown = try await Program.flotilla(["unit", "show", "no-such-unit.service"])
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("no such unit where systemd looks"))
    }
}
