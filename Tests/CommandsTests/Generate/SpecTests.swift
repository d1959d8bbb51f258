import Testing

@testable import Commands

/// From Swift, as an author has it: what the manifests of other tests leave out.
@Suite struct SpecTests {
    private static let spec = """
        // A shop.
        import Flotilla

        let version = Key("shop/version")

        let web = Service("web") {
            Run("/usr/bin/web", "--version", "\\(version)")
        }

        let fleet = Fleet("shop", environments: .prod, .test) {
            web
        }

        """

    @Test func aSpecBecomesUnits() async throws {
        try await Scratch.with { scratch in
            try scratch.write(Self.spec, to: "Fleet.swift")
            let open = try await scratch.flotilla("generate")
            #expect(open.status == 1)
            #expect(open.errors.contains("Fleet.swift:6: error: the key shop/version has no value, and web needs it"))
            #expect(open.errors.contains("    6 | let web = Service(\"web\") {"))
            #expect(open.errors.contains("pass --set shop/version=VALUE"))
            let result = try await scratch.flotilla("generate", "--set", "shop/version=7")
            #expect(result.status == 0)
            #expect(try scratch.read("units/prod/shop-web.service").contains("\nExecStart=/usr/bin/web --version 7\n"))

            let manifest = try await scratch.flotilla("generate", "--manifest")
            try scratch.write(manifest.output, to: "elsewhere/Fleet.json")
            let elsewhere = try await scratch.flotilla(
                "generate", "elsewhere", "--set", "shop/version=7", "--diff", "units")
            #expect(elsewhere.status == 0, "\(elsewhere.output)")
        }
    }

    @Test func theCompilersWordsComeWithPlaceAndLine() async throws {
        try await Scratch.with { scratch in
            try scratch.write(Self.spec.replacing("Run(", with: "Rum("), to: "Fleet.swift")
            let result = try await scratch.flotilla("generate")
            #expect(result.status == 1)
            #expect(result.errors.contains("Fleet.swift:7:5: error: cannot find 'Rum' in scope"))
            #expect(result.errors.contains("      |     ^\n"))
            #expect(try scratch.names() == ["Fleet.swift"])
        }
    }
}
