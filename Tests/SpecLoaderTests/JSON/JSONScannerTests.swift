import Testing

@testable import SpecLoader

@Suite struct JSONScannerTests {
    private func isValid(_ text: String) -> Bool {
        var scanner = JSONScanner(Array(text.utf8))
        do {
            try scanner.skipValue()
            try scanner.end()
            return true
        } catch {
            return false
        }
    }

    @Test(arguments: [
        "{}", "[]", " [ 1 , -2.5e+10 , true , false , null , \"\" ] ", "{\"a\":{\"b\":[{}]}}", "\"\\u00e9\\\\\\\"\"",
        "0",
    ])
    func validDocumentsAreWalkedThrough(text: String) { #expect(isValid(text)) }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "[1 2]", "tru", "nul", "-", "01", "1.", "1e", "\"", "\"\n\"",
        "\"\\",
        "[] []", "'a'", "\"a\\\"", "{\"a\":1,}", String(repeating: "[", count: 100_000),
    ])
    func invalidDocumentsAreRefused(text: String) { #expect(!isValid(text)) }

    @Test(arguments: [
        (#""plain""#, "plain"), (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\ud83d\ude80""#, "é🚀"),
    ])
    func stringsAreUnescaped(literal: String, text: String) throws {
        var scanner = JSONScanner(Array(literal.utf8))
        #expect(try scanner.string() == text)
    }

    @Test(arguments: [#""\x""#, #""\u12""#, #""\u12G4""#])
    func wrongEscapesAreRefused(literal: String) {
        var scanner = JSONScanner(Array(literal.utf8))
        #expect(throws: JSONScanner.Malformed.self) { try scanner.string() }
    }
}
