import Testing

@testable import Commands

/// The ways of `generate` that write no units.
@Suite struct GenerateOutputTests {
    private func withShop(_ body: (Scratch) async throws -> Void) async throws {
        try await Scratch.with { scratch in
            try scratch.write(try SampleFleet.manifest(), to: "Fleet.json")
            try await body(scratch)
        }
    }

    @Test func stdoutPrintsUnitsAndWritesNothing() async throws {
        try await withShop { scratch in
            let result = try await scratch.flotilla("generate", "--stdout")
            #expect(result.status == 0)
            let heads = result.output.split(separator: "\n").filter {
                $0.hasPrefix("# prod/") || $0.hasPrefix("# test/")
            }
            #expect(heads == ["# prod/shop-web.service", "# prod/shop-worker.service", "# test/shop-web.service"])
            #expect(result.output.contains("\nExecStart=/usr/bin/worker --queue \"a b\"\n"))
            #expect(try scratch.names() == ["Fleet.json"])
        }
    }

    @Test func diffShowsWhatWouldChange() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate")
            let same = try await scratch.flotilla("generate", "--diff", "units")
            #expect(same.status == 0)
            #expect(same.output == "")

            let changed = try await scratch.flotilla("generate", "--diff", "units", "--set", "shop/version=2")
            #expect(changed.status == 1)
            #expect(changed.output.hasPrefix("--- units/prod/shop-web.service\n+++ units/prod/shop-web.service\n@@ "))
            #expect(changed.output.contains("\n-    registry.example.com/shop:1.0 \\\n"))
            #expect(try !scratch.read("units/prod/shop-web.service").contains("shop:2"))

            try scratch.write(changed.output, to: "patch")
            let applied = try await run("git", ["apply", "-p0", "patch"], in: scratch.path)
            #expect(applied.status == 0)
            let after = try await scratch.flotilla("generate", "--diff", "units", "--set", "shop/version=2")
            #expect(after.status == 0)
        }
    }

    @Test func diffShowsNewAndRemovedFiles() async throws {
        try await withShop { scratch in
            _ = try await scratch.flotilla("generate")
            try scratch.write(try SampleFleet.manifest(SampleFleet.shop(jobs: false)), to: "Fleet.json")
            let removed = try await scratch.flotilla("generate", "--diff", "units")
            #expect(removed.output.hasPrefix("--- units/prod/shop-worker.service\n+++ /dev/null\n"))
            let new = try await scratch.flotilla("generate", "--diff", "nowhere")
            #expect(new.output.hasPrefix("--- /dev/null\n+++ nowhere/prod/shop-web.service\n@@ -0,0 +1,"))
            #expect(try !scratch.exists("nowhere"))
        }
    }

    @Test func manifestIsTheSpecAsData() async throws {
        try await withShop { scratch in
            let printed = try await scratch.flotilla("generate", "--manifest")
            #expect(printed.output == (try SampleFleet.manifest()) + "\n")
        }
    }

    @Test func jsonSaysWhatWasDone() async throws {
        try await withShop { scratch in
            let result = try await scratch.flotilla("generate", "--json")
            let json = try JSON.parse(result.output)
            #expect(
                json.members == ["flotilla", "kind", "fleet", "directory", "environments", "summary", "diagnostics"])
            #expect(json["kind"].text == "generate")
            #expect(json["environments"].list.map(\.["name"].text) == ["prod", "test"])
            let file = json["environments"][0]["files"][0]
            #expect(file.members == ["path", "unit", "service", "status"])
            #expect(file["status"].text == "new")
            #expect(file["service"].text == "web")
            #expect(json["summary"]["new"].number == 3)

            let diff = try JSON.parse(
                try await scratch.flotilla("generate", "--json", "--diff", "units", "--set", "shop/version=2").output)
            #expect(diff["environments"][0]["files"][0]["diff"].text?.hasPrefix("--- units/prod") == true)
            let printed = try JSON.parse(try await scratch.flotilla("generate", "--json", "--stdout").output)
            #expect(printed["environments"][1]["files"][0]["content"].text?.contains("[Service]") == true)
            #expect(printed["directory"] == .null)
        }
    }

    @Test func jsonHasTheMistakesToo() async throws {
        try await withShop { scratch in
            let result = try await scratch.flotilla("generate", "--json", "nothing.json")
            #expect(result.status == 1)
            #expect(result.errors == "")
            let mistake = try JSON.parse(result.output)["diagnostics"][0]
            #expect(mistake["severity"].text == "error")
            #expect(mistake["file"].text == "nothing.json")
        }
    }

    @Test(arguments: [
        ["--stdout", "--diff", "units"], ["--manifest", "--stdout"], ["-o", "x", "--stdout"], ["--force", "--stdout"],
        ["--set", "novalue"], ["--set", "=x"], ["--no-such-option"], ["a", "b"],
    ])
    func aWrongCommandLineIsUsage(_ arguments: [String]) async throws {
        let result = try await Program.flotilla(["generate"] + arguments)
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.contains("Usage: flotilla generate"))
    }

    @Test func aReaderThatLeavesIsNoError() async throws {
        try await withShop { scratch in
            for disposition in ["", "trap '' PIPE; "] {
                let script = "\(disposition)exec 3> >(exit); wait $!; \(Program.path) generate --stdout >&3; echo $?"
                let result = try await run("bash", ["-c", script], in: scratch.path)
                #expect(result.output == "141\n")
                #expect(result.errors == "")
            }
            let full = try await run(
                "bash", ["-c", "\(Program.path) generate --stdout > /dev/full"],
                in: scratch.path)
            #expect(full.status == 1)
            #expect(full.errors.contains("cannot write to standard output: No space left on device"))
        }
    }
}
