/// How text is made to stand out on one stream, or not.
struct Style: Sendable {
    let isColored: Bool

    static let plain = Style(isColored: false)

    /// What a text means; how that looks is decided here alone.
    enum Tone: Sendable {
        case plain, strong, quiet, good, caution, bad, added, removed, place
    }

    func callAsFunction(_ tone: Tone, _ text: String) -> String {
        guard isColored, tone != .plain, !text.isEmpty else { return text }
        return "\u{1B}[\(Self.code(tone))m\(text)\u{1B}[0m"
    }

    /// SGR parameters (ECMA-48) of the eight colours that every palette makes legible.
    private static func code(_ tone: Tone) -> String {
        switch tone {
        case .plain: "0"
        case .strong: "1"
        case .quiet: "2"
        case .good, .added: "32"
        case .caution: "1;33"
        case .bad: "1;31"
        case .removed: "31"
        case .place: "36"
        }
    }
}
