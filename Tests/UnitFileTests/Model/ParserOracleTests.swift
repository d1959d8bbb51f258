import Testing

import UnitFile

/// What we make of odd files against what systemd makes of them.
@Suite struct ParserOracleTests {
    private static let bom = "\u{feff}"

    /// Files that systemd loads, perhaps with a warning.
    static let accepted: [String] = [
        "[Unit]\nDescription=plain\n", "[Unit]\r\nDescription=crlf\r\n", "[Unit]\n\rDescription=lfcr\n\r",
        "[Unit]\rDescription=cr\r",
        "[Unit]\n\n\r\r\n\nDescription=mixed", "\(bom)[Unit]\nDescription=bom\n", "\(bom)# c\n[Unit]\nDescription=x\n",
        "\n\(bom)[Unit]\nDescription=late bom\n",
        "[Unit]\n\(bom)Description=bom in a section\n\(bom)Description=second\n",
        "[Unit]\n  Description  =  white space \t \n", "[Unit]\nDescription=a \\\n  b \\\n\tc\n",
        "[Unit]\nDescription=a\\\nb\n",
        "[Unit]\nDescription=a \\\n# comment\n  ; another \\\n  b\nFoo\n",
        "[Unit]\nDescription=a \\\n\nDocumentation=x:y\n",
        "[Unit]\nDescription=a \\", "[Unit]\nDescription=a \\\n", "[Unit]\nDescription=a \\\n# c",
        "[Unit]\nDescription=a\\\\\nFoo\n",
        "[Unit]\nDescription=a\\\\\\\nb\n", "[Unit]\nDescription=a\\ \nFoo\n", "[Un\\\nit]\nDescription=x\n",
        "[Unit]\nDescri\\\nption=x\n",
        "[Unit\\\n]\nDescription=x\n", "Description=outside\n[Unit]\nDescription=in\n",
        "stray\n=x\n[Unit]\nDescription=x\n",
        "[Unit]\nno equals\n=no key\n = \nDescription=x\n", "[X-Mine]\nno equals\n=x\nA=b\n[Unit]\nDescription=x\n",
        "[Unit]\nDescription=first\n[Unit]\nDescription=second\n", "[Unit]\nDescription=a\nDescription=\n",
        "[Unit]\nDescription=a=b=c\n", "[Unit]\nDescription=#not a comment ; neither\n",
        "  # indented\n\t; too\n[Unit]\nDescription=x\n",
        "[Unit]\n# a \\\nDescription=comments do not go on\n", "[Unit]\nX-Key=1\nX-=2\nDescription=x\n",
        "[Unit]\nDescription=ä🚀\n",
        "  [Unit]  \nDescription=x\n", "[Unit]\n\u{b}\u{c}\nDescription=\u{b}x\u{c}\n",
        "[Unit]\nDescription=\"q\" 'r'\n",
        "[Unit]\n\\\nDescription=x\n", "[Unit]\nDescription=x\n\\", "[Unit]\n \\\n \\\n\nDescription=y\n",
    ]

    private static func bytes(_ text: String) -> [UInt8] {
        Array(text.utf8)
    }

    /// The same value, and the same warnings at the same lines. We say one thing more than systemd: that a
    /// continuation has no next line.
    @Test(arguments: accepted) func valuesAndWarnings(text: String) throws {
        let file = try UnitFile(parsing: text)
        #expect(file.bytes == Self.bytes(text))
        let verify = try Verify(Self.bytes(text), files: Verify.service)
        #expect(verify.fields("Description") == [Self.description(file)])
        let messages: [UnitFile.Warning.Kind: String] = [
            .outsideSection: "Assignment outside of section. Ignoring.", .missingEquals: "Missing '=', ignoring line.",
            .missingKey: "Missing key name before '=', ignoring line.",
        ]
        let ours = file.warnings.compactMap { warning in messages[warning.kind].map { "\(warning.line): \($0)" } }
        let theirs = verify.complaints().map { "\($0.line): \($0.text)" }
        #expect(ours == theirs.filter { complaint in messages.values.contains { complaint.hasSuffix($0) } })
    }

    /// systemd shows an empty description as the unit's name.
    private static func description(_ file: UnitFile) -> String {
        file.last("Description", in: "Unit").flatMap { $0.isEmpty ? nil : $0 } ?? "oracle.service"
    }

