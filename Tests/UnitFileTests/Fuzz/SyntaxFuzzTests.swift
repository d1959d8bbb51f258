import Testing

@testable import UnitFile

/// Run alone by `make fuzz`: `swift test --filter Fuzz`.
@Suite struct SyntaxFuzzTests {
    private static let dictionary = HostileText.pieces + ["\"", "'", "\\", " ; ", "\\;", "\\x41", "${A}", "%n"]

    /// What was quoted, splits into the same words.
    @Test func quoteAndSplit() {
        Fuzzer(rounds: 400).run { generator in
            let words = (0...generator.below(6)).map { _ in HostileText.word(&generator) }
            let prefixes: ExecPrefixes = generator.chance(30) ? .noEnvironmentExpansion : []
            let command = ExecCommand(
                path: "/x", arguments: words.map { ExecWord($0) }, prefixes: prefixes,
                layout: generator.pick([.automatic, .groupPerLine]))
            var writer = UnitWriter()
            try writer.section("Service")
            try writer.exec("ExecStart", command)
            let value = try writer.finish().values("ExecStart", in: "Service")
            let context = SpecifierContext(unit: try UnitName("a@b.service"))
            let commands = try ExecLine.split(value[0]).map { try $0.resolvingSpecifiers(context) }
            return commands.count == 1 && commands[0].unknownEscapes.isEmpty
                && commands[0].argv(environment: ["A": "no"]) == (["/x"] + words).map { Array($0.utf8) }
        }
    }

    @Test func environmentLines() {
        Fuzzer(rounds: 400).run { generator in
            let value = HostileText.word(&generator).replacing(HostileText.noncharacter, with: "")
            let text = try Quoting.environment.text(ExecWord("A=\(value)"))
            let context = SpecifierContext(unit: try UnitName("a@b.service"))
            return EnvironmentLine.parse(text, specifiers: context).variables == [EnvironmentVariable("A", value)]
        }
    }

    @Test func environmentFiles() {
        Fuzzer(rounds: 400).run { generator in
            let variables = (0..<generator.below(5)).map { index in
                EnvironmentVariable(
                    "V\(index)", HostileText.word(&generator).replacing(HostileText.noncharacter, with: ""))
            }
            let read = try EnvironmentFile.parse(EnvironmentFile.bytes(variables))
            return read.variables == variables && read.problems.isEmpty
        }
    }

    @Test func escapes() {
        Fuzzer(rounds: 400).run { generator in
            let bytes = (0..<generator.below(20)).map { _ in UInt8(1 + generator.below(255)) }
            let path = [0x2F] + bytes
            let escapedPath = try? UnitEscape.escapePath(path)
            let isBack = try escapedPath.map { try UnitEscape.unescapePath($0) == UnitPath.simplified(path) } ?? true
            return try UnitEscape.unescape(UnitEscape.escape(bytes)) == bytes && isBack
        }
    }

    /// No input of any kind may crash or hang a reader, and what one accepts it accepts again.
    @Test func readersOfAnything() {
        Fuzzer(rounds: 600).run { generator in
            let corpus = Corpus.commands + Corpus.environmentFiles + Corpus.units
            let bytes = generator.mutated(corpus, dictionary: Self.dictionary)
            let text = String(decoding: bytes, as: UTF8.self)
            var context = SpecifierContext(unit: try UnitName("a@b.service"))
            context["H"] = "%n"
            if let commands = try? ExecLine.split(bytes) {
                for command in commands {
                    _ = try? command.resolvingSpecifiers(context)
                    _ = command.argv(environment: ["A": "x y", "PORT": "'"])
                }
            }
            _ = EnvironmentLine.parse(bytes, specifiers: context)
            _ = Specifier.unknown(in: bytes)
            _ = try? UnitEscape.mangle(bytes)
            _ = try? UnitEscape.unescapePath(bytes)
            if let name = try? UnitName(text) { _ = DropInOrder.directories(for: name) }
            if let read = try? EnvironmentFile.parse(bytes) {
                let again = try EnvironmentFile.parse(EnvironmentFile.bytes(read.variables))
                guard again.variables == read.variables else { return false }
            }
            if let entries = try? EngineEnvironmentFile.parse(bytes) {
                let variables = entries.compactMap { entry in entry.value.map { EnvironmentVariable(entry.name, $0) } }
                if let written = try? EngineEnvironmentFile.bytes(variables) {
                    return try EngineEnvironmentFile.parse(written).map(\.value) == variables.map(\.value)
                }
            }
            return true
        }
    }

    /// Many thousand bytes of anything take a moment, not minutes.
    @Test(arguments: [
        "\"", "'", "\\", "a ", "%", "$", "${", "${a:", ";", " ; ", "\\x41", "A=1\n", "/", "/.", "a/", "-", "\\x2d", "=",
        "\n",
    ])
    func largeInputs(unit: String) throws {
        let bytes = Array(repeatElement(Array(unit.utf8), count: 20_000 / unit.utf8.count).joined())
        let context = SpecifierContext(unit: try UnitName("a.service"))
        _ = try? ExecLine.split(Array("/x ".utf8) + bytes)
        #expect(
            ParsedCommand(prefixes: [], path: [], argv: [Array("x".utf8) + bytes]).argv(environment: [:]).count == 1)
        _ = EnvironmentLine.parse(bytes, specifiers: context)
        _ = try? EnvironmentFile.parse(bytes)
        _ = try? EngineEnvironmentFile.parse(bytes)
        _ = try? UnitEscape.escapePath(bytes)
        _ = try? UnitEscape.unescapePath(bytes)
        _ = try? UnitEscape.mangle(bytes)
        #expect(try UnitEscape.unescape(UnitEscape.escape(bytes)) == bytes)
    }
}
