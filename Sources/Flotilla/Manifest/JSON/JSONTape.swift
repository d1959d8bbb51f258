/// A JSON text that has been read once: where each value stands, in the order of the text. Strings and numbers stay
/// bytes until somebody asks for them, so that a manifest of 10 000 services costs one array.
final class JSONTape: Sendable {
    enum Kind: UInt8, Sendable {
        case null, yes, no, number, string, list, object
    }

    /// A value, or the name of a member, which stands right before its value.
    struct Token: Sendable {
        var kind: Kind
        /// A string with backslashes in it.
        var hasEscapes = false
        /// The bytes: of a string, what is between its quotes.
        var start: UInt32
        var end: UInt32
        /// The token after this value and all that is in it.
        var next: UInt32 = 0
        /// The list or object it stands in.
        var parent: UInt32
        /// Its number among the elements of a list.
        var ordinal: UInt32
    }

    let bytes: [UInt8]
    let tokens: [Token]

    /// - Throws: `DecodingError.dataCorrupted` for what is not JSON (RFC 8259), with the line.
    init(_ bytes: [UInt8]) throws {
        var parser = JSONTapeParser(bytes)
        tokens = try parser.parse()
        self.bytes = bytes
    }

    subscript(index: Int) -> Token { tokens[index] }

    /// The value of the member with this name.
    func member(_ name: String, of object: Int) -> Int? {
        let sought = name.utf8.span
        let end = Int(tokens[object].next)
        var index = object + 1
        while index < end {
            let found = tokens[index].hasEscapes ? text(index) == name : holds(tokens[index], sought)
            if found { return index + 1 }
            index = Int(tokens[index + 1].next)
        }
        return nil
    }

    /// The names of an object's members, in their order.
    func names(of object: Int) -> [String] {
        var names: [String] = []
        var index = object + 1
        while index < Int(tokens[object].next) {
            names.append(text(index))
            index = Int(tokens[index + 1].next)
        }
        return names
    }

    /// The text of a string or of a number.
    func text(_ index: Int) -> String {
        let token = tokens[index]
        let raw = bytes[Int(token.start)..<Int(token.end)]
        return String(decoding: token.hasEscapes ? JSONEscape.undo(raw)[...] : raw, as: UTF8.self)
    }

    private func holds(_ token: Token, _ text: Span<UInt8>) -> Bool {
        let start = Int(token.start)
        guard Int(token.end) - start == text.count else { return false }
        for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
        return true
    }

    /// The names and numbers that lead to a value, for messages.
    func path(to index: Int) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var index = index
        while index > 0 {
            let parent = Int(tokens[index].parent)
            if tokens[parent].kind == .list {
                path.append(JSONKey(intValue: Int(tokens[index].ordinal)))
            } else {
                path.append(JSONKey(stringValue: text(index - 1)))
            }
            index = parent
        }
        return path.reversed()
    }
}

/// A place in a document.
struct JSONKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = "Index \(intValue)"
        self.intValue = intValue
    }
}
