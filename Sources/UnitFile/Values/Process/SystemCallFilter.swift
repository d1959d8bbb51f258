/// System calls and groups of them: `@system-service read`, `~@mount:EPERM` (systemd.exec(5), SystemCallFilter=).
public struct SystemCallFilter: UnitValue {
    public struct Entry: Sendable, Hashable, CustomStringConvertible {
        /// A system call, or a group with its `@`.
        public let name: String
        /// What a forbidden call answers instead of the unit's default: an errno name or number, or `kill`.
        public let error: String?

        public var description: String { error.map { "\(name):\($0)" } ?? name }
    }

    public let entries: [Entry]
    /// Whether the list names what is forbidden (`~`).
    public let isDenyList: Bool

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        isDenyList = bytes.starts(with: "~")
        var entries: [Entry] = []
        try Self.check(bytes, takesErrors: true) { word, colon throws(ValueError) in
            let name = word.extracting(0..<(colon ?? word.count)).text
            entries.append(Entry(name: name, error: colon.map { word.extracting($0 + 1..<word.count).text }))
        }
        self.entries = entries
    }

    /// Checks a list without building one; `body` gets each word and the place of its colon.
    package static func check(
        _ bytes: Span<UInt8>, takesErrors: Bool,
        _ body: (Span<UInt8>, Int?) throws(ValueError) -> Void = { _, _ in }
    ) throws(ValueError) {
        let isDenyList = bytes.starts(with: "~")
        let list = bytes.extracting((isDenyList ? 1 : 0)..<bytes.count)
        try Words.forEach(in: list) { word throws(ValueError) in
            let colon = takesErrors ? word.first(UInt8(ascii: ":")) : nil
            if let colon {
                try ErrorNumber.check(word.extracting(colon + 1..<word.count))
                guard isDenyList else {
                    throw ValueError(
                        .malformed, "\(word.text) gives an error to a call that is allowed",
                        cure: "drop what follows the colon, or begin the list with ~")
                }
            }
            let name = word.extracting(0..<(colon ?? word.count))
            guard SortedWords.systemCalls.contains(name) else { throw unknown(name) }
            try body(word, colon)
        }
    }

    private static func unknown(_ name: Span<UInt8>) -> ValueError {
        let near = Spelling.nearest(to: name.text, in: SortedWords.systemCalls.words)
        let noun = name.starts(with: "@") ? "group of system calls" : "system call"
        return ValueError(.unknownName, "\(name.text) is no \(noun)", cure: near.map { "write \($0)" })
    }

    public var description: String {
        (isDenyList ? "~" : "") + entries.map(\.description).joined(separator: " ")
    }
}
