import Testing

import UnitFile

/// Environment files against systemd's own reader, which os-release goes through as well: systemd-tmpfiles writes the
/// values it found there into files.
@Suite struct EnvironmentFileTests {
    private static let keys: [(name: String, specifier: String)] = [
        ("ID", "o"), ("VERSION_ID", "w"), ("BUILD_ID", "B"), ("VARIANT_ID", "W"),
    ]

    /// The values systemd reads for the keys above; what it does not find is empty.
    private static func systemd(_ text: [UInt8]) throws -> [[UInt8]] {
        try TemporaryDirectory.with { directory in
            try File.write(text, to: "\(directory)/etc/os-release", makingDirectory: true)
            let lines = keys.map { "f /\($0.name) - - - - %\($0.specifier)\n" }.joined()
            try File.write(Array(lines.utf8), to: "\(directory)/oracle.conf")
            let outcome = try Tool(name: "systemd-tmpfiles").run(
                ["--create", "--root=\(directory)", "\(directory)/oracle.conf"])
            try #require(outcome.status == 0, Comment(rawValue: outcome.errorText))
            return try keys.map { try File.read("\(directory)/\($0.name)") }
        }
    }

    private static func ours(_ text: [UInt8]) throws -> [[UInt8]] {
        let variables = try EnvironmentFile.parse(text).variables
        return keys.map { key in variables.last { $0.name == key.name }.map { Array($0.value.utf8) } ?? [] }
    }

    @Test(arguments: [
        "ID=a\nVERSION_ID=b", "ID = a b \t\nVERSION_ID=\tx\n", "ID=\"a b\"\nVERSION_ID='c d'\nBUILD_ID=e\\ f\n",
        "ID=\nVERSION_ID=x\n",
        "ID=a\"b\"\nVERSION_ID=\"a\"b\nBUILD_ID=\"a\" 'b'  c \nVARIANT_ID=a 'b'\n",
        "# ID=no\n; ID=no\n  # ID=no\nVERSION_ID=y\n",
        "# goes on \\\nID=hidden\nVERSION_ID=y\n", "# goes on \\\r\nID=seen\r\nVERSION_ID=y\r\n",
        "ID=a\\\nb\\\n\nVERSION_ID=c\n",
        "ID=\"a\\\nb\"\nVERSION_ID='a\\\nb'\n", "ID=\"a\nb\"\nVERSION_ID='c\nd'\n", #"ID="\"\\\`\$\n\x""#,
        #"ID='\"\\\`\$\n\x'"#, #"ID=\"\\\`\$\n\x"#,
        "ID=a # b\nVERSION_ID=c;d\n", "ID=a=b\nVERSION_ID==c\n", "ID\nVERSION_ID=x\n", "ID=1\nID=2\n",
        "export ID=no\nVERSION_ID=x\n",
        "ID=\"open\nVERSION_ID=x\n", "ID='open\n", "ID=a\\", "ID=\"a\\", "ID=a \\", "ID=a  \\  \nVERSION_ID=x\n",
        "ID=\\ a\nVERSION_ID=\\\\\n",
        "ID=$VERSION_ID\nVERSION_ID=${ID}`x`\n", "\r\rID=x\r\n\r\nVERSION_ID=y", "  ID=x\n\tVERSION_ID=y\n",
        "ID=\"a\"  \nVERSION_ID=x\n",
        "ID=\"x\"#y\nVERSION_ID= # c\n", "ID=\u{b}x\u{c}\n", "ID=ä\nVERSION_ID=\"🚀\"\n",
    ])
    func syntax(text: String) throws {
        #expect(try Self.ours(Array(text.utf8)) == Self.systemd(Array(text.utf8)))
    }

    @Test func randomFiles() throws {
        var generator = SeededGenerator(seed: 15)
        let pieces = [
            "ID", "VERSION_ID", "BUILD_ID", "=", "=", "\n", "\n", "\r\n", " ", "\t", "\"", "'", "\\", "#", ";", "a",
            "$", "`", "ä", "ID=", "\\\n",
        ]
        for _ in 0..<60 {
            let text = (0..<generator.below(40)).map { _ in generator.pick(pieces) }.joined()
            #expect(try Self.ours(Array(text.utf8)) == Self.systemd(Array(text.utf8)), "\(text.debugDescription)")
        }
    }

    /// What we write, systemd reads back.
    @Test func written() throws {
        var generator = SeededGenerator(seed: 16)
        for _ in 0..<40 {
            let values = Self.keys.map { _ in
                HostileText.word(&generator, upTo: 12).replacing(HostileText.noncharacter, with: "")
            }
            let variables = zip(Self.keys, values).map { EnvironmentVariable($0.name, $1) }
            let bytes = try EnvironmentFile.bytes(variables)
            #expect(try Self.systemd(bytes) == values.map { Array($0.utf8) })
            let read = try EnvironmentFile.parse(bytes)
            #expect(read.variables == variables)
            #expect(read.problems.isEmpty)
        }
    }

    @Test func problems() throws {
        let text = "A=1\n1B=2\nexport C=3\n# c \\\nD=4\n# c \\\n# d\nA=5\n"
        let outcome = try EnvironmentFile.parse(Array(text.utf8), path: "e")
        #expect(outcome.variables == [EnvironmentVariable("A", "5")])
        #expect(outcome.problems.map(\.line) == [2, 3, 5])
        #expect(outcome.problems.allSatisfy { $0.path == "e" })
    }

    @Test func refused() {
        for bytes: [UInt8] in [Array("A=b\0c".utf8), Array("A=".utf8) + [0xFF], Array("A=".utf8) + [0xEF, 0xBF, 0xBF]] {
            #expect(throws: UnitFileError.self) { try EnvironmentFile.parse(bytes) }
        }
        for variable in [("A", "\0"), ("", "x"), ("A B", "x"), ("A", HostileText.noncharacter)] {
            #expect(throws: UnitFileError.self) {
                try EnvironmentFile.bytes([EnvironmentVariable(variable.0, variable.1)])
            }
        }
    }
}
