/// Text made of everything that means something to a unit file, a shell or an engine.
enum HostileText {
    static let pieces: [String] = [
        "a", "Z", "0", " ", "  ", "\t", "\n", "\r", "\r\n", "\"", "'", "\\", "\\\\", "\\n", "\\x24", "$", "$$", "${A}",
        "$A",
        "%", "%%", "%i", "%n", "%Q", ";", " ; ", "\\;", "#", "=", "-", "--x", "@", ":", "+", "!", "`", "*", "?", "[",
        "]",
        "{", "}", "~", "|", "&", "<", ">", "(", ")", "/", "./", "..", ",", "^", "\u{1}", "\u{7}", "\u{1b}", "\u{7f}",
        "\u{80}", "\u{85}", "\u{a0}", "é", "ß", "e\u{301}", "日本", "🚀", "\u{feff}", noncharacter, "\u{fffd}",
        "\u{2028}", "\u{202e}", "\u{10fffd}", "\u{0b}", "\u{0c}", "true", "NAME=value",
    ]

    /// U+FFFE, which no Swift literal may hold; systemd does not count it as UTF-8.
    static let noncharacter = String(decoding: [0xEF, 0xBF, 0xBE] as [UInt8], as: UTF8.self)

    static func word(_ generator: inout SeededGenerator, upTo count: Int = 8) -> String {
        (0..<generator.below(count + 1)).map { _ in generator.pick(pieces) }.joined()
    }
}
