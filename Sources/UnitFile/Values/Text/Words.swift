/// Splits list values into words as systemd's extract_first_word() does, at any separators.
///
/// Words without quotes and escapes are handed out where they stand; ``WordSplitter`` is for who keeps them.
package enum Words {
    package struct Rules: OptionSet, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Quotes hold a word together and are dropped.
        package static let unquote = Rules(rawValue: 1)
        /// C escapes (`\n`, `\x20`) are undone; without this a backslash just protects the next byte.
        package static let unescape = Rules(rawValue: 2)
        /// A backslash is a byte like any other.
        package static let keepEscapes = Rules(rawValue: 4)
        /// With `unescape`, a backslash before a separator stands for the separator.
        package static let unescapeSeparators = Rules(rawValue: 8)
        /// Each separator ends a word, so words can be empty.
        package static let keepEmpty = Rules(rawValue: 16)
        /// Quotes and escapes, as in Exec lines and `Environment=`.
        package static let command = Rules(rawValue: 3)
    }

    /// Calls `body` with each word; without quotes and backslashes nothing is copied.
    package static func forEach(
        in bytes: Span<UInt8>, _ rules: Rules = [], separators: String? = nil,
        _ body: (Span<UInt8>) throws(ValueError) -> Void
    ) throws(ValueError) {
        var index: Int? = 0
        while let start = index {
            index = try next(in: bytes, from: start, rules, separators: separators) { word, _ throws(ValueError) in
                try body(word)
            }
        }
    }

    /// Calls `body` with the next word and the place behind it and its separators, which is also what this returns.
    ///
    /// That place is nil when nothing follows; `body` is not called when there is no word.
    package static func next(
        in bytes: Span<UInt8>, from index: Int, _ rules: Rules, separators: String? = nil,
        _ body: (Span<UInt8>, Int?) throws(ValueError) -> Void
    ) throws(ValueError) -> Int? {
        var cursor = index
        let keepsEmpty = rules.contains(.keepEmpty)
        while cursor < bytes.count, !keepsEmpty, isSeparator(bytes[cursor], separators) { cursor += 1 }
        guard cursor < bytes.count || keepsEmpty else { return nil }
        if let end = quoted(bytes, at: cursor, rules, separators) {
            let rest = after(end + 1, in: bytes, rules, separators)
            try body(bytes.extracting(cursor + 1..<end), rest)
            return rest
        }
        let start = cursor
        while cursor < bytes.count, !isSeparator(bytes[cursor], separators) {
            let byte = bytes[cursor]
            let special =
                byte == ASCII.backslash && !rules.contains(.keepEscapes)
                || (byte == ASCII.doubleQuote || byte == ASCII.singleQuote) && rules.contains(.unquote)
            if special {
                var word: [UInt8] = []
                cursor = try decode(bytes, from: start, rules, separators, into: &word)
                let rest = after(cursor, in: bytes, rules, separators)
                try body(word.span, rest)
                return rest
            }
            cursor += 1
        }
        let rest = after(cursor, in: bytes, rules, separators)
        try body(bytes.extracting(start..<cursor), rest)
        return rest
    }

    /// The end quote of a word that is quoted from its first byte to its last and holds no escapes.
    private static func quoted(_ bytes: Span<UInt8>, at start: Int, _ rules: Rules, _ separators: String?) -> Int? {
        guard start < bytes.count, bytes[start] == ASCII.doubleQuote || bytes[start] == ASCII.singleQuote,
            rules.contains(.unquote)
        else { return nil }
        let takesEscapes = !rules.contains(.keepEscapes)
        var end = start + 1
        while end < bytes.count, bytes[end] != bytes[start] {
            if takesEscapes, bytes[end] == ASCII.backslash { return nil }
            end += 1
        }
        guard end < bytes.count, end + 1 == bytes.count || isSeparator(bytes[end + 1], separators) else { return nil }
        return end
    }

    private static func isSeparator(_ byte: UInt8, _ separators: String?) -> Bool {
        guard let separators else { return byte.isUnitWhitespace }
        return separators.utf8.contains(byte)
    }

    /// The place where the next word is looked for.
    private static func after(
        _ cursor: Int, in bytes: Span<UInt8>, _ rules: Rules, _ separators: String?
    ) -> Int? {
        guard cursor < bytes.count else { return nil }
        if rules.contains(.keepEmpty) { return cursor + 1 }
        var cursor = cursor
        while cursor < bytes.count, isSeparator(bytes[cursor], separators) { cursor += 1 }
        return cursor < bytes.count ? cursor : nil
    }

    private static func decode(
        _ bytes: Span<UInt8>, from start: Int, _ rules: Rules, _ separators: String?, into word: inout [UInt8]
    ) throws(ValueError) -> Int {
        var cursor = start
        var quote: UInt8?
        while cursor < bytes.count {
            let byte = bytes[cursor]
            if byte == ASCII.backslash, !rules.contains(.keepEscapes) {
                cursor = try escape(bytes, at: cursor + 1, rules, separators, into: &word)
                continue
            }
            if let open = quote, byte == open {
                quote = nil
            } else if quote == nil, byte == ASCII.doubleQuote || byte == ASCII.singleQuote, rules.contains(.unquote) {
                quote = byte
            } else if quote == nil, isSeparator(byte, separators) {
                return cursor
            } else {
                word.append(byte)
            }
            cursor += 1
        }
        guard quote == nil else {
            throw ValueError(.badQuoting, "a quote is not closed", cure: "close it, or write \\x22 for a bare one")
        }
        return cursor
    }

    /// Undoes the escape whose backslash stands before `cursor`; returns the place behind it.
    private static func escape(
        _ bytes: Span<UInt8>, at cursor: Int, _ rules: Rules, _ separators: String?, into word: inout [UInt8]
    ) throws(ValueError) -> Int {
        guard cursor < bytes.count else {
            throw ValueError(.badQuoting, "a backslash stands at the end", cure: "double it")
        }
        if rules.isDisjoint(with: [.unescape, .unescapeSeparators]) {
            word.append(bytes[cursor])
            return cursor + 1
        }
        if rules.contains(.unescape), let decoded = EscapedText.decode(bytes, at: cursor) {
            if decoded.isByte {
                word.append(UInt8(truncatingIfNeeded: decoded.value))
            } else {
                SystemdUTF8.append(decoded.value, to: &word)
            }
            return cursor + decoded.length
        }
        if rules.contains(.unescapeSeparators),
            isSeparator(bytes[cursor], separators) || bytes[cursor] == ASCII.backslash
        {
            word.append(bytes[cursor])
            return cursor + 1
        }
        throw EscapedText.unknown(bytes, at: cursor)
    }
}
