/// Takes words off a value one by one, with quotes and escapes as systemd 252 reads them (systemd.syntax(7),
/// QUOTING).
///
/// Which rules hold depends on the directive: ``Options/command`` is for Exec lines and `Environment=`.
public struct WordSplitter: Sendable {
    public struct Options: OptionSet, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Quotes group words and are taken off.
        public static let unquote = Options(rawValue: 1 << 0)
        /// C escapes are undone; without this a backslash only protects the next character.
        public static let cUnescape = Options(rawValue: 1 << 1)
        /// Escapes that mean nothing are kept as they stand.
        public static let keepUnknownEscapes = Options(rawValue: 1 << 2)
        /// A missing end quote or a lone final backslash is no error.
        public static let relaxed = Options(rawValue: 1 << 3)
        /// A backslash is an ordinary character.
        public static let retainEscapes = Options(rawValue: 1 << 4)

        /// The rules of Exec lines and of `Environment=`.
        public static let command: Options = [.unquote, .cUnescape]
    }

    /// What is wrong with a value that cannot be split.
    enum Failure: Error {
        /// A quote without its end, or a lone backslash at the end.
        case unbalanced
        case unknownEscape
    }

    private let bytes: [UInt8]
    private let options: Options
    /// Where the next word starts, white space before it included.
    private(set) var position: Int

    public init(_ bytes: [UInt8], options: Options = .command) {
        self.bytes = bytes
        self.options = options
        position = bytes.startIndex
    }

    /// What is left of the value.
    var rest: ArraySlice<UInt8> { bytes[position...] }

    mutating func skip(_ count: Int) {
        position += count
        skipWhitespace()
    }

    /// The words of a value, as bytes: an escape may stand for any of them.
    ///
    /// - Throws: ``UnitFileError`` for unbalanced quotes or, unless they are to be kept, unknown escapes.
    public static func words(_ bytes: [UInt8], options: Options = .command) throws(UnitFileError) -> [[UInt8]] {
        var splitter = WordSplitter(bytes, options: options)
        var words: [[UInt8]] = []
        do {
            while let word = try splitter.next(options) { words.append(word) }
        } catch {
            throw error.described
        }
        return words
    }

    /// The next word, or nil at the end.
    mutating func nextStrict() throws(UnitFileError) -> [UInt8]? {
        do {
            return try next(options)
        } catch {
            throw error.described
        }
    }

    /// The next word; systemd's way with an unknown escape is to warn and keep it, which sets `keptEscape`.
    mutating func next(keptEscape: inout Bool) throws(UnitFileError) -> [UInt8]? {
        let start = position
        do {
            return try next(options)
        } catch {
            position = start
        }
        do {
            let word = try next(options.union(.keepUnknownEscapes))
            keptEscape = true
            return word
        } catch {
            throw error.described
        }
    }

    private mutating func skipWhitespace() {
        while position < bytes.endIndex && ASCII.isWhitespace(bytes[position]) { position += 1 }
    }

    private mutating func next(_ options: Options) throws(Failure) -> [UInt8]? {
        skipWhitespace()
        guard position < bytes.endIndex else { return nil }
        var word: [UInt8] = []
        var quote: UInt8?
        while position < bytes.endIndex {
            let byte = bytes[position]
            if byte == ASCII.backslash && !options.contains(.retainEscapes) {
                try unescape(into: &word, inQuotes: quote != nil, options)
                continue
            }
            position += 1
            if let open = quote {
                if byte == open { quote = nil } else { word.append(byte) }
            } else if options.contains(.unquote) && (byte == ASCII.doubleQuote || byte == ASCII.singleQuote) {
                quote = byte
            } else if ASCII.isWhitespace(byte) {
                skipWhitespace()
                return word
            } else {
                word.append(byte)
            }
        }
        if quote != nil && !options.contains(.relaxed) { throw .unbalanced }
        return word
    }

    private mutating func unescape(into word: inout [UInt8], inQuotes: Bool, _ options: Options) throws(Failure) {
        position += 1
        guard position < bytes.endIndex else {
            if options.contains(.keepUnknownEscapes) && (!inQuotes || options.contains(.relaxed)) {
                word.append(ASCII.backslash)
            } else if !options.contains(.relaxed) {
                throw .unbalanced
            }
            return
        }
        guard options.contains(.cUnescape) else {
            word.append(bytes[position])
            position += 1
            return
        }
        if let decoded = CEscape.decode(bytes[position...]) {
            if decoded.isByte {
                word.append(UInt8(truncatingIfNeeded: decoded.value))
            } else {
                SystemdUTF8.append(decoded.value, to: &word)
            }
            position += decoded.length
        } else if options.contains(.keepUnknownEscapes) {
            word.append(ASCII.backslash)
            word.append(bytes[position])
            position += 1
        } else {
            throw .unknownEscape
        }
    }
}

extension WordSplitter.Failure {
    fileprivate var described: UnitFileError {
        switch self {
        case .unbalanced:
            UnitFileError(
                .unbalancedQuotes, "a quote is not closed, or a backslash stands alone at the end",
                advice: "close the quote, or double the backslash")
        case .unknownEscape:
            UnitFileError(
                .invalidEscape, "a backslash starts no escape that systemd knows",
                advice: "double the backslash, or see systemd.syntax(7)")
        }
    }
}
