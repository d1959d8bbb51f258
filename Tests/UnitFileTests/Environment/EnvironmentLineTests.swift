import Testing

import UnitFile

@Suite struct EnvironmentLineTests {
    private static let lines = [
        "A=1 B=2", "\"A=a b\" 'B=c d' C=\"e f\"", "A=", "A=x=y", #"A=\x41\n "B=\"q\"""#, "1A=x B=y", "A B=1 =x", "A=ä",
        "A=%n B=%% C=%i.",
        "A=$B", "A=%Q B=1", "A=1 \"B", #"A=1 B=\q C=3"#, #"A=\xff B=1"#, "  A=1   ", "a.b=1 _x=2 A-B=3",
    ]

    /// What systemd holds after each line, and how often it complained.
    @Test(arguments: lines) func againstSystemd(line: String) throws {
        let verify = try Verify(Array("[Service]\nExecStart=/bin/true\nEnvironment=\(line)\n".utf8))
        let context = SpecifierContext(unit: try UnitName("oracle.service"))
        let ours = EnvironmentLine.parse(line, specifiers: context)
        let printed = ours.variables.flatMap { Verify.split(Array("\t\tEnvironment: \($0.name)=\($0.value)".utf8)) }
        let theirs = verify.lines.drop { !$0.hasPrefix("\t\tEnvironment: ") }.prefix(printed.count)
        #expect(Array(theirs) == printed)
        #expect(verify.fields("Environment").count == ours.variables.count)
        #expect(verify.complaints().count == ours.problems.count)
    }

    @Test func withoutContext() {
        let outcome = EnvironmentLine.parse("A=%n")
        #expect(outcome.variables == [EnvironmentVariable("A", "%n")])
        #expect(EnvironmentLine.parse("").variables.isEmpty)
    }

    @Test(arguments: [
        ("A", true), ("_a1", true), ("", false), ("1a", false), ("a-b", false), ("ä", false), ("a b", false),
    ])
    func names(name: String, valid: Bool) {
        #expect(EnvironmentName.isValid(name) == valid)
    }
}
