/// Reads a JSON text into tokens.
struct JSONTapeParser: ~Copyable {
    private let bytes: [UInt8]
    private var tokens: [JSONTape.Token] = []
    private var index = 0
    private var depth = 0

    /// Deeper than any manifest, and shallow enough for any stack.
    private static let deepest = 200

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func parse() throws -> [JSONTape.Token] {
        guard bytes.count < UInt32.max else { throw error("a document below 4 GiB") }
        do { _ = try UTF8Span(validating: bytes.span) } catch {
            index = error.byteOffsets.lowerBound
            throw self.error("UTF-8")
        }
        tokens.reserveCapacity(bytes.count / 10)
        skipBlanks()
        try value(parent: 0, ordinal: 0)
        skipBlanks()
        guard index == bytes.count else { throw error("the end") }
        return tokens
    }

    private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func value(parent: Int, ordinal: Int) throws {
        let token = tokens.count
        switch byte ?? 0 {
        case UInt8(ascii: "{"): try object(parent, ordinal)
        case UInt8(ascii: "["): try list(parent, ordinal)
        case UInt8(ascii: "\""): try string(parent, ordinal)
        case UInt8(ascii: "t"): try word("true", .yes, parent, ordinal)
        case UInt8(ascii: "f"): try word("false", .no, parent, ordinal)
        case UInt8(ascii: "n"): try word("null", .null, parent, ordinal)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number(parent, ordinal)
        default: throw error("a value")
        }
        tokens[token].next = UInt32(tokens.count)
        tokens[token].end = tokens[token].kind == .string ? tokens[token].end : UInt32(index)
    }

    private mutating func append(_ kind: JSONTape.Kind, _ parent: Int, _ ordinal: Int, at start: Int) {
        tokens.append(
            JSONTape.Token(
                kind: kind, start: UInt32(start), end: UInt32(index), parent: UInt32(parent), ordinal: UInt32(ordinal)))
    }

    private mutating func object(_ parent: Int, _ ordinal: Int) throws {
        let token = tokens.count
        try open(.object, parent, ordinal)
        var isFirst = true
        while try goesOn(UInt8(ascii: "}"), &isFirst, "a ',' or a '}'") {
            guard byte == UInt8(ascii: "\"") else { throw error("the name of a member, in quotes") }
            try string(token, 0)
            skipBlanks()
            guard byte == UInt8(ascii: ":") else { throw error("a ':'") }
            index += 1
            skipBlanks()
            try value(parent: token, ordinal: 0)
        }
        depth -= 1
    }

    private mutating func list(_ parent: Int, _ ordinal: Int) throws {
        let token = tokens.count
        try open(.list, parent, ordinal)
        var isFirst = true
        var count = 0
        while try goesOn(UInt8(ascii: "]"), &isFirst, "a ',' or a ']'") {
            try value(parent: token, ordinal: count)
            count += 1
        }
        depth -= 1
    }

    private mutating func open(_ kind: JSONTape.Kind, _ parent: Int, _ ordinal: Int) throws {
        append(kind, parent, ordinal, at: index)
        depth += 1
        guard depth <= Self.deepest else { throw error("less than \(Self.deepest) levels") }
        index += 1
    }

    /// Whether another element follows, its comma taken; if not, the closing bracket is.
    private mutating func goesOn(_ close: UInt8, _ isFirst: inout Bool, _ expected: String) throws -> Bool {
        skipBlanks()
        if byte == close {
            index += 1
            return false
        }
        if !isFirst {
            guard byte == UInt8(ascii: ",") else { throw error(expected) }
            index += 1
            skipBlanks()
        }
        isFirst = false
        return true
    }

    private mutating func string(_ parent: Int, _ ordinal: Int) throws {
        let start = index + 1
        index = start
        var hasEscapes = false
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\") {
                hasEscapes = true
                guard let length = JSONEscape.length(bytes.span, at: index) else { throw error("an escape of JSON") }
                index += length
            } else {
                guard bytes[index] >= 0x20 else { throw error("a '\"', not a control character,") }
                index += 1
            }
        }
        guard index < bytes.count else { throw error("a '\"'") }
        append(.string, parent, ordinal, at: start)
        tokens[tokens.count - 1].hasEscapes = hasEscapes
        index += 1
    }

    private mutating func number(_ parent: Int, _ ordinal: Int) throws {
        let start = index
        if byte == UInt8(ascii: "-") { index += 1 }
        if byte == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if byte == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            index += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        append(.number, parent, ordinal, at: start)
    }

    private mutating func digits() throws {
        let start = index
        while let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        if index == start { throw error("a digit") }
    }

    private mutating func word(_ word: String, _ kind: JSONTape.Kind, _ parent: Int, _ ordinal: Int) throws {
        let start = index
        for expected in word.utf8 {
            guard byte == expected else { throw error(word) }
            index += 1
        }
        append(kind, parent, ordinal, at: start)
    }

    private func error(_ expected: String) -> DecodingError {
        let before = bytes[..<index]
        let line = 1 + before.count { $0 == 0x0A }
        let column = index - (before.lastIndex(of: 0x0A) ?? -1)
        return .dataCorrupted(
            .init(
                codingPath: [],
                debugDescription: "it is not valid JSON: \(expected) is expected at line \(line), column \(column)"))
    }
}
