import Testing

import UnitFile

/// Whatever the author's words are, systemd reads exactly them out of what we write.
@Suite struct QuotingOracleTests {
    private static func unit(_ commands: [ExecCommand]) throws -> [UInt8] {
        var writer = UnitWriter()
        try writer.section("Service")
        try writer.set("Type", "oneshot")
        for command in commands { try writer.exec("ExecStart", command) }
        return writer.bytes
    }

    /// Seeded commands in all layouts and with all prefixes, their words read back from systemd's parser.
    @Test(arguments: [UInt64(1), 2, 3]) func hostileWords(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let prefixes: [ExecPrefixes] = [
            [], .ignoreFailure, .argv0, .noEnvironmentExpansion, [.fullPrivileges, .ignoreFailure],
            [.noSetuid, .argv0, .noEnvironmentExpansion], .ambientMagic,
        ]
        var commands: [ExecCommand] = []
        var words: [[String]] = []
        for _ in 0..<250 {
            let arguments = (0...generator.below(8)).map { _ in HostileText.word(&generator) }
            let path = generator.pick(["/bin/x", "/opt/my app/$$x", "/${A}/100%", "tool", "$tool", "/é/🚀;#"])
            let prefix = generator.pick(prefixes)
            commands.append(
                ExecCommand(
                    path: ExecWord(path), arguments: arguments.map { ExecWord($0) }, prefixes: prefix,
                    layout: generator.pick([.automatic, .oneLine, .groupPerLine])))
            words.append(prefix.contains(.argv0) ? arguments : [path] + arguments)
        }
        let verify = try Verify(Self.unit(commands))
        let theirs = verify.commands()
        #expect(verify.complaints().isEmpty)
        #expect(theirs.count == commands.count)
        for ((command, words), theirs) in zip(zip(commands, words), theirs) {
            let parsed = ParsedCommand(prefixes: command.prefixes, path: [], argv: theirs)
            #expect(parsed.argv(environment: [:]) == words.map { Array($0.utf8) })
        }
    }

    /// One word of each byte and of many characters, so that no escape is left out.
    @Test func everyCharacter() throws {
        let scalars =
            Array(1...0x2FF) + [0x2028, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF, 0x1F600, 0x1FFFE, 0x10FFFF]
        let words = scalars.compactMap { Unicode.Scalar($0).map { "\($0)" } }.flatMap {
            [$0, "a\($0)b", "\($0)\($0)1f"]
        }
        let command = ExecCommand(path: "/bin/x", arguments: words.map { ExecWord($0) }, layout: .groupPerLine)
        let verify = try Verify(Self.unit([command]))
        #expect(verify.complaints().isEmpty)
        let theirs = try #require(verify.commands().first)
        #expect(theirs.count == words.count + 1)
        let parsed = ParsedCommand(prefixes: [], path: [], argv: theirs)
        for (word, delivered) in zip(words, parsed.argv(environment: [:]).dropFirst()) {
            #expect(delivered == Array(word.utf8))
        }
    }

    @Test func veryLongWord() throws {
        let word = String(repeating: "a\"b\\ ", count: 20_000)
        let verify = try Verify(Self.unit([ExecCommand(path: "/bin/x", arguments: [ExecWord(word)])]))
        #expect(verify.commands() == [[Array("/bin/x".utf8), Array(word.utf8)]])
    }

    /// Variables as systemd holds them once it has read `Environment=`.
    @Test func environmentValues() throws {
        var generator = SeededGenerator(seed: 4)
        var writer = UnitWriter()
        try writer.section("Service")
        try writer.set("ExecStart", "/bin/true")
        var expected: [String] = []
        while expected.count < 300 {
            let value = HostileText.word(&generator)
            let name = "V\(expected.count)"
            let hasNoncharacter = value.contains(HostileText.noncharacter)
            guard !hasNoncharacter else {
                #expect(throws: UnitFileError.self) { try writer.environment(name, ExecWord(value)) }
                continue
            }
            try writer.environment(name, ExecWord(value))
            expected.append("\(name)=\(value)")
        }
        let verify = try Verify(writer.bytes)
        #expect(verify.complaints().isEmpty)
        let printed = expected.flatMap { Verify.split(Array("\t\tEnvironment: \($0)".utf8)) }
        let start = try #require(verify.lines.firstIndex { $0.hasPrefix("\t\tEnvironment: V0=") })
        for (line, expected) in zip(verify.lines[start...], printed) { #expect(line == expected) }
        let lines = try UnitFile(parsing: writer.bytes).values("Environment", in: "Service")
        let context = SpecifierContext(unit: try UnitName("oracle.service"))
        let ours = lines.flatMap { EnvironmentLine.parse($0, specifiers: context).variables }
        #expect(ours.map { "\($0.name)=\($0.value)" } == expected)
    }

    /// What is taken as it stands comes back as it was meant.
    @Test func plainValues() throws {
        for text in ["100% $5 \"x\" 'y' \\o/ ; # ä", "%i %% %", "a  b\tc", "\\\\"] {
            var writer = UnitWriter()
            try writer.section("Unit")
            try writer.text("Description", ExecWord(text))
            let verify = try Verify(writer.bytes, files: Verify.service)
            #expect(verify.fields("Description") == [text])
        }
    }
}
