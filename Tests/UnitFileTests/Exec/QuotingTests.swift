import Testing

import UnitFile

@Suite struct QuotingTests {
    @Test(arguments: [
        ("plain", "plain"), ("", "\"\""), ("a b", "\"a b\""), ("--name=web", "--name=web"), ("a@b:c,d+e", "a@b:c,d+e"),
        ("$HOME", "$$HOME"), ("a $x", "\"a $$x\""), ("100%", "100%%"), (";", "\";\""), ("#x", "\"#x\""), ("'", "\"'\""),
        ("\"", #""\"""#), ("\\", #""\\""#), ("a\nb", #""a\nb""#), ("a\tb", #""a\tb""#), ("a\rb", #""a\rb""#),
        ("\u{1}\u{7f}", #""\x01\x7f""#), ("ä", "\"ä\""), ("\u{85}", #""\xc2\x85""#),
        (HostileText.noncharacter, #""\xef\xbf\xbe""#),
        ("{x}", "\"{x}\""), ("!x", "\"!x\""), ("-", "-"), ("a=b c", "\"a=b c\""),
    ])
    func argument(text: String, written: String) throws {
        #expect(try Quoting.argument.text(ExecWord(text)) == written)
    }

    @Test func onlyArgumentsDoubleDollars() throws {
        #expect(try Quoting.argumentWithoutExpansion.text("$x %") == "\"$x %%\"")
        #expect(try Quoting.environment.text("A=$x 5%") == "\"A=$x 5%%\"")
        #expect(try Quoting.environment.text("A=b") == "\"A=b\"")
        #expect(try Quoting.executable.text("/opt/$x/100%") == "/opt/$x/100%%")
        #expect(try Quoting.plain.text("it's $5, 100% \"sure\" \\o/") == "it's $5, 100%% \"sure\" \\o/")
    }

    @Test func intendedExpansion() throws {
        let word = ExecWord(pieces: [.literal("--host=$"), .variable("HOST"), .literal("-%"), .specifier("i")])
        #expect(try Quoting.argument.text(word) == "--host=$$${HOST}-%%%i")
        #expect(try Quoting.argument.text(ExecWord("a b ") + .variable("X")) == "\"a b ${X}\"")
        #expect(try Quoting.environment.text(ExecWord("A=") + .specifier("n")) == "\"A=%n\"")
        #expect(word.literalText == nil)
        #expect((ExecWord("a") + ExecWord("b")).literalText == "ab")
    }

    @Test(arguments: [
        (Quoting.argument, ExecWord("a\0b"), UnitFileError.Code.nulByte),
        (.environment, ExecWord("A=\0"), .nulByte),
        (.executable, ExecWord("/a\0"), .invalidExecutable),
        (.plain, ExecWord("a\0"), .nulByte),
        (.environment, .variable("A"), .variableNotExpanded),
        (.argumentWithoutExpansion, .variable("A"), .variableNotExpanded),
        (.executable, ExecWord("/bin/") + .variable("A"), .variableNotExpanded),
        (.plain, .variable("A"), .variableNotExpanded),
        (.argument, .variable("1A"), .invalidEnvironmentName),
        (.argument, .variable("A}x"), .invalidEnvironmentName),
        (.argument, .specifier("%"), .unknownSpecifier),
        (.argument, .specifier("ä"), .unknownSpecifier),
        (.environment, ExecWord("A=" + HostileText.noncharacter), .unrepresentable),
        (.plain, ExecWord("a\nb"), .unrepresentable),
        (.plain, ExecWord("a\\"), .unrepresentable),
        (.plain, ExecWord(" a"), .unrepresentable),
        (.plain, ExecWord("a\t"), .unrepresentable),
        (.plain, ExecWord(HostileText.noncharacter), .invalidUTF8),
        (.argument, ExecWord(String(repeating: "x", count: 131_072)), .lineTooLong),
    ])
    func refused(rule: Quoting, word: ExecWord, code: UnitFileError.Code) {
        #expect(performing: { try rule.text(word) }, throws: { ($0 as? UnitFileError)?.code == code })
    }

    @Test func longestArgument() throws {
        let word = String(repeating: "\"", count: 131_071)
        #expect(try Quoting.argument.text(ExecWord(word)).utf8.count == 2 * 131_071 + 2)
    }

    @Test(arguments: [
        "", "relative/x", "/dir/", "/a\nb", "/a\"b", "/a'b", "/a\\b", "/a\u{7f}", "-x", "@x", ":x", "+x", "!x", ";",
        ".", "..",
        "/" + String(repeating: "n", count: 256), String(repeating: "/abcdefg", count: 512),
    ])
    func refusedPrograms(path: String) {
        #expect(
            performing: { try Quoting.executable.text(ExecWord(path)) },
            throws: { ($0 as? UnitFileError)?.code == .invalidExecutable })
    }
}
