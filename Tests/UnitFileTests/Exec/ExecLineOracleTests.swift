import Testing

import UnitFile

/// How we split Exec lines against how systemd does.
@Suite struct ExecLineOracleTests {
    /// Values that systemd takes. Each is the whole value of one `ExecStart=`.
    static let accepted: [String] = [
        "/bin/echo", "/bin/echo a b  c\td", "  /bin/echo   x  ", "/bin/echo \"a b\" 'c d'", "/bin/echo a\"b c\"d",
        "/bin/echo \"\" ''", "/bin/echo \"it's\" 'say \"hi\"'", #"/bin/echo \a\b\f\n\r\t\v\\\"\'\s"#,
        #"/bin/echo "\a\b\f\n\r\t\v\\\"\'\s""#, #"/bin/echo '\a\b\f\n\r\t\v\\\"\'\s'"#,
        #"/bin/echo \x41\x7e\xff\xC3\xA4"#,
        #"/bin/echo \101\377\001 \60a \601"#, #"/bin/echo \u00e4\u20ac \U0001F680 \ud800 \uFFFE"#,
        #"/bin/echo \x4 \xg1 \x00 \000 \u00g1 \u0000 \UFFFFFFFF \U0000FFFE \U0000D800 \400 \8 \9"#,
        #"/bin/echo \y \e \z "\y" '\q' a\ b \$x \%"#, #"/bin/echo trailing\"#, #"/bin/echo trail\\"#,
        "/bin/echo ; /bin/true", "/bin/echo a ; /bin/echo b ; ", "; /bin/echo a", "; ; /bin/echo",
        #"/bin/echo \; /bin/echo"#, #"/bin/echo ";" ';' \\; \;x x; ;x"#, #"/bin/echo "\;""#, "/bin/echo a;b",
        "/bin/echo a ;\t/bin/true b", "\";\" /bin/echo", "-/bin/echo a", "@/bin/echo argv0 x", "-@:+/bin/echo a b",
        "!/bin/echo", "!!/bin/echo x", "+/bin/echo", ":/bin/echo $x $$ ${y}", "@:!!-/bin/echo zero",
        "\"-/bin/echo\" a", "-\"/bin/echo x\" a", "/bin//./echo/./x/. a", "echo a", "my-tool", "--x", "-@-x y",
        "/bin/$x",
        "/bin/echo $FOO ${FOO} $$FOO x$FOO \"$FOO\" '$FOO'", "/bin/echo %% 100%% %n %N %p %i %j %P %I %J %f %t %S",
        "/bin/echo %! %- % x%", "/bin/echo # no comment", "/bin/echo ä ö 🚀", "/bin/echo \u{7f}\u{1}\u{b}\u{c}x",
        "/usr/bin/sh -c 'echo \"a\" && exit 0'", #"/bin/sh -c "printf '%%s\n' \"$$1\"" -- x"#, "@/bin/echo \"\"",
        "/bin/echo a\u{a0}b", "/%n/%%x a", "/bin/echo \"a\nb\"".replacing("\n", with: " "),
    ]

    /// Values for which systemd drops the line or the whole unit.
    static let refused: [String] = [
        "/bin/echo \"a", "/bin/echo 'a", "/bin/echo a\"b", #"/bin/echo "a\"#, "bin/echo", "./echo", "/bin/", "/", ".",
        "..",
        "-", "@", "-@", "@/bin/echo", "!+/bin/echo", "!!!/bin/echo", "::/bin/echo", #"/bin/e\"cho"#, #"/bin/e\\cho"#,
        "\"/bin/e'cho\"", #"/bin/e\x01"#, #"\;"#, "/bin/echo %Q", "/bin/echo %0", "/%z/x",
        "/" + String(repeating: "n", count: 256), String(repeating: "n", count: 256),
        "/" + String(repeating: "abcdefg/", count: 512) + "x", "/bin/echo ok ; bin/bad", ";;/bin",
    ]

    /// All values in one unit, and what we make of it: lines joined, split, specifiers replaced.
    private struct Comparison {
        let commands: [ParsedCommand]
        let verify: Verify

        init(_ values: [String]) throws {
            // The empty line ends what a final backslash would continue.
            let unit = Array(("[Service]\nType=oneshot\n" + values.map { "ExecStart=\($0)\n\n" }.joined()).utf8)
            verify = try Verify(unit)
            commands = try UnitFile(parsing: unit).values("ExecStart", in: "Service").flatMap { try ours($0) }
        }

        /// Compares word for word, and shows only what differs.
        func check(sourceLocation: SourceLocation = #_sourceLocation) {
            let theirs = verify.commands()
            #expect(theirs.count == commands.count, sourceLocation: sourceLocation)
            for (command, words) in zip(commands, theirs) {
                #expect(command.argv == words, sourceLocation: sourceLocation)
            }
        }
    }

    private static func ours(_ value: String) throws -> [ParsedCommand] {
        let context = SpecifierContext(unit: try UnitName("oracle.service"))
        return try ExecLine.split(value).map { try $0.resolvingSpecifiers(context) }
    }

    @Test func acceptedValues() throws {
        let comparison = try Comparison(Self.accepted)
        #expect(comparison.commands.count > Self.accepted.count)
        comparison.check()
    }

    /// systemd warns of the escapes it does not know; so do we, of the same words.
    @Test func unknownEscapes() throws {
        let comparison = try Comparison(Self.accepted)
        let marker = "Ignoring unknown escape sequences: \""
        let theirs = comparison.verify.complaints().compactMap { complaint in
            complaint.text.hasPrefix(marker) ? complaint.text.dropFirst(marker.count).dropLast() : nil
        }
        let ours = comparison.commands.flatMap(\.unknownEscapes)
        #expect(ours.map { Substring(decoding: $0, as: UTF8.self) } == theirs)
        #expect(theirs.count > 15)
    }

    @Test(arguments: refused) func refusedValues(value: String) throws {
        let verify = try Verify(Array("[Service]\nType=oneshot\nExecStart=\(value)\n\n".utf8))
        #expect(verify.complaints().contains { $0.line == 4 || $0.line == 3 }, "\(verify.lines)")
        #expect(throws: UnitFileError.self) { try Self.ours(value) }
    }

    /// Random values made of the pieces that mean something, a thousand of them in one unit.
    @Test func randomValues() throws {
        var generator = SeededGenerator(seed: 2)
        let pieces = [
            "a", "b", " ", "  ", "\t", "\"", "'", "\\", ";", " ; /bin/x ", "\\;", "$", "${A}", "$$", "%%", "\\n",
            "\\x41", "\\u00e4",
            "\\101", "ä", "#", "=", "-", "@", ":", "x", "\\s",
        ]
        var values: [String] = []
        while values.count < 1000 {
            let value = "/bin/x " + (0..<generator.below(10)).map { _ in generator.pick(pieces) }.joined()
            // A refused value makes systemd drop the whole unit; those have a test of their own.
            if (try? Self.ours(value)) != nil { values.append(value) }
        }
        try Comparison(values).check()
    }
}
