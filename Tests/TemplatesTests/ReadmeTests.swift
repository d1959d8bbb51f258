import Testing
import UnitCompiler

/// The README's example compiles as it stands there, to the units in `units/shop`.
@Suite struct ReadmeTests {
    @Test func theExampleIsTheFileInUnits() throws {
        let readme = try Repository.text("README.md")
        let example = try #require(readme.firstMatch(of: /```swift\n((?s).*?)```/)).1
        #expect(try Repository.text("units/shop/Fleet.swift").hasSuffix(example))
    }

    @Test func itCompilesToTheUnitsBesideIt() async throws {
        let environments = try await Spec.compile("\(Repository.root)/units/shop")
        #expect(environments.map(\.environment) == ["prod", "stage"])
        for (environment, compilation) in environments {
            #expect(compilation.diagnostics.isEmpty)
            #expect(Repository.entries("units/shop/\(environment)") == compilation.units.map(\.name))
            for unit in compilation.units {
                let committed = try Repository.bytes("units/shop/\(environment)/\(unit.name)")
                #expect(committed == unit.bytes, TemplateTests.regenerate)
            }
        }
    }

    @Test func theCommandsItNamesExist() throws {
        let readme = try Repository.text("README.md")
        let makefile = try Repository.text("Makefile")
        for target in ["demo", "test"] {
            #expect(readme.contains("make \(target) "))
            #expect(makefile.contains("\n\(target): "))
        }
    }
}
