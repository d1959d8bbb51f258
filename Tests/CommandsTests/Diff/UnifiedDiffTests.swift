import SystemPackage
import Testing

@testable import Commands

@Suite struct UnifiedDiffTests {
    private func text(_ old: String, _ new: String, context: Int = 3) -> String {
        let diff = UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), context: context)
        return String(decoding: diff.text(old: "a", new: "a", .plain), as: UTF8.self)
    }

    @Test func equalFilesHaveNone() {
        #expect(text("a\nb\n", "a\nb\n") == "")
        #expect(text("", "") == "")
    }

    @Test(arguments: [
        ("a\nb\nc\n", "a\nx\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n"),
        ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
        ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
        ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
        ("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n6\n7\n8\n9\n", "@@ -2,7 +2,6 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n"),
    ])
    func hunks(_ old: String, _ new: String, _ hunks: String) {
        #expect(text(old, new) == "--- a\n+++ a\n" + hunks)
    }

    @Test func hunksThatTouchAreOne() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let near = old.replacing("\n5\n", with: "\n").replacing("\n12\n", with: "\n")
        let far = old.replacing("\n5\n", with: "\n").replacing("\n13\n", with: "\n")
        #expect(UnifiedDiff(from: Array(old.utf8), to: Array(near.utf8)).hunks.count == 1)
        #expect(UnifiedDiff(from: Array(old.utf8), to: Array(far.utf8)).hunks.count == 2)
    }

    /// Whatever the two files are, git makes the second of the first and the diff.
    @Test func gitAppliesIt() async throws {
        try await Scratch.with { scratch in
            var generator = SeededGenerator(seed: 42)
            for _ in 0..<40 {
                let old = Self.file(&generator)
                let new = Self.edited(old, &generator)
                guard old != new else { continue }
                let diff = text(old, new, context: Int.random(in: 1...4, using: &generator))
                try scratch.write(old, to: "a")
                try scratch.write(diff, to: "diff")
                let applied = try await run(
                    "git", ["apply", "-p0", "--whitespace=nowarn", "diff"], in: scratch.path)
                #expect(applied.status == 0, "\(applied.errors)\n\(diff)")
                #expect(try scratch.read("a") == new)
            }
        }
    }

    private static func file(_ generator: inout SeededGenerator) -> String {
        let lines = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
            ["", "a", "b", "-- c", "+", "@@", "ExecStart=/bin/true \\"].randomElement(using: &generator) ?? ""
        }
        return lines.joined(separator: "\n") + (Bool.random(using: &generator) ? "\n" : "x")
    }

    private static func edited(_ text: String, _ generator: inout SeededGenerator) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let index = Int.random(in: 0..<lines.count, using: &generator)
            switch Int.random(in: 0...2, using: &generator) {
            case 0: lines.insert("new", at: index)
            case 1 where lines.count > 2: lines.remove(at: index)
            default: lines[index] = "changed"
            }
        }
        return lines.joined(separator: "\n")
    }

    @Test func aColoredDiffObeysNothing() {
        let diff = UnifiedDiff(from: [], to: Array("\u{1B}[2Ja\n".utf8))
        let text = String(decoding: diff.text(old: "/dev/null", new: "a", Style(isColored: true)), as: UTF8.self)
        #expect(text.contains("+␛[2Ja"))
    }
}
