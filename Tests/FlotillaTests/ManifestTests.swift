import Flotilla
import FoundationEssentials
import Testing

/// What a spec is as JSON.
@Suite struct ManifestTests {
    @Test func whatIsUsualIsLeftOut() throws {
        var service = Service("web", [Run("/usr/bin/web")])
        service.location = nil
        var run = try service.process()
        run.location = nil
        service.workload = .run(run)
        #expect(try json(service) == #"{"name":"web","workload":{"run":{"command":["/usr/bin/web"]}}}"#)
    }

    @Test func textsKeysTimesAndModes() throws {
        #expect(try json(Text("a\"\\\n\t\u{1}é")) == #""a\"\\\n\t\u0001é""#)
        let text: Text =
            "a\(Key("k", default: "d"))\(Variable("V"))\(Specifier.instance)\(SecretPath("s"))"
        #expect(
            try json(text)
                == #"["a",{"key":"k","default":"d"},{"variable":"V"},{"specifier":"i"},{"secretPath":"s"}]"#)
        #expect(try json([Interval.seconds(1.5), .minutes(2)]) == "[1.5,120]")
        #expect(try json([Permissions](arrayLiteral: 0o600)) == #"["600"]"#)
        #expect(try json([PortNumber.number(80), .instance]) == #"[80,"instance"]"#)
        #expect(try json(SourceLocation(file: "Fleet.swift", line: 3)) == #""Fleet.swift:3""#)
        for value in [text, "", "\(Key("k"))"] as [Text] {
            #expect(try JSONDecoder().decode(Text.self, from: Data(JSONWriter.bytes(of: value))) == value)
        }
    }

    static let malformedManifests = [
        (#"{"name":"web","location":"Fleet.swift"}"#, "FILE:LINE"),
        (#"{"name":"web","directories":[{"path":"/a","mode":"9"}]}"#, "octal digits"),
        (#"{"name":"web","summary":[{"specifier":""}]}"#, "one letter"),
        (
            #"{"name":"web","workload":{"container":{"image":{"repository":"a"},"ports":[{"container":1,"host":"x"}]}}}"#,
            "instance"
        ),
    ]

    @Test(arguments: malformedManifests) func malformed(_ text: String, _ problem: String) throws {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(Service.self, from: Data(text.utf8))
        }
        #expect("\(try #require(error))".contains(problem))
    }

    /// Numbers that JSON has no form for are refused, not written as something else.
    @Test func notANumber() {
        #expect(throws: EncodingError.self) { try JSONWriter.bytes(of: [Double.nan]) }
    }

    @Test func aManifestIsTheFleetInOneEnvironment() throws {
        let fleet = Fleet("shop", environments: .prod, .test) {
            Service("web", [Run("/usr/bin/web", "--replicas=\(environment == .prod ? 4 : 1)")])
            if environment == .prod { OneShot("backup", [Run("/usr/bin/backup")]) }
        }
        let prod = fleet.manifest(for: .prod)
        #expect(prod.services.map(\.name) == ["web", "backup"])
        #expect(fleet.manifest(for: .test).services.map(\.name) == ["web"])
        #expect(prod.services.first?.workload != fleet.manifest(for: .test).services.first?.workload)
        let document = ManifestDocument(fleet: "shop", environments: [prod])
        let bytes = try JSONWriter.bytes(of: document)
        #expect(try JSONDecoder().decode(ManifestDocument.self, from: Data(bytes)) == document)
    }

    @Test func aFleetWithoutEnvironmentsIsProduction() {
        #expect(Fleet("shop") { Service("web", []) }.environments == [.prod])
    }
}
