import Testing

@testable import UnitFile

struct WordsTests {
    private func words(_ text: String, _ rules: Words.Rules, _ separators: String? = nil) throws -> [String] {
        var result: [String] = []
        try Words.forEach(in: text.utf8.span, rules, separators: separators) { result.append($0.text) }
        return result
    }

    @Test(
        arguments: [
            ("a b\t c", [], ["a", "b", "c"]), ("  a  ", [], ["a"]), ("", [], []), ("'a b' c", [], ["'a", "b'", "c"]),
            ("'a b' c", .unquote, ["a b", "c"]), ("\"a\"'b'c", .unquote, ["abc"]), ("a\\ b", [], ["a b"]),
            ("a\\x20b", [.unquote, .unescape], ["a b"]), ("\\u00e9", .unescape, ["é"]),
            ("a\\b c", .keepEscapes, ["a\\b", "c"]),
            ("'' a", .unquote, ["", "a"]),
        ] as [(String, Words.Rules, [String])])
    func splits(_ text: String, _ rules: Words.Rules, _ expected: [String]) throws {
        #expect(try words(text, rules) == expected)
    }

    @Test func separators() throws {
        #expect(try words("a:b::c", [.keepEmpty], ":") == ["a", "b", "", "c"])
        #expect(try words("a::b:", [], ":") == ["a", "b"])
        #expect(try words("a:", [.keepEmpty], ":") == ["a", ""])
        #expect(try words("a\\:b:c", [.unescape, .unescapeSeparators], ":") == ["a:b", "c"])
    }

    @Test(
        arguments: [("'a", .unquote), ("a\\", []), ("\\q", .unescape), ("\\x00", .unescape)] as [(String, Words.Rules)])
    func refuses(_ text: String, _ rules: Words.Rules) {
        #expect(throws: ValueError.self) { try words(text, rules) }
    }

    @Test func splitsAsTheExecSplitterDoes() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<2000 {
            let text = (0..<generator.below(6)).map { _ in HostileText.word(&generator, upTo: 4) }.joined(
                separator: " ")
            let theirs = try? WordSplitter.words(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
            #expect((try? words(text, [.unquote, .unescape])) == theirs, "\(text.debugDescription)")
        }
    }

    @Test func sortedWordsFindAllTheyHold() {
        for table in [SortedWords.systemCalls, .timeZones, .errnos] {
            let words = table.words
            #expect(words.count > 100)
            for word in words {
                let isFound = table.contains(word.utf8.span)
                #expect(isFound, "\(word)")
            }
            for word in ["", "a", "zzzz", "@", "0", words[5] + "x", String(words[7].dropLast()) + "\u{1}"] {
                let isFound = table.contains(word.utf8.span)
                #expect(isFound == words.contains(word), "\(word)")
            }
        }
    }

    @Test(
        arguments: [
            ("MemoryMx", "MemoryMax"), ("memorymax", "MemoryMax"), ("MemroyMax", "MemoryMax"), ("Xyz", nil),
            ("CPUWieght", "CPUWeight"),
        ] as [(String, String?)])
    func spelling(_ word: String, _ near: String?) {
        #expect(Spelling.nearest(to: word, in: ["MemoryMin", "MemoryMax", "CPUWeight", "MemoryHigh"]) == near)
    }
}
