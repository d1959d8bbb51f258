import Flotilla
import Testing
import UnitCompiler

/// The starter specs compile to the units beside them.
@Suite struct TemplateTests {
    static let regenerate: Comment = "run scripts/generate-templates, and look at what changes"

    @Test func thereIsOneForEachWayOfWorking() {
        #expect(
            Template.all.map(\.name) == [
                "code-volume", "django", "master-backup", "microservices", "minimal", "service-locator",
            ])
    }

    @Test(arguments: Template.all) func compilesToTheUnitsBesideIt(_ template: Template) async throws {
        let environments = try await template.compile()
        #expect(Repository.entries("\(template.path)/units") == environments.map(\.environment).sorted())
        for (environment, compilation) in environments {
            let directory = "\(template.path)/units/\(environment)"
            #expect(compilation.diagnostics.isEmpty, "\(compilation.diagnostics)")
            #expect(Repository.entries(directory) == compilation.units.map(\.name), Self.regenerate)
            for unit in compilation.units {
                let committed = try Repository.text("\(directory)/\(unit.name)")
                let isCurrent = committed == String(decoding: unit.bytes, as: UTF8.self)
                #expect(isCurrent, "\(directory)/\(unit.name) is not what the spec says: \(Self.regenerate)")
            }
        }
    }

    /// `flotilla init --list` shows the first line, and a reader's eyes fall on the next ones.
    @Test(arguments: Template.all) func saysWhatItIsAndWhatToChange(_ template: Template) throws {
        let comment = try template.source().split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { $0.hasPrefix("//") }
        #expect((20...120).contains(comment.first?.count ?? 0), "the description is one line")
        #expect(comment.contains { $0.hasPrefix("// Change first: ") })
        let readme = try Repository.text("\(template.path)/README.md")
        #expect(readme.hasPrefix("# \(template.name)\n"))
        #expect((10...40).contains(readme.split(separator: "\n").count))
    }

    /// Values that are the same everywhere need no environments: a template with several shows what differs.
    @Test(arguments: Template.all) func environmentsDiffer(_ template: Template) async throws {
        let units = try await template.compile().map { $0.compilation.units.map(\.bytes) }
        for index in units.indices.dropFirst() { #expect(units[index] != units[index - 1]) }
    }

    /// What no template would show well: a service that takes another's place, a variant that is one where its model is
    /// many, a process that says when it is ready.
    static let shownElsewhere: Set<String> = ["Replaces", "JustOne", "Ready"]

    @Test func togetherTheyUseEveryElementOfTheLanguage() throws {
        let sources = try Template.all.map { try $0.source() }.joined()
        let elements = try LanguageElements.names()
        #expect(elements.count > 50, "they are found in Sources/Flotilla")
        let missing = elements.filter { element in
            !["(", " {", "."].contains { sources.contains(" \(element)\($0)") }
        }
        #expect(Set(missing) == Self.shownElsewhere)
    }
}

/// The types that may stand between the braces of a spec.
enum LanguageElements {
    static func names() throws -> [String] {
        var names: [String] = []
        for file in Repository.swiftFiles("Sources/Flotilla") {
            let text = try Repository.text(file)
            for match in text.matches(of: /public struct (\w+): [^{]*Component/) { names.append(String(match.1)) }
            for match in text.matches(of: /extension (\w+): [^{]*Component/) { names.append(String(match.1)) }
        }
        return Set(names).subtracting(["Constraint"]).sorted()
    }
}
