extension UnitFile {
    /// A line that systemd passes over, or that may not mean what it seems to.
    public struct Warning: Sendable, Hashable, CustomStringConvertible {
        public enum Kind: UInt8, Sendable, Hashable {
            /// "Assignment outside of section. Ignoring."
            case outsideSection
            /// "Missing '=', ignoring line."
            case missingEquals
            /// "Missing key name before '=', ignoring line."
            case missingKey
            /// The file ends after a backslash that asks for another line.
            case continuationAtEnd
            /// A comment in another encoding; systemd does not look at it.
            case invalidUTF8InComment
        }

        struct Note: Sendable {
            var kind: Kind
            var line: Int
        }

        public let kind: Kind
        /// The line, counted from 1; the last one of a continued line, as in systemd's own messages.
        public let line: Int
        /// The line's text.
        public let text: String

        public var message: String {
            switch kind {
            case .outsideSection: "an assignment before the first section is ignored"
            case .missingEquals: "a line without '=' is ignored"
            case .missingKey: "an assignment without a name is ignored"
            case .continuationAtEnd: "the file ends after a backslash that continues the line"
            case .invalidUTF8InComment: "a comment is not valid UTF-8"
            }
        }

        public var description: String { "line \(line): \(message)" }
    }

    /// What systemd would overlook or warn of, in the order of lines.
    public var warnings: [Warning] {
        guard !table.notes.isEmpty else { return [] }
        var warnings: [Warning] = []
        var notes = table.notes[...]
        let span = bytes.span.bytes
        var index = 0
        var line = 0
        while index < bytes.count, !notes.isEmpty {
            let scanned = LineScanner.line(span, from: index)
            line += 1
            while let note = notes.first, note.line == line {
                let text = String(decoding: bytes[index..<scanned.end], as: UTF8.self)
                warnings.append(Warning(kind: note.kind, line: line, text: text))
                notes = notes.dropFirst()
            }
            index = scanned.next
        }
        return warnings
    }
}
