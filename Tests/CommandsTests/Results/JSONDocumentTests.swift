import Flotilla
import SystemPackage
import Testing

@testable import Commands

/// docs/json.md is a promise: each document has a section there, and every member that occurs is named in it.
@Suite struct JSONDocumentTests {
    private static let page = FilePath(#filePath).removingLastComponent().removingLastComponent()
        .removingLastComponent().removingLastComponent().appending("docs/json.md").string

    /// The words in backticks of each section, by its title.
    private static func documented() throws -> [String: Set<String>] {
        let text = String(decoding: try Files.read(page), as: UTF8.self)
        var sections: [String: Set<String>] = [:]
        var title = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") { title = String(line.drop { "# `".contains($0) }.prefix { $0 != "`" }) }
            let words = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            sections[title, default: []].formUnion(words.filter { $0.offset % 2 == 1 }.map { String($0.element) })
        }
        return sections
    }

    private static func members(_ json: JSON) -> Set<String> {
        switch json {
        case .object(let members): members.values.reduce(into: Set(members.keys)) { $0.formUnion(Self.members($1)) }
        case .list(let elements): elements.reduce(into: []) { $0.formUnion(Self.members($1)) }
        default: []
        }
    }

    private func fill(_ scratch: Scratch) throws {
        try scratch.write(try SampleFleet.manifest(), to: "Fleet.json")
        try scratch.write(
            try SampleFleet.manifest(Fleet("shop", environments: .prod) { Service("a b", []) }), to: "Bad.json")
        try scratch.write("[Service]\nExecStart=-/bin/a \\xff\nExecStop=/bin/b \"\nNonsense=1\n", to: "a.service")
        try scratch.write("[Service]\nNice=1\n", to: "a.service.d/b.conf")
        try scratch.write("// A template.\n", to: "templates/minimal/Fleet.swift")
    }

    @Test(arguments: [
        ("error", ["init", "-t", "none", "x"]), ("error", ["unit", "unescape", "\\x"]),
        ("error", ["generate", "Fleet.json", "-e", "none"]), ("init", ["init", "new"]),
        ("templates", ["init", "--list"]), ("generate", ["generate", "Fleet.json"]),
        ("generate", ["generate", "Fleet.json", "--stdout", "--set", "no/key=1"]),
        ("generate", ["generate", "Fleet.json", "--diff", "units"]), ("generate", ["generate", "Bad.json"]),
        ("generate", ["generate", "nothing.swift"]), ("verify", ["verify", "Fleet.json"]),
        ("verify", ["verify", "a.service"]), ("verify", ["verify", "Bad.json"]),
        ("unit-lint", ["unit", "lint", "a.service", "none.service"]),
        ("unit-show", ["unit", "show", "a.service", "none.service"]),
        ("unit-argv", ["unit", "argv", "a.service", "none.service"]),
        ("unit-fmt", ["unit", "fmt", "a.service", "none.service"]),
        ("unit-fmt", ["unit", "fmt", "--check", "a.service"]),
        ("unit-escape", ["unit", "escape", "a"]), ("unit-escape", ["unit", "unescape", "a"]),
    ])
    func everyMemberIsDocumented(_ kind: String, _ arguments: [String]) async throws {
        try await Scratch.with { scratch in
            try fill(scratch)
            let result = try await Program.flotilla(
                arguments + ["--json"], in: scratch.path,
                environment: [TemplateCatalog.variable: scratch.at("templates")])
            #expect(result.errors == "")
            let json = try JSON.parse(result.output)
            #expect(json["flotilla"] == .number(1))
            #expect(json["kind"] == .text(kind))
            let sections = try Self.documented()
            let own = try #require(sections[kind])
            let known = own.union(sections["Notices"] ?? []).union(sections["JSON output"] ?? [])
            #expect(Self.members(json).subtracting(known) == [])
        }
    }
}
