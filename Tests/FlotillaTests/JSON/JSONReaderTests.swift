import Flotilla
import FoundationEssentials
import Testing

/// Manifests come from other programs and other people: what is JSON is read, what is not is refused with its place.
@Suite struct JSONReaderTests {
    private struct Sample: Codable, Equatable {
        var name: String
        var flag: Bool?
        var count: Int?
        var share: Double?
        var list: [String]?
        var nested: [String: [Int]]?
        var either: Either?

        enum Either: Codable, Equatable { case plain, with(first: Int, second: String) }
    }

    private func read<Value: Decodable>(_ text: String, as type: Value.Type = Sample.self) throws -> Value {
        try JSONReader.value(type, from: Array(text.utf8))
    }

    private func place(_ text: String) -> (path: String, message: String) {
        do {
            _ = try read(text, as: Sample.self)
            return ("", "")
        } catch DecodingError.dataCorrupted(let context), DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context)
        {
            return (context.codingPath.map(\.stringValue).joined(separator: "/"), context.debugDescription)
        } catch DecodingError.keyNotFound(let key, let context) {
            return ((context.codingPath + [key]).map(\.stringValue).joined(separator: "/"), context.debugDescription)
        } catch {
            return ("", "\(error)")
        }
    }

    @Test func everyKindOfValue() throws {
        let sample = try read(
            """
            { "nested" : {"a":[1,2, 3],"b":[]},\t"list":["x", "", "y"], "unknown": {"deep": [[{}], null, -0.5e-3]},
              "flag":true,"count":-12 , "share":1.5e2,"name":"größer","either":{"with":{"second":"s","first":7}} }
            """)
        #expect(
            sample
                == Sample(
                    name: "größer", flag: true, count: -12, share: 150, list: ["x", "", "y"],
                    nested: ["a": [1, 2, 3], "b": []], either: .with(first: 7, second: "s")))
        #expect(try read(#"{"name":"n","either":{"plain":{}},"flag":null}"#) == Sample(name: "n", either: .plain))
    }

    @Test(arguments: [
        (#""""#, ""), (#""a\"b\\c\/d""#, #"a"b\c/d"#), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
        (#""\u0041\u00e9\uD83D\uDE80""#, "Aé🚀"), (#""🚀""#, "🚀"), (#""\u0000""#, "\0"),
    ])
    func strings(_ text: String, _ value: String) throws {
        #expect(try read("[\(text)]", as: [String].self) == [value])
        #expect(try read("{\(text): 1}", as: [String: Int].self) == [value: 1])
    }

    @Test(arguments: [("0", 0), ("-0", 0), ("5.0", 5), ("5e1", 50), ("9223372036854775807", Int.max)])
    func wholeNumbers(_ text: String, _ value: Int) throws {
        #expect(try read("[\(text)]", as: [Int].self) == [value])
    }

    @Test(arguments: [
        "", "{", "[1,]", "[1 2]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "[01]", "[1.]", "[.5]", "[+1]", "[-]", "[1e]",
        "[nul]",
        "[tru]", "\"abc", "[\"\\x\"]", "[\"\\uD800\"]", "[\"\\uDC00\\uD800\"]", "[\"\\u12\"]", "[\"\n\"]", "[] []",
        "[]]",
        "['a']", "// x\n[]", "[NaN]", "\u{FEFF}[]",
    ])
    func whatIsNoJSON(_ text: String) {
        #expect(throws: DecodingError.self) { try read(text, as: [Int].self) }
        #expect(place(text).message.hasPrefix("it is not valid JSON: "))
    }

    @Test func placesAreTold() {
        #expect(
            place("{\n  \"name\": \"x\",\n  \"count\" 1}").message.hasSuffix("a ':' is expected at line 3, column 11"))
        #expect(place("{}") == ("name", "the member name is missing"))
        #expect(place(#"{"name":5}"#) == ("name", "a string is expected, not a number"))
        #expect(place(#"{"name":"n","list":["a",{}]}"#) == ("list/Index 1", "a string is expected, not an object"))
        #expect(place(#"{"name":"n","nested":{"a":[1],"b":[2,"x"]}}"#).path == "nested/b/Index 1")
        #expect(place(#"{"name":"n","count":1.5}"#).path == "count")
        #expect(place(#"{"name":"n","count":1e99}"#).path == "count")
    }

    @Test func invalidUTF8AndDepthAreRefused() {
        #expect(throws: DecodingError.self) {
            try JSONReader.value([String].self, from: [0x5B, 0x22, 0xFF, 0x22, 0x5D])
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: DecodingError.self) { try read(deep, as: [Int].self) }
    }

    /// What is written is read back, and what is read at all is read as Foundation reads it, which is less strict: it
    /// does not look at what nobody asks for.
    @Test func agreesWithFoundation() throws {
        let app = Service("app") {
            Container("registry.example.com/app", tag: "\(Key("app/version", default: "1"))-\(Variable("X"))") {
                Port(8000, on: 18_000)
                EnvironmentVariable("A", "b \"c\" \\ \u{1} ü")
            }
            Secret("env", from: .s3(bucket: "b", key: "k"))
            Health(.http("/", port: 18_000), every: .seconds(2.5))
            Release(.rolling(maxInFlight: 1))
            Placement { Role("web") }
        }
        let document = ManifestDocument(
            fleet: "shop", environments: [Manifest(fleet: "shop", environment: .prod, services: [app])])
        let bytes = try JSONWriter.bytes(of: document)
        #expect(try ManifestDocument(json: bytes) == document)
        #expect(try JSONDecoder().decode(ManifestDocument.self, from: Data(bytes)) == document)

        var generator = Seeded(state: 7)
        var accepted = 0
        for _ in 0..<3000 {
            var mutated = bytes
            for _ in 0..<Int.random(in: 1...3, using: &generator) { mutate(&mutated, &generator) }
            guard let ours = try? ManifestDocument(json: mutated) else { continue }
            let theirs = try? JSONDecoder().decode(ManifestDocument.self, from: Data(mutated))
            #expect(ours == theirs, "\(String(decoding: mutated, as: UTF8.self))")
            accepted += 1
        }
        #expect(accepted > 100)
    }

    private func mutate(_ bytes: inout [UInt8], _ generator: inout some RandomNumberGenerator) {
        let letters = Array(#"{}[]",:\0189truefalsn.e+- "#.utf8)
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = letters.randomElement(using: &generator) ?? 0
        case 1: bytes.remove(at: index)
        default: bytes.insert(letters.randomElement(using: &generator) ?? 0, at: index)
        }
    }
}

/// SplitMix64: the same mutations at each run.
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
