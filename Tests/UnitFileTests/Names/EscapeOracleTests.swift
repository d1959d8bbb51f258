import Testing

@testable import UnitFile

/// What we escape and unescape against what systemd-escape does with the same words.
@Suite struct EscapeOracleTests {
    private static let paths = [
        "/", "//", "/.", "/./", "/a", "/a/", "//a//b//", "/a/./b", "/a/../b", "..", ".", "./a", "a/b", "a/.", "",
        "/dev/sda1", "/dev/disk/by-path/pci-0000:00", "/dev/", "/dev", "/sys/class/net", "/dev/./x", "/./dev/x",
        "/home/l e n/.ssh", "/.dotdir", "/a/.b", "/ä/ö", "/x\\y", "/srv/a-b_c.d:e", "/a b", "/a\nb", "/...", "/a/..b",
        "/" + String(repeating: "n", count: 255), "/" + String(repeating: "n", count: 256),
        "/" + String(repeating: "abc/", count: 80), "/" + String(repeating: "abc/", count: 1200), "/dev/../x",
        "/sys/" + String(repeating: "device/", count: 60) + "x",
    ]
    private static let texts = [
        "", "a", "hello world", "Hallöchen, Meister", ".hidden", "a.b", "a-b", "a/b", "/", "-", "\\", "\\x2d", "\\x2",
        "\\y", "\\x00", "a\\x00b", "foo.service", "foo@.service", "foo@bar.service", "foo@bar@baz.service",
        "@.service", "a@b", "foo.mount", ".service", "foo.conf", "glob*", "glob?.service", "a[b]", "ä.service",
        "a b.service", "x\\xe4", "\\xff\\xfe", "tab\there", "a:b_c.d", "--", "🚀", "service", "foo.service.d",
        String(repeating: "n", count: 247) + ".service", String(repeating: "n", count: 248) + ".service",
        String(repeating: "ä", count: 100),
    ]

    private static var words: [[UInt8]] {
        var generator = SeededGenerator(seed: 0x5EED)
        let alphabet = Array("ab/.-\\x2d@: _*[\"'$%é\n\u{1}service.mount".utf8) + [0x80, 0xFF]
        let random = (0..<150).map { _ in (0..<generator.below(12)).map { _ in generator.pick(alphabet) } }
        return (paths + texts).map { Array($0.utf8) } + random
    }

    /// One process for all words that it accepts: a refused word ends it, so the words it would refuse run alone.
    private static func compare(
        _ options: [String], _ ours: ([UInt8]) throws -> [UInt8], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let options = options.map { Array($0.utf8) } + [Array("--".utf8)]
        var accepted: [(word: [UInt8], result: [UInt8])] = []
        var refused: [[UInt8]] = []
        for word in words {
            if let result = try? ours(word) { accepted.append((word, result)) } else { refused.append(word) }
        }
        // Some thirty of them: each costs a process.
        for index in stride(from: 0, to: refused.count, by: refused.count / 30 + 1) {
            let outcome = try Tool(name: "systemd-escape").run(options + [refused[index]])
            #expect(outcome.status != 0, "systemd-escape takes \(refused[index])", sourceLocation: sourceLocation)
        }
        let outcome = try Tool(name: "systemd-escape").run(options + accepted.map(\.word))
        let expected = Array(accepted.map(\.result).joined(separator: [0x20])) + [0x0A]
        #expect(outcome.status == 0, Comment(rawValue: outcome.errorText), sourceLocation: sourceLocation)
        #expect(outcome.output == expected, sourceLocation: sourceLocation)
        #expect(accepted.count > 30, sourceLocation: sourceLocation)
    }

    @Test func escape() throws {
        try Self.compare([]) { UnitEscape.escape($0) }
    }

    @Test func unescape() throws {
        try Self.compare(["--unescape"]) { try UnitEscape.unescape($0) }
    }

    @Test func escapePath() throws {
        try Self.compare(["--path"]) { try UnitEscape.escapePath($0) }
    }

    @Test func unescapePath() throws {
        try Self.compare(["--unescape", "--path"]) { try UnitEscape.unescapePath($0) }
    }

    @Test func suffix() throws {
        try Self.compare(["--suffix=mount"]) { UnitEscape.escape($0) + Array(".mount".utf8) }
    }

    @Test func mangle() throws {
        try Self.compare(["--mangle"]) { Array(try UnitEscape.mangle($0).description.utf8) }
    }

    @Test func template() throws {
        let template = try UnitName("a-b@.service")
        try Self.compare(["--template=a-b@.service"]) { word in
            // What is not UTF-8 is escaped byte by byte, so the name is text all the same.
            let escaped = String(decoding: UnitEscape.escape(word), as: UTF8.self)
            return Array(try template.instance(escaped).description.utf8)
        }
        try Self.compare(["--path", "--template=a-b@.service"]) { word in
            let escaped = String(decoding: try UnitEscape.escapePath(word), as: UTF8.self)
            return Array(try template.instance(escaped).description.utf8)
        }
    }

    /// Each word as the instance of a unit, where that makes a name at all.
    @Test func instance() throws {
        func name(_ word: [UInt8]) throws -> UnitName {
            try UnitName("a@\(String(decoding: word, as: UTF8.self)).service")
        }
        let instances = Self.words.filter { (try? name($0)) != nil }
        #expect(instances.count > 40)
        for path in [false, true] {
            let options = ["--unescape", "--instance"] + (path ? ["--path"] : [])
            for index in stride(from: path ? 1 : 0, to: instances.count, by: 2) {
                let word = instances[index]
                let unit = try name(word)
                let ours = try? UnitEscape.unescapeInstance(of: unit, asPath: path)
                let outcome = try Tool(name: "systemd-escape").run(options + ["--", unit.description])
                // Bytes that are no text are beyond this form of the call.
                guard outcome.status == 0, String(validating: outcome.output, as: UTF8.self) != nil else {
                    #expect(ours == nil)
                    continue
                }
                #expect(ours.map { $0 + "\n" } == outcome.text)
            }
        }
    }
}
