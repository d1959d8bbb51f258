import Testing
import UnitFile
import UnitLint

/// No input makes the lint crash, hang or say nothing where it should speak.
struct LintFuzzTests {
    private static let sections = [
        "Unit", "Service", "Socket", "Mount", "Swap", "Automount", "Timer", "Path", "Slice", "Scope", "Install",
    ]

    @Test(arguments: [1, 2, 3] as [UInt64])
    func hostileValues(_ seed: UInt64) {
        let linter = UnitLinter()
        var generator = SeededGenerator(seed: seed)
        for section in Self.sections {
            for key in linter.directives(in: section) {
                for _ in 0..<4 {
                    let value = HostileText.word(&generator)
                    for finding in linter.check(section: section, key: key, value: value) {
                        #expect(!finding.message.isEmpty && !finding.cure.isEmpty && finding.code.utf8.count < 40)
                    }
                }
            }
        }
    }

    @Test func hostileUnits() {
        var generator = SeededGenerator(seed: 4)
        let linter = UnitLinter()
        let names = ["a.service", "a@b.socket", "mnt-x.mount", "a.timer", "x", "", "a.service.d/1.conf", "-.slice"]
        var parsed = 0
        for _ in 0..<3000 {
            let lines = (0..<generator.below(30)).map { _ in Self.line(&generator) }
            guard let unit = try? UnitFile(parsing: lines.joined(separator: "\n")) else { continue }
            parsed += 1
            let findings = linter.lint(unit, name: generator.pick(names))
            #expect(findings.allSatisfy { $0.line >= 0 && $0.line <= max(1, lines.count) + 400 })
            #expect(findings.map(\.line) == findings.map(\.line).sorted())
        }
        #expect(parsed > 500)
    }

    private static func line(_ generator: inout SeededGenerator) -> String {
        switch generator.below(10) {
        case 0: "[" + generator.pick(sections + ["X-Fleet", "X-Own", "Foo"]) + "]"
        case 1: HostileText.word(&generator)
        case 2: "# " + HostileText.word(&generator)
        default:
            generator.pick(keys) + generator.pick(["=", " = ", "= "])
                + (generator.chance(50) ? generator.pick(GenericValues.all) : HostileText.word(&generator))
        }
    }

    private static let keys = UnitLinter().directives() + ["MachineOf", "X-Foo", "memorymax", "MemoryMx", "ExecStart"]

    @Test func longValuesMakeShortMessages() {
        let long = String(repeating: "x", count: 1 << 20)
        for key in [
            "MemoryMax", "Type", "ExecStart", "Environment", "User", "IPAddressAllow", "SystemCallFilter", long,
        ] {
            for finding in UnitLinter().check(section: "Service", key: key, value: long) {
                #expect(finding.message.utf8.count < 1000, "\(key.prefix(20))")
            }
        }
    }
}
