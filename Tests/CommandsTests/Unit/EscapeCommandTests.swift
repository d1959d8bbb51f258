import Testing

@testable import Commands

/// `unit escape` and `unit unescape` against systemd-escape itself.
@Suite struct EscapeCommandTests {
    private static let strings = [
        "Hallo Welt", "a/b", "/srv/data", "/", "///a//b/", ".hidden", "é", "a\\b", "-x", "web@1", "tab\there",
        "a.b_c:d",
        "/dev/sda1", "foo.service", "my file.mount", "..",
    ]

    private func agree(_ ours: [String], _ theirs: [String], _ text: String) async throws {
        let flotilla = try await Program.flotilla(["unit"] + ours + ["--", text])
        let systemd = try await run("systemd-escape", theirs + ["--", text], environment: ["LC_ALL": "C.UTF-8"])
        #expect((flotilla.status == 0) == (systemd.status == 0), "\(text): \(systemd.errors)\(flotilla.errors)")
        if systemd.status == 0 { #expect(flotilla.output == systemd.output, "\(text)") }
        if systemd.status != 0 { #expect(flotilla.errors.contains("error: ")) }
    }

    @Test(arguments: [
        [], ["--path"], ["--mangle"], ["--suffix", "mount"], ["--path", "--suffix", "mount"],
        ["--template", "web@.service"], ["--path", "--template", "web@.service"], ["--template", "web.service"],
    ])
    func escapes(_ options: [String]) async throws {
        for text in Self.strings {
            let theirs = options.enumerated().map { $0.element }
            try await agree(["escape"] + options, theirs, text)
        }
    }

    @Test(arguments: [
        [], ["--path"], ["--instance"], ["--path", "--instance"], ["--template", "data@.service"],
        ["--path", "--template", "data@.service"],
    ])
    func unescapes(_ options: [String]) async throws {
        let names = [
            "Hallo\\x20Welt", "srv-data", "-", "\\x2e", "a\\x", "data@srv-data.service", "data@.service",
            "other@a.service", "data.service", "data@a\\x20b.service", "a--b",
        ]
        for name in names { try await agree(["unescape"] + options, ["--unescape"] + options, name) }
    }

    @Test func severalGoOnOneLineAsSystemdHasThem() async throws {
        let flotilla = try await Program.flotilla(["unit", "escape", "a b", "c/d"])
        let systemd = try await run("systemd-escape", ["a b", "c/d"])
        #expect(flotilla.output == systemd.output)
        let json = try JSON.parse(try await Program.flotilla(["unit", "escape", "--json", "a b", "c/d"]).output)
        #expect(json["strings"].list.map(\.["output"].text) == ["a\\x20b", "c-d"])
        #expect(json["strings"].list.map(\.["input"].text) == ["a b", "c/d"])
    }

    @Test(arguments: [
        ["escape"], ["escape", "--suffix", "mount", "--template", "a@.service", "x"],
        ["escape", "--mangle", "--suffix", "mount", "x"], ["escape", "--mangle", "--path", "x"],
        ["escape", "--suffix", "nonsense", "x"], ["unescape", "--instance", "--template", "a@.service", "x"],
    ])
    func whatSystemdRefusesIsUsage(_ arguments: [String]) async throws {
        let theirs = arguments.first == "escape" ? Array(arguments.dropFirst()) : ["--unescape"] + arguments.dropFirst()
        #expect(try await run("systemd-escape", theirs).status != 0)
        #expect(try await Program.flotilla(["unit"] + arguments).status == 2)
    }
}
