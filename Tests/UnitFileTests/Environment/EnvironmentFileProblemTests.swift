import Testing
import UnitFile

/// What systemd takes without a word and nobody means.
@Suite struct EnvironmentFileProblemTests {
    private func lines(_ text: String, acceptsExport: Bool = false) throws -> [Int?] {
        try EnvironmentFile.parse(Array(text.utf8), acceptsExport: acceptsExport).problems.map(\.line)
    }

    @Test(arguments: [
        ("A=1\nB\nC=3\n", [2]), ("A=1\nB", [2]), ("A=1\n# B\n\n", []), ("A='1\n2'\nB\n", [3]), ("B \\\nC=3\n", [1]),
    ])
    func linesWithoutValue(_ text: String, _ problems: [Int]) throws {
        #expect(try lines(text) == problems)
    }

    @Test(arguments: [
        ("A=\"1\nB=2\n", [1]), ("A=1\nB='2\n\n", [2]), ("A=\"1\\\"\n", [1]), ("A='1' \"2\n", [1]),
        ("A=it's\n", []), ("A=\"1\"\n", []), ("A=1\\\n", []),
    ])
    func unclosedQuotes(_ text: String, _ problems: [Int]) throws {
        #expect(try lines(text) == problems)
    }

    @Test func theWordExport() throws {
        let text = "export A=1\nexport\t B=2\nexported=3\nexport=4\n"
        let variables = try EnvironmentFile.parse(Array(text.utf8), acceptsExport: true).variables
        #expect(variables.map(\.name) == ["A", "B", "exported", "export"])
        #expect(variables.map(\.value) == ["1", "2", "3", "4"])
        #expect(try lines(text, acceptsExport: true) == [])
        #expect(try lines(text) == [1, 2])
    }
}
