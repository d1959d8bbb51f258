import Testing

import UnitFile

/// systemd.service(5), COMMAND LINES; each line as a process started by systemd 252 got it.
@Suite struct EnvironmentExpansionTests {
    private static let environment = [
        "ONE": "one", "TWO": "two  words 'and more'", "EMPTY": "", "QUOTE": "\"a b\\\" c", "DOLLAR": "$ONE ${ONE} $$",
    ]

    @Test(arguments: [
        ("$ONE", ["one"]), ("${ONE}", ["one"]), ("$TWO", ["two", "words", "and more"]),
        ("${TWO}", ["two  words 'and more'"]),
        ("$EMPTY", []), ("${EMPTY}", [""]), ("$NONE", []), ("${NONE}", [""]), ("x$ONE", ["x$ONE"]),
        ("x${ONE}y", ["xoney"]),
        ("$ONE/x", []), ("$", []), ("$$", ["$"]), ("$$ONE", ["$ONE"]), ("$$$$", ["$$"]), ("$${ONE}", ["${ONE}"]),
        ("$$${ONE}", ["$one"]),
        ("x$", ["x$"]), ("x$-y", ["x$-y"]), ("x$$", ["x$"]), ("${ONE", ["${ONE"]), ("${}", [""]),
        ("${ONE}${ONE}", ["oneone"]),
        ("${ONE:-x}", ["${ONE:-x}"]), ("a${ONE:-${ONE}}", ["a${ONE:-one}"]), ("${O${ONE}", [""]),
        ("$QUOTE", ["a b\" c"]),
        ("$DOLLAR", ["$ONE", "${ONE}", "$$"]), ("${DOLLAR}", ["$ONE ${ONE} $$"]), ("", [""]), ("{ONE}", ["{ONE}"]),
    ])
    func words(word: String, expected: [String]) {
        let command = ParsedCommand(prefixes: [], path: [], argv: [Array(word.utf8)])
        let words = command.argv(environment: Self.environment).map { String(decoding: $0, as: UTF8.self) }
        #expect(words == expected)
    }

    @Test func colonPrefix() {
        let command = ParsedCommand(prefixes: .noEnvironmentExpansion, path: [], argv: [Array("$ONE$$".utf8)])
        #expect(command.argv(environment: Self.environment) == command.argv)
    }

    /// From the text of a unit to the words of the process.
    @Test func wholePath() throws {
        let file = try UnitFile(
            parsing: "[Service]\nExecStart=-@/bin/sh \"my sh\" -c 'echo %i $$1' $TWO \\\n  ${ONE}\n")
        let value = try #require(file.last("ExecStart", in: "Service"))
        let command = try #require(try ExecLine.split(value).first)
        let context = SpecifierContext(unit: try UnitName("a@b.service"))
        let argv = try command.resolvingSpecifiers(context).argv(environment: Self.environment)
        #expect(command.prefixes == [.ignoreFailure, .argv0])
        #expect(
            argv.map { String(decoding: $0, as: UTF8.self) } == [
                "my sh", "-c", "echo b $1", "two", "words", "and more", "one",
            ])
        #expect(String(decoding: command.executable, as: UTF8.self) == "/bin/sh")
    }
}
