import FoundationEssentials
import Testing
import UnitCompiler

/// docs/spec.md says what is so: each of its examples compiles to units, and no element is left out.
@Suite struct SpecDocumentationTests {
    static let page = Result { try Repository.text("docs/spec.md") }

    @Test func everyExampleCompilesToUnits() async throws {
        let blocks = MarkdownCode.blocks(of: "swift", in: try Self.page.get())
        #expect(blocks.count > 20)
        let compilations = try await Self.compile(blocks.filter { !$0.code.contains("let fleet") })
        for (block, compilation) in compilations {
            #expect(compilation.diagnostics.isEmpty, "docs/spec.md:\(block.line): \(compilation.diagnostics)")
            #expect(!compilation.units.isEmpty, "docs/spec.md:\(block.line)")
        }
    }

    @Test func theFirstExampleIsACompleteSpec() async throws {
        let block = try #require(MarkdownCode.blocks(of: "swift", in: try Self.page.get()).first)
        let environments = try await Self.load(block.code)
        #expect(environments.map(\.environment) == ["prod", "stage", "test"])
        #expect(environments.allSatisfy { $0.compilation.units.map(\.name) == ["shop-web.service"] })
    }

    @Test func everyElementIsDescribed() throws {
        let page = try Self.page.get()
        let missing = try LanguageElements.names().filter { !page.contains("\($0)(") && !page.contains("\($0) {") }
        #expect(missing.filter { $0 != "Network" } == [])
        #expect(page.contains("Network.host"))
    }

    /// All examples in one spec, each the services of an environment of its own: one run of the compiler for all.
    private static func compile(
        _ blocks: [MarkdownCode.Block]
    ) async throws -> [(MarkdownCode.Block, Compilation)] {
        var spec = "import Flotilla\nfunc members(@FleetBuilder _ all: () -> [Service]) -> [Service] { all() }\n"
        for (number, block) in blocks.enumerated() {
            let members = block.code.matches(of: /(?m)^let (\w+) = (?:Service|OneShot|component)\(/).map(\.1)
            spec += "func example\(number)() -> [Service] {\n\(block.code)\n"
            spec += "return members {\n\(members.joined(separator: "\n"))\n}\n}\n"
        }
        let names = blocks.indices.map { "\"e\($0)\"" }.joined(separator: ", ")
        spec += "let fleet = Fleet(\"docs\", environments: [\(names)]) {\nswitch environment {\n"
        for number in blocks.indices { spec += "case \"e\(number)\": example\(number)()\n" }
        spec += "default: [Service]()\n}\n}\n"
        return zip(blocks, try await load(spec)).map { ($0, $1.compilation) }
    }

    private static func load(_ spec: String) async throws -> [(environment: String, compilation: Compilation)] {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "flotilla-docs-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        try Data(spec.utf8).write(to: directory.appending(path: "Fleet.swift"))
        return try await Spec.compile(directory.path())
    }
}

/// The fenced blocks of a page.
enum MarkdownCode {
    struct Block: Sendable {
        var line: Int
        var code: String
    }

    static func blocks(of language: String, in page: String) -> [Block] {
        var blocks: [Block] = []
        var current: Block?
        for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let block = current, line == "```" {
                blocks.append(block)
                current = nil
            } else if current != nil {
                current?.code += line + "\n"
            } else if line == "```\(language)" {
                current = Block(line: index + 1, code: "")
            }
        }
        return blocks
    }
}
