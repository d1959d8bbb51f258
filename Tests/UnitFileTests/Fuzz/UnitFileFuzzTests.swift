import Testing

@testable import UnitFile

/// Run alone by `make fuzz`: `swift test --filter Fuzz`.
@Suite struct UnitFileFuzzTests {
    private static let dictionary = [
        "\n", "\r\n", "\r", "\n\r", "\\\n", "\\", "\\\\", "[", "]", "[Unit]\n", "[X-A]\n", "#", ";", "=", " ", "\t",
        "\u{feff}", "é", "A=b\n", "\"", "'",
    ]

    /// Parse, write, parse: the same bytes, every byte in one entry, every value as its lines say, memory in proportion.
    @Test func parsing() {
        Fuzzer(rounds: 600).run { generator in
            let bytes = generator.mutated(Corpus.units, dictionary: Self.dictionary)
            guard let file = try? UnitFile(parsing: bytes) else { return true }
            var written: [UInt8] = []
            file.write(into: &written)
            let again = try UnitFile(parsing: written)
            let entries = file.entries
            let isCovered =
                entries.map(\.range.upperBound) == entries.dropFirst().map(\.range.lowerBound) + [bytes.count]
            return written == bytes && again == file && again.entries == entries
                && again.warnings == file.warnings && again.directives.map(\.value) == file.directives.map(\.value)
                && (entries.isEmpty ? bytes.isEmpty : isCovered && entries[0].range.lowerBound == 0)
                && entries.flatMap { Array($0.lines) } == Array(1..<(file.lineCount + 1))
                && file.table.joined.count <= bytes.count && file.table.records.count <= bytes.count
        }
    }

    /// An edit changes what it says and leaves every other assignment as it was.
    @Test func editing() {
        Fuzzer(rounds: 250).run { generator in
            let bytes = generator.mutated(Corpus.units, dictionary: Self.dictionary)
            guard var file = try? UnitFile(parsing: bytes) else { return true }
            let sections = file.sections.map(\.name) + ["New"]
            let section = generator.pick(sections)
            let key = generator.pick(
                file.directives.map(\.key).filter { $0.utf8.allSatisfy { (0x41...0x7A).contains($0) } } + ["Key"])
            func others(_ file: UnitFile) -> [String] {
                file.directives.filter { $0.key != key || $0.section != section }.map {
                    "[\($0.section)]\($0.key)=\($0.value)"
                }
            }
            let before = others(file)
            let old = file.values(key, in: section, empty: .isValue)
            let expected: [String]
            do {
                switch generator.below(3) {
                case 0: (_, expected) = (try file.set(key, "value", in: section), ["value"])
                case 1: (_, expected) = (try file.append(key, "value", in: section), old + ["value"])
                default: (_, expected) = (try file.remove(key, in: section), [])
                }
            } catch let error as UnitFileError where [.badSectionHeader, .invalidKey].contains(error.code) {
                return file.bytes == bytes
            }
            return others(file) == before && file.values(key, in: section, empty: .isValue) == expected
        }
    }

    /// Many thousand bytes of anything take a moment, not minutes.
    @Test(arguments: ["\n", "#\n", "\\\n", "a=\n", "[a]\n", "=\n", "\\", "\r", "[a]\na=\\\n#\n\n", "a"])
    func largeInputs(unit: String) throws {
        let bytes =
            Array("[A]\n".utf8) + Array(repeatElement(Array(unit.utf8), count: 100_000 / unit.utf8.count).joined())
        let file = try UnitFile(parsing: bytes)
        #expect(file.bytes == bytes)
        #expect(file.table.records.count <= bytes.count)
        #expect(file.warnings.count <= file.lineCount)
    }
}
