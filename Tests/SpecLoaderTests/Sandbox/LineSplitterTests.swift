import Testing

@testable import SpecLoader

@Suite struct LineSplitterTests {
    private func lines(_ parts: [[UInt8]]) -> [String] {
        var splitter = LineSplitter()
        var lines: [String] = []
        for part in parts { splitter.add(part[...]) { lines.append($0) } }
        splitter.finish { lines.append($0) }
        return lines
    }

    @Test func linesMayComeInPieces() {
        #expect(lines([Array("on".utf8), Array("e\ntw".utf8), Array("o\n\nthree".utf8)]) == ["one", "two", "three"])
    }

    @Test func whatATerminalWouldObeyIsShown() {
        #expect(lines([Array("a\u{1b}]0;title\u{7}b\tc\u{9b}".utf8)]) == ["a\u{FFFD}]0;title\u{FFFD}b\tc\u{FFFD}"])
        #expect(lines([[0x61, 0xFF, 0x62]]) == ["a\u{FFFD}b"])
    }

    @Test func longLinesAndLongOutputAreCut() {
        #expect(lines([[UInt8](repeating: 0x78, count: 10_000)]).map(\.utf8.count) == [4096])
        let endless = lines([[UInt8](repeating: 0x78, count: 2 << 20)])
        #expect(endless.map(\.utf8.count) == [4096, "(more output was dropped)".utf8.count])
    }
}
