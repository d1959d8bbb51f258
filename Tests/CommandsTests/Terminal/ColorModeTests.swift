import Testing

@testable import Commands

@Suite struct ColorModeTests {
    @Test(
        arguments: [
            (ColorMode.auto, true, [:], true),
            (.auto, false, [:], false),
            (.auto, true, ["NO_COLOR": "1"], false),
            (.auto, true, ["NO_COLOR": ""], true),
            (.auto, true, ["TERM": "dumb"], false),
            (.auto, true, ["TERM": "xterm-256color"], true),
            (.always, false, ["NO_COLOR": "1", "TERM": "dumb"], true),
            (.never, true, [:], false),
        ] as [(ColorMode, Bool, [String: String], Bool)])
    func colors(_ mode: ColorMode, _ isTerminal: Bool, _ environment: [String: String], _ expected: Bool) {
        #expect(mode.isColored(isTerminal: isTerminal, environment: environment) == expected)
    }

    @Test func plainStyleAddsNothing() {
        #expect(Style.plain(.bad, "text") == "text")
        #expect(Style(isColored: true)(.bad, "text") == "\u{1B}[1;31mtext\u{1B}[0m")
        #expect(Style(isColored: true)(.bad, "") == "")
    }

    @Test func aTerminalGetsColors() async throws {
        try await Scratch.with { scratch in
            try scratch.write("[Service]\nExecStat=/bin/a\n", to: "a.service")
            let command = "\(Program.path) unit lint a.service"
            let plain = try await run(
                "script", ["-qec", command, "/dev/null"], in: scratch.path,
                environment: ["NO_COLOR": "1", "TERM": "xterm"])
            #expect(plain.output.contains("error: ") && !plain.output.contains("\u{1B}"))
            let colored = try await run(
                "script", ["-qec", command, "/dev/null"], in: scratch.path,
                environment: ["NO_COLOR": nil, "TERM": "xterm"])
            #expect(colored.output.contains("\u{1B}[1;31merror:\u{1B}[0m "))
            let piped = try await scratch.flotilla("unit", "lint", "a.service")
            #expect(!piped.output.contains("\u{1B}"))
            let forced = try await scratch.flotilla("unit", "lint", "a.service", "--color", "always")
            #expect(forced.output.contains("\u{1B}"))
        }
    }
}
