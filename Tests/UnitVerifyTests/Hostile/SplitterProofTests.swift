import Testing
import UnitFile
import UnitVerify

/// Lines as people write them by hand, quotes and escapes anywhere: `ExecLine.split` reads them as systemd does, and
/// refuses what systemd refuses.
@Suite struct SplitterProofTests {
    private static let parts = [
        "a", "b c", "\"", "'", "\\", "\\\\", "\\\"", "\\'", "\\n", "\\t", "\\s", "\\x41", "\\x4", "\\xzz", "\\u00e9",
        "\\U0001f600",
        "\\101", "\\9", "\\;", "\\q", ";", " ; ", " ;", "; ", " \\; ", "$", "$A", "${A}", "$$", "%%", "%n", "%i", "%p",
        "%N", "%%n",
        "%Z", "%", " ", "  ", "\t", "\"\"", "''", "\"x y\"", "'x y'", "x\"y z\"w", "é", "😀", "-", "@", ":", "+", "!",
        "#", "=",
        "[", "]", "\u{301}", "\u{2028}", "/bin/x", " /bin/y ",
    ]
    private static let programs = [
        "/bin/x", "x", "-/bin/x", "@/bin/x zero", "@/bin/x", ":/bin/x", "+/bin/x", "!/bin/x", "!!/bin/x",
        "-@:+/bin/x z", "\"/bin/x\"",
        "'/bin/x'", "/bin//./x", "a/b", "/bin/", ";", "-", "%p", "/bin/%p", "/bin/\\x41", "--/bin/x", "+!/bin/x", ". x",
        "/bin/x ; ",
    ]

    private static func line(using random: inout SeededGenerator) -> String {
        let program = random.chance(70) ? "/bin/x " : random.pick(programs) + " "
        return program + (0..<random.below(8)).map { _ in random.pick(parts) }.joined()
    }

    @Test(arguments: [1, 2]) func aLineIsReadAsSystemdReadsIt(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        let lines = (0..<400).map { _ in Self.line(using: &random) }
        let units = lines.enumerated().map { index, line in
            VerifiableUnit(name: "raw-\(index).service", text: "[Service]\nType=oneshot\nExecStart=\(line)\n")
        }
        let inspection = try await SystemdAnalyze.discover().inspect(units: units)
        let refusals: Set = ["bad-quoting", "bad-executable", "bad-specifier"]
        let complaints = Set(inspection.findings.filter { refusals.contains($0.code) }.compactMap(\.unit))
        var agreed = 0
        for (unit, line) in zip(units, lines) {
            let theirs = inspection.argv[unit.name]?[.start]
            do {
                #expect(try read(unit) == theirs, "ExecStart=\(line.debugDescription)")
                agreed += 1
            } catch let error as UnitFileError where error.code == .unresolvedSpecifier {
                // Parts met and made a specifier that only a machine knows.
            } catch let error as UnitFileError {
                // Where what follows a `;` is broken, systemd may run what stands before, and complains.
                #expect(theirs == nil || complaints.contains(unit.name), "ExecStart=\(line.debugDescription): \(error)")
            }
        }
        // The generator must not degenerate into lines that nobody accepts, or into harmless ones.
        #expect((100...380).contains(agreed))
    }

    private func read(_ unit: VerifiableUnit) throws -> [Argv] {
        let file = try UnitFile(parsing: unit.bytes, path: unit.name)
        let context = SpecifierContext(unit: try UnitName(unit.name))
        let value = try #require(file.directives("ExecStart", in: "Service").first).valueBytes
        return try ExecLine.split(Array(value)).map { Argv(words: try $0.resolvingSpecifiers(context).argv) }
    }
}
