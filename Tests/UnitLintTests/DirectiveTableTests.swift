import Testing

@testable import UnitLint

struct DirectiveTableTests {
    // Spans may not stand inside of test macros.
    private func find(_ name: String, in section: DirectiveSection) -> Directive? {
        DirectiveTable.find(name.utf8.span, in: section)
    }

    private static func section(_ name: String) -> DirectiveSection? {
        DirectiveSection(name.utf8.span)
    }

    /// The committed tables are what scripts/generate-directives makes of the installed systemd.
    @Test func tablesAreCurrent() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let outcome = try Tool(name: "python3").run(["/\(root)/scripts/generate-directives", "--check"])
        #expect(
            outcome.status == 0,
            "\(outcome.text)\(outcome.errorText)run scripts/generate-directives and commit what it writes")
        #expect(outcome.errorText.isEmpty)
    }

    @Test func everyDumpedDirectiveIsFound() throws {
        let outcome = try Tool(name: "/usr/lib/systemd/systemd").run(["--dump-configuration-items"])
        var section = DirectiveSection.unit
        var count = 0
        for line in outcome.text.split(separator: "\n") {
            if line.hasPrefix("[") {
                section = try #require(Self.section(String(line.dropFirst().dropLast())))
                continue
            }
            let name = String(line.prefix { $0 != "=" })
            let directive = try #require(find(name, in: section), "\(section) \(name)")
            #expect(directive.name == name)
            #expect(directive.kind != .freeText, "\(name) has a type of its own")
            count += 1
        }
        #expect(count > 1100)
    }

    @Test(arguments: ["", "X", "ExecStar", "ExecStartt", "execstart", "Description\n", "ÄÖ"])
    func otherNamesAreNotFound(_ name: String) {
        for section in DirectiveSection.allCases {
            #expect(find(name, in: section)?.name == nil)
        }
    }

    @Test func namesDifferBySection() throws {
        let service = try #require(find("Type", in: .service))
        let mount = try #require(find("Type", in: .mount))
        #expect(service.kind == .serviceType)
        #expect(mount.kind == .text)
        #expect(service.sections == ["Service"])
        #expect(service.manualPage == "systemd.service(5)")
    }

    @Test func everyReplacedDirectiveHasACure() {
        var count = 0
        for row in DirectiveTable.rows.indices {
            let directive = Directive(index: row)
            for section in DirectiveSection.allCases where directive.isValid(in: section) {
                guard directive.flags.contains(.replaced) else { continue }
                count += 1
                #expect(Replacements.cure(directive.name, in: section) != "drop it", "\(directive.name)")
            }
        }
        #expect(count > 30)
    }

    @Test func namesForCompletion() {
        let linter = UnitLinter()
        #expect(linter.directives(in: "Timer").contains("OnCalendar"))
        #expect(!linter.directives(in: "Timer").contains("ExecStart"))
        #expect(!linter.directives(in: "Service").contains("MemoryLimit"))
        #expect(linter.directives().count > 400)
        #expect(linter.directives(in: "Nowhere").isEmpty)
        #expect(UnitLinter.systemdVersion.hasPrefix("252"))
    }
}
