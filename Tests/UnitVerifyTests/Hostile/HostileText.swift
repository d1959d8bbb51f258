/// Text that breaks naive quoting: everything that means something to systemd, to a shell, or to a reader of bytes.
enum HostileText {
    /// Whole words, each of which is one case at least.
    static let words = [
        "", " ", "  ", " x", "x ", "\t", "\n", "\r", "\r\n", "a\nb", "a\tb", "a\rb",
        "\n[Service]\nExecStart=/bin/false",
        "\"", "'", "`", "\"\"", "''", "a\"b", "a'b", "\"a b\"", "'a b'", "\\", "\\\\", "\\\\\\", "a\\", "\\ ", "\\\"",
        "\\'",
        "\\n", "\\t", "\\x24A", "\\x00", "\\u0041", "\\101", "\\;", "\\s", "\\q", "x\\\ny",
        "$", "$$", "$$$", "$A", "${A}", "$${A}", "${", "$}", "}", "${A", "$A$A", "x$A", "$A/x", "${HOME}", "$HOME",
        "%", "%%", "%%%", "%n", "%%n", "%i", "%H", "%Z", "100%", "%", "%\"", "$%", "%$",
        ";", " ; ", "a;b", ";;", "#", "#x", "; rm -rf /", "&", "&&", "|", ">", "<", "(", ")", "!", "!!",
        "-", "--", "-x", "--x=y z", "@", "@x", ":", ":x", "+", "+x", "!x", "~", "~/x", "*", "?", "[a]", "{}", "{a,b}",
        "=", "a=b",
        "[Service]", "ExecStart=", "Environment=\"A=B\"", "\u{1}", "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[31m",
        "\u{7F}",
        "\u{80}", "\u{85}", "\u{9F}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{202E}abc", "\u{2028}", "\u{2029}",
        "\u{FEFF}", "\u{FEFF}x", "\u{FFFD}", "\u{E000}", "\u{10FFFD}", "é", "e\u{301}", "\u{301}", "$\u{301}",
        "%\u{301}n",
        "\"\u{301}", "\\\u{301}", " \u{301}", "ß", "日本語", "😀", "👩‍👩‍👧‍👦", "🇩🇪", "नमस्ते", "שלום", "\u{1F1E9}",
    ]

    private static let scalars: [Unicode.Scalar] =
        Array("abcAZ019_./,:=-+@~^!?*#;&|<>()[]{}$%\\\"'` \t\n\r\u{1}\u{7}\u{8}\u{B}\u{C}\u{1B}\u{7F}".unicodeScalars)
        + Array("\u{80}\u{85}\u{A0}\u{301}\u{200D}\u{2028}\u{2029}\u{FEFF}é日😀".unicodeScalars)

    static func word(using random: inout SeededGenerator) -> String {
        switch random.below(10) {
        case 0..<4: return random.pick(words)
        case 4..<6: return random.pick(words) + random.pick(words)
        case 6: return random.pick(words) + " " + random.pick(words) + random.pick(words)
        default:
            var text = String.UnicodeScalarView()
            for _ in 0..<random.below(24) { text.append(random.pick(scalars)) }
            return String(text)
        }
    }

    /// 100 KiB of it, near the kernel's limit for one argument (128 KiB).
    static func longWord(using random: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        var length = 0
        while length < 100 << 10 {
            let scalar = random.pick(scalars)
            text.append(scalar)
            length += scalar.utf8.count
        }
        return String(text)
    }
}

extension Unicode.Scalar {
    fileprivate var utf8: String.UTF8View { String(self).utf8 }
}