    /// Files that systemd refuses, with the line in question.
    @Test(arguments: [
        ([UInt8]("[Unit\nDescription=x\n".utf8), 1, UnitFileError.Code.badSectionHeader),
        (Array("[Unit] # c\n".utf8), 1, .badSectionHeader),
        (Array("\n\n[\n".utf8), 3, .badSectionHeader),
        (Array("[Un\"it]\n".utf8), 1, .badSectionHeader),
        (Array("[Un\\it]\n".utf8), 1, .badSectionHeader),
        (Array("[Un\tit]\n".utf8), 1, .badSectionHeader),
        (Array("[Un\u{7f}it]\n".utf8), 1, .badSectionHeader),
        (Array("[Unit]\nDescription=".utf8) + [0xFF, 0x0A], 2, .invalidUTF8),
        (Array("[Unit]\nDescription=a \\\n".utf8) + [0xC3, 0x0A], 3, .invalidUTF8),
        (Array("[Unit]\nDescription=a".utf8) + [0xEF, 0xBF, 0xBE, 0x0A], 2, .invalidUTF8),
        (Array("[Unit]\nDescription=a".utf8) + [0xED, 0xA0, 0x80, 0x0A], 2, .invalidUTF8),
        (Array("[Unit]\nDescription=a".utf8) + [0xC0, 0x80, 0x0A], 2, .invalidUTF8),
        (Array("[Unit]\nDescription=a".utf8) + [0xF4, 0x90, 0x80, 0x80, 0x0A], 2, .invalidUTF8),
        (Array("[Unit]\nDescription=a".utf8) + [0xF0, 0x80, 0x80, 0x80, 0x0A], 2, .invalidUTF8),
    ])
    func refused(bytes: [UInt8], line: Int, code: UnitFileError.Code) throws {
        #expect(
            performing: { try UnitFile(parsing: bytes, path: "a.service") },
            throws: { error in
                guard let error = error as? UnitFileError else { return false }
                return error.code == code && error.line == line && error.path == "a.service"
            })
        #expect(try Verify(bytes, files: Verify.service).complaints().contains { $0.line == line })
    }

    /// One byte more, and systemd gives up; a line at the limit it still reads.
    @Test(arguments: [(1_048_575, true), (1_048_576, false)]) func longLines(length: Int, accepted: Bool) throws {
        let key = "Description="
        let value = String(repeating: "x", count: length - key.utf8.count)
        let text = "[Unit]\n\(key)\(value)\n"
        let loaded = try Verify(Self.bytes(text), files: Verify.service).fields("Description") == [value]
        #expect(loaded == accepted)
        if accepted {
            #expect(try UnitFile(parsing: text).last("Description", in: "Unit") == value)
        } else {
            #expect(
                performing: { try UnitFile(parsing: text) },
                throws: {
                    ($0 as? UnitFileError)?.code == .lineTooLong && ($0 as? UnitFileError)?.line == 2
                })
        }
    }

    /// Joined lines have a limit too, and it is one byte higher.
    @Test(arguments: [(1_048_576, true), (1_048_577, false)]) func longJoinedLines(length: Int, accepted: Bool) throws {
        let first = "Description=" + String(repeating: "x", count: 600_000) + "\\"
        let second = String(repeating: "y", count: length - first.utf8.count)
        let text = "[Unit]\n\(first)\n\(second)\n"
        let loaded =
            try Verify(Self.bytes(text), files: Verify.service).fields("Description").first?.hasSuffix("yyy") ?? false
        #expect(loaded == accepted)
        #expect(((try? UnitFile(parsing: text)) != nil) == accepted)
    }

    /// Random files made of the pieces that mean something.
    @Test func randomFiles() throws {
        var generator = SeededGenerator(seed: 8)
        let pieces = [
            "\n", "\n", "\r\n", "\r", "\\\n", "\\\n", "\\", " ", "\t", "#", ";", "=", "[Unit]\n", "[X-A]\n",
            "Description=", "Documentation=", "a", "b c",
            "ä", Self.bom, "[", "]", "\"",
        ]
        var compared = 0
        while compared < 60 {
            let text = "[Unit]\n" + (0..<(5 + generator.below(25))).map { _ in generator.pick(pieces) }.joined()
            guard let file = try? UnitFile(parsing: text) else { continue }
            compared += 1
            #expect(
                try Verify(Self.bytes(text), files: Verify.service).fields("Description") == [Self.description(file)],
                "\(text.debugDescription)")
        }
    }
}
