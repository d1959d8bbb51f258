import SystemPackage
import Testing
import UnitFile

@testable import Commands

@Suite struct UnitFormatterTests {
    private func format(_ text: String) throws -> String {
        String(decoding: UnitFormatter.format(try UnitFile(parsing: text)), as: UTF8.self)
    }

    @Test(arguments: [
        ("[Unit]\nA = 1  \n B=2\t\n", "[Unit]\nA=1\nB=2\n"),
        ("\n\n[Unit]\n\n\nA=1\n\n", "[Unit]\n\nA=1\n"),
        ("[Unit]\nA=1\n[Service]\nB=2", "[Unit]\nA=1\n\n[Service]\nB=2\n"),
        ("  [Unit]  \n", "[Unit]\n"),
        ("# top\n[Unit]\n  # about A  \nA=1\n", "# top\n[Unit]\n# about A\nA=1\n"),
        ("[Unit]\nA=1\n# about the service\n[Service]\n", "[Unit]\nA=1\n# about the service\n[Service]\n"),
        ("[Unit]\r\nA=1\r\n", "[Unit]\nA=1\n"),
        ("[Unit]\nA = x \\\n    y \\\n  z  \n", "[Unit]\nA=x \\\n    y \\\n  z\n"),
        ("[Unit]\nA=x \\\n# why\n  y\n", "[Unit]\nA=x \\\n# why\n  y\n"),
        ("[Unit]\nA=x\\ \nB=1\n", "[Unit]\nA=x\\ \nB=1\n"),
        ("[Unit]\nA=x \\\n  \n\nB=1\n", "[Unit]\nA=x \\\n\n\nB=1\n"),
        ("[Unit]\nA=x\\\\  \nB=1\n", "[Unit]\nA=x\\\\\nB=1\n"),
        ("[Unit]\nA=x \\", "[Unit]\nA=x \\\n"),
        ("[Unit]\nA=\n", "[Unit]\nA=\n"),
        ("[Unit]\nA==b = c\n", "[Unit]\nA==b = c\n"),
        ("[Unit]\nnonsense  \n", "[Unit]\nnonsense\n"),
        ("", ""),
    ])
    func formats(_ text: String, _ expected: String) throws {
        #expect(try format(text) == expected)
        #expect(try format(expected) == expected)
    }

    /// Whatever a unit looks like, formatting it changes nothing it means, and formatting twice is formatting once.
    @Test func neverChangesTheMeaning() throws {
        var generator = SeededGenerator(seed: 3)
        let parts = [
            "[Unit]", "[Service]", "A", "Exec", "=", " ", "  ", "\t", "\\", "\n", "\r\n", "\n\n", "\r", "# c", ";", "x",
            "\"",
            "é", "%", "$",
        ]
        var formatted = 0
        for _ in 0..<4000 {
            let count = Int.random(in: 0...24, using: &generator)
            let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            guard let file = try? UnitFile(parsing: text) else { continue }
            let once = UnitFormatter.format(file)
            let again = try UnitFile(parsing: once)
            #expect(again.meansTheSame(as: file), "\(text.debugDescription)")
            #expect(UnitFormatter.format(again) == once, "\(text.debugDescription)")
            formatted += once == file.bytes ? 0 : 1
        }
        #expect(formatted > 1000)
    }

    @Test func commandPrintsChecksAndRewrites() async throws {
        try await Scratch.with { scratch in
            try scratch.write("[Unit]\nA = 1\n", to: "real.service")
            try scratch.write("[Unit]\nA=1\n", to: "good.service")
            _ = try await run("ln", ["-s", "real.service", "link.service"], in: scratch.path)
            _ = try await run("chmod", ["600", "real.service"], in: scratch.path)

            let printed = try await scratch.flotilla("unit", "fmt", "real.service")
            #expect(printed.output == "[Unit]\nA=1\n")
            let checked = try await scratch.flotilla("unit", "fmt", "--check", "real.service", "good.service")
            #expect(checked.status == 1)
            #expect(checked.output == "real.service\n")
            #expect(try scratch.read("real.service") == "[Unit]\nA = 1\n")

            let rewritten = try await scratch.flotilla("unit", "fmt", "--in-place", "link.service", "good.service")
            #expect(rewritten.status == 0)
            #expect(rewritten.output == "link.service\n")
            #expect(try scratch.read("real.service") == "[Unit]\nA=1\n")
            #expect(Files.permissions(scratch.at("real.service"))?.rawValue == 0o600)
            #expect(try Files.status(scratch.at("link.service"))?.type == .symbolicLink)
            #expect(try await scratch.flotilla("unit", "fmt", "--check", "link.service").status == 0)

            let json = try JSON.parse(try await scratch.flotilla("unit", "fmt", "--json", "good.service").output)
            #expect(json["files"][0]["changed"] == .bool(false))
            #expect(json["files"][0]["content"].text == "[Unit]\nA=1\n")
        }
    }

    @Test func standardInputIsFormatted() async throws {
        let result = try await Program.flotilla(["unit", "fmt", "-"], input: "[Unit]\nA = 1")
        #expect(result.output == "[Unit]\nA=1\n")
        #expect(try await Program.flotilla(["unit", "fmt", "-i", "-"]).status == 2)
    }
}
