import Testing

import UnitFile

@Suite struct EditingTests {
    struct Case: Sendable {
        var name: String
        var before: String
        var after: String
        var edit: @Sendable (inout UnitFile) throws -> Void
    }

    static let cases: [Case] = [
        Case(name: "set keeps the spacing", before: "[A]\n k  =  v \n# c\n", after: "[A]\n k  =  w \n# c\n") {
            try $0.set("k", "w", in: "A")
        },
        Case(name: "set an empty value", before: "[A]\nk=\nl=\n", after: "[A]\nk=w\nl=\n") {
            try $0.set("k", "w", in: "A")
        },
        Case(name: "set to empty", before: "[A]\nk=v\n", after: "[A]\nk=\n") { try $0.set("k", "", in: "A") },
        Case(name: "set leaves one", before: "[A]\nk=1\nx=1\nk=2\n[A]\nk=3\n", after: "[A]\nk=w\nx=1\n[A]\n") {
            try $0.set("k", "w", in: "A")
        },
        Case(
            name: "set replaces continuations", before: "[A]\r\nk=1 \\\r\n# c\r\n 2\r\nx=y\r\n",
            after: "[A]\r\nk=w\r\nx=y\r\n"
        ) {
            try $0.set("k", "w", in: "A")
        },
        Case(name: "set adds", before: "[A]\nx=1\n\n# b's\n[B]\n", after: "[A]\nx=1\nk=w\n\n# b's\n[B]\n") {
            try $0.set("k", "w", in: "A")
        },
        Case(name: "set adds with the file's line breaks", before: "[A]\r\n", after: "[A]\r\nk=w\r\n") {
            try $0.set("k", "w", in: "A")
        },
        Case(name: "set adds a section", before: "[A]\nx=1\n", after: "[A]\nx=1\n\n[B]\nk=w\n") {
            try $0.set("k", "w", in: "B")
        },
        Case(name: "first line of all", before: "", after: "[B]\nk=w\n") { try $0.set("k", "w", in: "B") },
        Case(name: "no final newline", before: "[A]\nx=1", after: "[A]\nx=1\nk=w\n") { try $0.set("k", "w", in: "A") },
        Case(name: "open continuation", before: "[A]\nx=1 \\", after: "[A]\nx=1 \\\n\nk=w\n") {
            try $0.set("k", "w", in: "A")
        },
        Case(name: "open continuation before a lone CR", before: "[A]\nx=1\\\r", after: "[A]\nx=1\\\r\rk=w\n") {
            try $0.set("k", "w", in: "A")
        },
        Case(name: "open continuation and comment", before: "[A]\nx=1 \\\n#c", after: "[A]\nx=1 \\\n#c\n\nk=w\n") {
            try $0.set("k", "w", in: "A")
        },
        Case(name: "append behind its like", before: "[A]\nk=1\nx=y\n", after: "[A]\nk=1\nk=w\nx=y\n") {
            try $0.append("k", "w", in: "A")
        },
        Case(name: "append to the last section of the name", before: "[A]\n[B]\n[A]\n", after: "[A]\n[B]\n[A]\nk=w\n") {
            try $0.append("k", "w", in: "A")
        },
        Case(name: "remove", before: "[A]\nk=1\n# c\nk=2 \\\n 3\nx=y\n[B]\nk=4\n", after: "[A]\n# c\nx=y\n[B]\nk=4\n") {
            try $0.remove("k", in: "A")
        },
        Case(name: "remove what is not there", before: "[A]\nk=1", after: "[A]\nk=1") { try $0.remove("x", in: "A") },
        Case(name: "add a section", before: "[A]\n\n", after: "[A]\n\n[B]\n") { try $0.addSection("B") },
        Case(name: "comments in another encoding stay", before: "[A]\n#\u{fe}\nk=1\n", after: "[A]\n#\u{fe}\nk=2\n") {
            try $0.set("k", "2", in: "A")
        },
    ]

    @Test(arguments: cases) func edits(_ item: Case) throws {
        var file = try UnitFile(parsing: item.before, path: "p")
        try item.edit(&file)
        #expect(file.text == item.after, "\(item.name)")
        #expect(try file == UnitFile(parsing: item.after, path: "p"))
    }

    /// What a line cannot hold is refused, and the file stays.
    @Test func refused() throws {
        var file = try UnitFile(parsing: "[A]\nk=1\n")
        let before = file
        for value in ["a\nb", "a\r", "a\\", "a\0"] {
            #expect(throws: UnitFileError.self) { try file.set("k", value, in: "A") }
            #expect(throws: UnitFileError.self) { try file.append("k", value, in: "A") }
        }
        #expect(throws: UnitFileError.self) { try file.set("k=", "v", in: "A") }
        #expect(throws: UnitFileError.self) { try file.set("k", "v", in: "a\nb") }
        #expect(throws: UnitFileError.self) { try file.addSection("") }
        #expect(throws: UnitFileError.self) { try file.set("k", String(repeating: "x", count: 1_048_576), in: "A") }
        #expect(file == before)
    }
}
