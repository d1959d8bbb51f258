import Testing
import UnitCompiler

/// docs/units.md explains every line that the compiler can write.
@Suite struct UnitDocumentationTests {
    @Test func everyDirectiveTheCompilerWritesIsExplained() throws {
        let page = try Repository.text("docs/units.md")
        let directives = try Self.directives()
        #expect(directives.count > 80, "they are found in Sources/UnitCompiler/Emit")
        #expect(directives.filter { !page.contains("\($0)=") } == [])
    }

    /// What stands in the units of the templates, whoever wrote it.
    @Test(arguments: Template.all) func everyLineOfATemplateIsExplained(_ template: Template) async throws {
        let page = try Repository.text("docs/units.md")
        for (_, compilation) in try await template.compile() {
            for unit in compilation.units {
                for line in Self.generatedLines(of: unit) {
                    let key = line.prefix { $0 != "=" }
                    #expect(page.contains("\(key)="), "\(unit.name): \(line)")
                }
            }
        }
    }

    /// Without comments, continued lines, and the author's own directives.
    private static func generatedLines(of unit: CompiledUnit) -> [Substring] {
        let text = String(decoding: unit.bytes, as: UTF8.self).replacing("\\\n", with: "")
        return text.split(separator: "\n\n").flatMap { paragraph in
            paragraph.split(separator: "\n").prefix { $0 != "# directives of the spec" }
        }.filter { !$0.hasPrefix("#") && !$0.hasPrefix("[") }
    }

    private static func directives() throws -> [String] {
        var names: Set<String> = []
        for file in Repository.swiftFiles("Sources/UnitCompiler/Emit") {
            let text = try Repository.text(file)
            for match in text.matches(of: /(?:emitter\.(?:set|text|exec)|add|emitWords)\("(\w+)"/) {
                names.insert(String(match.1))
            }
            if file.hasSuffix("HardeningLines.swift") {
                for match in text.matches(of: /\("([A-Z]\w+)", "/) { names.insert(String(match.1)) }
            }
        }
        return names.sorted()
    }
}
