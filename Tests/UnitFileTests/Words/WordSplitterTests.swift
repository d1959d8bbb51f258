import Testing

import UnitFile

@Suite struct WordSplitterTests {
    struct Case: Sendable {
        var options: WordSplitter.Options
        var text: String
        var words: [String]
    }

    private static func words(_ text: String, _ options: WordSplitter.Options) throws -> [String] {
        try WordSplitter.words(Array(text.utf8), options: options).map { String(decoding: $0, as: UTF8.self) }
    }

    static let keeping: WordSplitter.Options = [.unquote, .cUnescape, .keepUnknownEscapes]

    static let cases: [Case] = [
        Case(options: .command, text: #"a\tb "c d""#, words: ["a\tb", "c d"]),
        Case(options: .unquote, text: #"a\tb "c\"d""#, words: ["atb", "c\"d"]),
        Case(options: [], text: #""a b""#, words: ["\"a", "b\""]),
        Case(options: [.unquote, .retainEscapes], text: #"a\tb "c\" d"#, words: [#"a\tb"#, #"c\"#, "d"]),
        Case(options: [.unquote, .relaxed], text: "\"a b", words: ["a b"]),
        Case(options: [.unquote, .relaxed], text: #"a\"#, words: ["a"]),
        Case(options: keeping, text: #"\q\n \"#, words: ["\\q\n", "\\"]),
        Case(options: keeping.union(.relaxed), text: #""\"#, words: ["\\"]),
        Case(options: .command, text: "", words: []),
        Case(options: .command, text: " \t\r\n ", words: []),
        Case(options: .command, text: "\"\"", words: [""]),
    ]

    @Test(arguments: cases) func options(_ item: Case) throws {
        #expect(try Self.words(item.text, item.options) == item.words)
    }

    @Test(arguments: ["\"a", "'a", #"a\"#]) func unbalanced(text: String) {
        #expect(
            performing: { try Self.words(text, .command) },
            throws: { ($0 as? UnitFileError)?.code == .unbalancedQuotes })
    }

    @Test func otherRefusals() {
        #expect(throws: UnitFileError.self) { try Self.words(#"a\"#, .unquote) }
        #expect(throws: UnitFileError.self) { try Self.words(#""a\"#, Self.keeping) }
        #expect(
            performing: { try Self.words(#"\q"#, .command) },
            throws: { ($0 as? UnitFileError)?.code == .invalidEscape })
    }
}
