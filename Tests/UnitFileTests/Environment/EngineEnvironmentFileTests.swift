import Testing

import UnitFile

/// The rules of docker's and podman's readers, which split at line feeds and take values as they stand.
@Suite struct EngineEnvironmentFileTests {
    private typealias Entry = EngineEnvironmentFile.Entry

    @Test func syntax() throws {
        let text = "\u{feff}A=1\n  B= two \n# c\n\t#d\n\nC=\"q\" 'r' \\n $x\nD\nE=\r\nF==x\nG=#h"
        let entries = try EngineEnvironmentFile.parse(Array(text.utf8))
        #expect(
            entries == [
                Entry("A", "1"), Entry("B", " two "), Entry("C", "\"q\" 'r' \\n $x"), Entry("D", nil), Entry("E", ""),
                Entry("F", "=x"), Entry("G", "#h"),
            ])
    }

    @Test(arguments: [
        ("A=1\n=x\n", 2), ("A B=1\n", 1), ("export A=1", 1), ("A =1", 1), ("\n\nA=\0", 3),
        ("A=" + String(repeating: "x", count: 65_534), 1),
    ])
    func refused(text: String, line: Int) {
        #expect(
            performing: { try EngineEnvironmentFile.parse(Array(text.utf8)) },
            throws: { ($0 as? UnitFileError)?.line == line })
    }

    @Test func notText() {
        #expect(throws: UnitFileError.self) { try EngineEnvironmentFile.parse([0x41, 0x3D, 0xFF]) }
    }

    @Test func written() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            let variable = EnvironmentVariable("NAME", HostileText.word(&generator))
            let isCarried = !variable.value.utf8.contains(0x0A) && variable.value.utf8.last != 0x0D
            guard isCarried else {
                #expect(throws: UnitFileError.self) { try EngineEnvironmentFile.bytes([variable]) }
                continue
            }
            let bytes = try EngineEnvironmentFile.bytes([variable, EnvironmentVariable("NEXT", "1")])
            #expect(try EngineEnvironmentFile.parse(bytes) == [Entry("NAME", variable.value), Entry("NEXT", "1")])
        }
        for (name, value) in [
            ("A B", "x"), ("", "x"), ("#A", "x"), ("A", "\0"), ("A", String(repeating: "x", count: 65_534)),
        ] {
            #expect(throws: UnitFileError.self) { try EngineEnvironmentFile.bytes([EnvironmentVariable(name, value)]) }
        }
    }
}
