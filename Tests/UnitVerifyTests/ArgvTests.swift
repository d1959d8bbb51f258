import Testing
import UnitFile

@testable import UnitVerify

@Suite struct ArgvTests {
    static let lines: [(String, Argv?)] = [
        (#"/bin/a"#, ["/bin/a"]),
        (#"/bin/a b c"#, ["/bin/a", "b", "c"]),
        (#"/bin/a "" b"#, ["/bin/a", "", "b"]),
        (#"a "b c" "\"" "\\" "\$x" "\`" "'""#, ["a", "b c", "\"", "\\", "$x", "`", "'"]),
        (#"a "\a\b\t\n\v\f\r" "\001\033\177""#, ["a", "\u{7}\u{8}\t\n\u{B}\u{C}\r", "\u{1}\u{1B}\u{7F}"]),
        ("a é 😀 \u{2028}", ["a", "é", "😀", "\u{2028}"]),
        (#"a "b"#, nil), (#"a "b\"#, nil), (#"a  b"#, nil), (#"a "#, nil), (#"a "\q""#, nil), (#"a "b"c"#, nil),
        (#"a b"c"#, nil), (#"a "\01""#, nil), (#"a "\777""#, nil),
    ]

    @Test(arguments: lines) func aPrintedCommandLineIsReadBack(line: String, words: Argv?) {
        #expect(ShellWords.parse(Array(line.utf8)[...]) == words)
    }

    @Test func everyExecDirectiveIsReadFromSystemd() async throws {
        let service = """
            [Service]
            Type=oneshot
            ExecCondition=/c 1
            ExecStartPre=-/p 1
            ExecStartPre=+/p "2 3"
            ExecStart=@/s zero one
            ExecStart=:/s $HOME
            ExecStartPost=/o 'a b'\\x20c
            ExecReload=/r %n %%
            ExecStop=/t ; /t 2
            ExecStopPost=/u "" \\"

            """
        let socket = "[Socket]\nListenStream=/run/a\nExecStartPre=/x y\nExecStopPre=/z\n"
        let argv = try await SystemdAnalyze.discover().argv(units: [
            VerifiableUnit(name: "a.service", text: service), VerifiableUnit(name: "a.socket", text: socket),
        ])
        #expect(
            argv["a.service"] == [
                .condition: [["/c", "1"]],
                .startPre: [["/p", "1"], ["/p", "2 3"]],
                .start: [["zero", "one"], ["/s", "$HOME"]],
                .startPost: [["/o", "a b c"]],
                .reload: [["/r", "a.service", "%"]],
                .stop: [["/t"], ["/t", "2"]],
                .stopPost: [["/u", "", "\""]],
            ])
        #expect(argv["a.socket"] == [.startPre: [["/x", "y"]], .stopPre: [["/z"]]])
    }

    @Test func aUnitThatDoesNotLoadHasNoArgv() async throws {
        let argv = try await SystemdAnalyze.discover().argv(units: [
            VerifiableUnit(name: "bad.service", text: "[Service]\nExecStart=relative/path\n"),
            VerifiableUnit(name: "good@.service", text: "[Service]\nExecStart=/x %i\n"),
        ])
        #expect(argv == ["good@.service": [.start: [["/x", "1"]]]])
    }

    @Test func theProofSeesEveryDifference() {
        let meant: [String: UnitArgv] = ["a": [.start: [["x", "é"], ["y"]]]]
        func mismatches(_ actual: [String: UnitArgv]) -> [ArgvMismatch] {
            ArgvProof.compare(expected: meant, actual: actual)
        }
        #expect(mismatches(meant) == [])
        // Swift calls these strings equal; their bytes differ.
        #expect(mismatches(["a": [.start: [["x", "e\u{301}"], ["y"]]]]).map(\.index) == [0])
        #expect(mismatches(["a": [.start: [["x", "é"]]]]).map(\.actual) == [nil])
        #expect(mismatches(["a": [.start: [["x", "é"], ["y"], ["z"]]]]).map(\.expected) == [nil])
        #expect(mismatches(["a": [.start: [["x", "é", ""], ["y"]]]]).count == 1)
        #expect(mismatches(["a": [.start: [["x", "é"], ["y"]], .stop: [["z"]]]]).map(\.key) == [.stop])
        #expect(mismatches([:]).count == 2)
    }

    @Test func theExpectationIsWhatSystemdHolds() throws {
        let word = ExecWord("a$b%") + .variable("X") + .specifier("i")
        let plain = ExecCommand(path: "/x", arguments: [word])
        #expect(plain.parsedArgv { $0 == "i" ? "one" : nil } == ["/x", "a$$b%${X}one"])
        #expect(plain.parsedArgv() == nil)
        let unexpanded = ExecCommand(path: "/x", arguments: ["a$b"], prefixes: .noEnvironmentExpansion)
        #expect(unexpanded.parsedArgv() == ["/x", "a$b"])
        let renamed = ExecCommand(path: "/x", arguments: ["zero", "one"], prefixes: .argv0)
        #expect(renamed.parsedArgv() == ["zero", "one"])
    }
}
