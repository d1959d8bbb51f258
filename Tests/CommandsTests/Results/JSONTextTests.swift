import Testing

@testable import Commands

@Suite struct JSONTextTests {
    @Test(arguments: [
        ("{}", "{}\n"),
        ("[]", "[]\n"),
        (#"{"a":[],"b":{}}"#, "{\n  \"a\": [],\n  \"b\": {}\n}\n"),
        (#"[1,"x,{}:\"[",true]"#, "[\n  1,\n  \"x,{}:\\\"[\",\n  true\n]\n"),
        (#"{"a":{"b":[1]}}"#, "{\n  \"a\": {\n    \"b\": [\n      1\n    ]\n  }\n}\n"),
        (#"{"a":"\\"}"#, "{\n  \"a\": \"\\\\\"\n}\n"),
    ])
    func layout(_ compact: String, _ expected: String) {
        #expect(String(decoding: JSONText.indented(Array(compact.utf8)), as: UTF8.self) == expected)
    }

    @Test func resultsSayWhatTheyAre() throws {
        let result = try EscapeResult(["a b"]) { $0 }
        let json = try JSON.parse(String(decoding: try result.json(), as: UTF8.self))
        #expect(json["flotilla"].number == 1)
        #expect(json["kind"].text == "unit-escape")
        #expect(json["strings"][0]["input"].text == "a b")
    }
}
