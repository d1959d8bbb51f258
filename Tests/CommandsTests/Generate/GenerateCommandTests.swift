import Flotilla
import SystemPackage
import Testing

@testable import Commands

@Suite struct GenerateCommandTests {
    private func withShop(_ body: (Scratch) async throws -> Void) async throws {
        try await Scratch.with { scratch in
            try scratch.write(try SampleFleet.manifest(), to: "Fleet.json")
            try await body(scratch)
        }
    }

    @Test func writesWhatChangedAndNothingElse() async throws {
        try await withShop { scratch in
            let first = try await scratch.flotilla("generate")
            #expect(first.status == 0)
            #expect(
                first.output == """
                    new     units/prod/shop-web.service
                    new     units/prod/shop-worker.service
                    new     units/test/shop-web.service
                    units: 3 new

                    """)
            #expect(first.errors == "")
            #expect(
                try scratch.names(in: "units/prod") == [
                    OwnershipRecord.fileName, "shop-web.service", "shop-worker.service",
                ])
            #expect(try await scratch.flotilla("generate").output == "units: 3 unchanged\n")

            try scratch.write(try SampleFleet.manifest(SampleFleet.shop(jobs: false)), to: "Fleet.json")
            let second = try await scratch.flotilla("generate", "--set", "shop/version=2")
            #expect(
                second.output == """
                    changed units/prod/shop-web.service
                    removed units/prod/shop-worker.service
                    changed units/test/shop-web.service
                    units: 2 changed, 1 removed

                    """)
            #expect(try scratch.read("units/prod/shop-web.service").contains("registry.example.com/shop:2"))
            #expect(try !scratch.exists("units/prod/shop-worker.service"))
        }
    }

    @Test func theRecordIsOneForSha256sum() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate")
            let check = try await run(
                "sha256sum", ["-c", "--strict", OwnershipRecord.fileName],
                in: scratch.at("units/prod"))
            #expect(check.status == 0)
            #expect(check.output == "shop-web.service: OK\nshop-worker.service: OK\n")
        }
    }

    @Test func unchangedFilesAreNotTouched() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate")
            let paths = ["units/prod/shop-web.service", "units/prod/\(OwnershipRecord.fileName)"]
            let before = try paths.map { try Files.status(scratch.at($0))?.inode }
            _ = try await scratch.flotilla("generate")
            let after = try paths.map { try Files.status(scratch.at($0))?.inode }
            #expect(before == after)
        }
    }

    @Test func anEditedFileIsKeptUnlessForced() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate")
            try scratch.write("# mine\n", to: "units/prod/shop-web.service")
            let refused = try await scratch.flotilla("generate", "--set", "shop/version=2")
            #expect(refused.status == 1)
            #expect(refused.errors.contains("units/prod/shop-web.service: error: someone has edited this file"))
            #expect(refused.errors.contains("--force"))
            #expect(try scratch.read("units/prod/shop-web.service") == "# mine\n")
            #expect(try !scratch.read("units/test/shop-web.service").contains("shop:2"))
            let forced = try await scratch.flotilla("generate", "--set", "shop/version=2", "--force")
            #expect(forced.status == 0)
            #expect(try scratch.read("units/prod/shop-web.service").contains("shop:2"))
        }
    }

    @Test func someoneElsesFileIsNeverTouched() async throws {
        try await withShop { scratch in
            try scratch.write("theirs\n", to: "units/prod/shop-web.service")
            try scratch.write("unrelated\n", to: "units/prod/other.service")
            for arguments in [["generate"], ["generate", "--force"]] {
                let refused = try await Program.flotilla(arguments, in: scratch.path)
                #expect(refused.status == 1)
                #expect(refused.errors.contains("a file that flotilla did not write stands here"))
            }
            #expect(try scratch.read("units/prod/shop-web.service") == "theirs\n")
            #expect(try !scratch.exists("units/test"))
        }
    }

    @Test func anEnvironmentThatIsGoneIsRemoved() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate")
            try scratch.write("theirs\n", to: "units/test/notes.txt")
            let onlyProd = Fleet("shop", environments: .prod) { SampleFleet.web }
            try scratch.write(try SampleFleet.manifest(onlyProd), to: "Fleet.json")
            // As long as one environment is asked for, the others are nobody's business.
            _ = try await scratch.flotilla("generate", "--environment", "prod")
            #expect(try scratch.exists("units/test/shop-web.service"))
            let result = try await scratch.flotilla("generate")
            #expect(result.output.contains("removed units/test/shop-web.service\n"))
            #expect(try scratch.names(in: "units/test") == ["notes.txt"])
        }
    }

    @Test func anEmptiedDirectoryGoes() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate")
            let onlyProd = Fleet("shop", environments: .prod) { SampleFleet.web }
            try scratch.write(try SampleFleet.manifest(onlyProd), to: "Fleet.json")
            _ = try await scratch.flotilla("generate")
            #expect(try scratch.names(in: "units") == ["prod"])
        }
    }

    @Test func anotherFleetsUnitsAreNotReplaced() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate")
            try scratch.write(try SampleFleet.manifest(SampleFleet.shop(name: "depot")), to: "Fleet.json")
            let refused = try await scratch.flotilla("generate")
            #expect(refused.status == 1)
            #expect(refused.errors.contains("here are units of another fleet, “shop”"))
            #expect(try scratch.exists("units/prod/shop-web.service"))
            let forced = try await scratch.flotilla("generate", "--force")
            #expect(forced.status == 0)
            #expect(try scratch.names(in: "units/prod").contains("depot-web.service"))
            #expect(try !scratch.exists("units/prod/shop-web.service"))
        }
    }

    @Test func mistakesAreAllToldAndNothingIsWritten() async throws {
        try await Scratch.with { scratch in
            let fleet = Fleet("shop", environments: .prod, .test) {
                SampleFleet.web
                SampleFleet.web
                Service("a b", fileID: "Spec/Fleet.swift", line: 20) { Run("/bin/true") }
            }
            try scratch.write(try SampleFleet.manifest(fleet), to: "Fleet.json")
            let result = try await scratch.flotilla("generate")
            #expect(result.status == 1)
            #expect(result.errors.contains("Fleet.swift:5: error: the name web is taken at Fleet.swift:5"))
            #expect(result.errors.contains("Fleet.swift:20: error: the service's name \"a b\""))
            #expect(result.errors.hasSuffix("2 errors; nothing was written\n"))
            #expect(result.output == "")
            #expect(try scratch.names() == ["Fleet.json"])
        }
    }

    @Test func aMistakeShowsItsLine() async throws {
        try await withShop { scratch in
            let lines = (1...4).map { "// \($0)\n" }.joined() + "let web = Service(\"web\") {\n"
            try scratch.write(lines, to: "Fleet.swift")
            let fleet = Fleet("shop", environments: .prod) {
                Service("web", [], fileID: "Spec/Fleet.swift", line: 5)
            }
            try scratch.write(try SampleFleet.manifest(fleet), to: "Fleet.json")
            let result = try await scratch.flotilla("generate", "Fleet.json")
            #expect(result.errors.contains("    5 | let web = Service(\"web\") {\n"))
        }
    }

    @Test func unknownNamesGetTheNearest() async throws {
        try await withShop { scratch in
            let environment = try await scratch.flotilla("generate", "-e", "prdo")
            #expect(environment.status == 2)
            #expect(environment.errors.contains("did you mean “prod”?"))
            let key = try await scratch.flotilla("generate", "--set", "shop/versoin=2")
            #expect(key.status == 0)
            #expect(key.errors.contains("warning: no service uses the key shop/versoin"))
            #expect(key.errors.contains("did you mean shop/version?"))
        }
    }

    @Test func oneEnvironmentOnly() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate", "-e", "test", "-o", "out/deep")
            #expect(try scratch.names(in: "out/deep") == ["test"])
        }
    }

    @Test func aManifestThatIsNoneIsExplained() async throws {
        try await Scratch.with { scratch in
            let text =
                #"{"flotilla":1,"fleet":"x","environments":[{"fleet":"x","environment":"prod","services":[{}]}]}"#
            try scratch.write(text, to: "Fleet.json")
            let result = try await scratch.flotilla("generate")
            #expect(result.status == 1)
            #expect(result.errors.contains("at environments[0].services[0], “name” is missing"))
        }
    }
}
