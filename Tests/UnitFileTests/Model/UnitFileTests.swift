import Testing

import UnitFile

@Suite struct UnitFileTests {
    private static let text = """
        # head

        [Unit]
        Description = A web server
        After=a.service \\
        # between
            b.service
        [Service]
        ExecStart=
        ExecStart=/bin/x
        stray
        [Unit]
        After=c.service
        [X-Fleet]
        MachineOf=a
        """

    private func file() throws -> UnitFile { try UnitFile(parsing: Self.text, path: "web.service") }

    @Test func sections() throws {
        let sections = try file().sections
        #expect(sections.map(\.name) == ["Unit", "Service", "Unit", "X-Fleet"])
        #expect(sections.map(\.line) == [3, 8, 12, 14])
        #expect(
            sections.map { $0.directives.map(\.key) } == [
                ["Description", "After"], ["ExecStart", "ExecStart"], ["After"], ["MachineOf"],
            ])
    }

    @Test func directives() throws {
        let directives = try file().directives
        #expect(
            directives.map(\.value) == ["A web server", "a.service      b.service", "", "/bin/x", "c.service", "a"])
        #expect(directives.map(\.lines) == [4...4, 5...7, 9...9, 10...10, 13...13, 15...15])
        #expect(directives.map(\.section) == ["Unit", "Unit", "Service", "Service", "Unit", "X-Fleet"])
        #expect(directives[1].path == "web.service")
        #expect(
            String(decoding: try file().bytes[directives[0].range], as: UTF8.self) == "Description = A web server\n")
    }

    @Test func entries() throws {
        let file = try file()
        let kinds = file.entries.map(\.kind)
        #expect(
            kinds == [
                .comment, .blank, .section, .directive, .directive, .section, .directive, .directive, .ignored,
                .section,
                .directive, .section, .directive,
            ])
        #expect(file.entries.flatMap { Array(file.bytes[$0.range]) } == file.bytes)
        #expect(file.entries.flatMap { Array($0.lines) } == Array(1...15))
        #expect(file.lineCount == 15)
    }

    @Test func lookups() throws {
        let file = try file()
        #expect(file.values("After", in: "Unit") == ["a.service      b.service", "c.service"])
        #expect(file.values("ExecStart", in: "Service") == ["/bin/x"])
        #expect(file.values("ExecStart", in: "Service", empty: .isValue) == ["", "/bin/x"])
        #expect(file.last("ExecStart", in: "Service") == "/bin/x")
        #expect(file.last("Description", in: "Service") == nil)
        #expect(file.directives("After", in: "Unit").map(\.line) == [5, 13])
    }

    @Test func warnings() throws {
        let warnings = try file().warnings
        #expect(warnings.map(\.kind) == [.missingEquals])
        #expect(warnings.first?.text == "stray")
        #expect(warnings.first?.description == "line 11: a line without '=' is ignored")
        let latin = Array("# caf".utf8) + [0xE9, 0x0A] + Array("[Unit]\nA=b \\\n# ".utf8) + [0xFF]
        let odd = try UnitFile(parsing: latin)
        #expect(odd.warnings.map(\.kind) == [.invalidUTF8InComment, .invalidUTF8InComment, .continuationAtEnd])
        #expect(odd.warnings.map(\.line) == [1, 4, 4])
        #expect(odd.bytes == latin)
    }

    @Test func rawWalk() throws {
        var seen: [String] = []
        func text(_ span: borrowing Span<UInt8>) -> String {
            String(decoding: span.indices.map { span[$0] }, as: UTF8.self)
        }
        let file = try file()
        file.forEachDirective { section, key, value, line in
            seen.append("\(line) \(text(section)).\(text(key))=\(text(value))")
        }
        #expect(seen == file.directives.map { "\($0.line) \($0.section).\($0.key)=\($0.value)" })
        var sections: [String] = []
        file.forEachSection { name, line in sections.append("\(line) \(text(name))") }
        #expect(sections == ["3 Unit", "8 Service", "12 Unit", "14 X-Fleet"])
    }

    @Test func writing() throws {
        var buffer = Array("before".utf8)
        try file().write(into: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == "before" + Self.text)
        #expect(try file().text == Self.text)
        #expect(try UnitFile(parsing: "").entries.isEmpty)
        #expect(try UnitFile(parsing: "\n").lineCount == 1)
    }

    @Test func equality() throws {
        #expect(try file() == file())
        #expect(try file() != UnitFile(parsing: Self.text, path: "other.service"))
        #expect(try file() != UnitFile(parsing: Self.text + "\n", path: "web.service"))
    }

    @Test func zeroByte() {
        let bytes = Array("[Unit]\n# a".utf8) + [0]
        #expect(
            performing: { try UnitFile(parsing: bytes, path: "x") },
            throws: { error in
                guard let error = error as? UnitFileError else { return false }
                return error.code == .nulByte && error.description.hasPrefix("x:2: a zero byte")
            })
    }

    /// A line of every length around the eight bytes that are looked at together.
    @Test(arguments: 0..<40) func lengths(length: Int) throws {
        let value = String(repeating: "v", count: length)
        let text = "[S]\n\(value)=\(value)\n#\(value)\r\n\(value)é=\(value)é\n"
        let file = try UnitFile(parsing: text)
        #expect(file.directives.map(\.key) == (length == 0 ? ["é"] : [value, value + "é"]))
        #expect(file.directives.map(\.value).last == value + "é")
        #expect(file.entries.map(\.kind) == [.section, length == 0 ? .ignored : .directive, .comment, .directive])
    }
}
