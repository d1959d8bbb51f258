extension Span where Element == UInt8 {
    /// A copy.
    package var copied: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for index in indices { bytes.append(self[index]) }
        return bytes
    }

    /// The bytes as text, for messages.
    package var text: String {
        String(decoding: copied, as: UTF8.self)
    }

    @usableFromInline
    package func equals(_ word: String) -> Bool {
        count == word.utf8.count && starts(with: word)
    }

    /// Whether `word` stands at `offset`.
    package func starts(with word: String, at offset: Int = 0) -> Bool {
        let other = word.utf8.span
        guard count - offset >= other.count else { return false }
        for index in other.indices where self[offset + index] != other[index] { return false }
        return true
    }

    package func ends(with word: String) -> Bool {
        count >= word.utf8.count && starts(with: word, at: count - word.utf8.count)
    }

    /// ASCII letters compare without case, as `strcaseeq` does in the C locale.
    package func equalsIgnoringCase(_ word: String) -> Bool {
        count == word.utf8.count && startsIgnoringCase(with: word)
    }

    package func startsIgnoringCase(with word: String, at offset: Int = 0) -> Bool {
        let other = word.utf8.span
        guard count - offset >= other.count else { return false }
        for index in other.indices where self[offset + index].lowercased != other[index].lowercased { return false }
        return true
    }

    package func first(_ byte: UInt8, from start: Int = 0) -> Int? {
        var index = start
        while index < count {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }

    package func last(_ byte: UInt8) -> Int? {
        var index = count
        while index > 0 {
            index -= 1
            if self[index] == byte { return index }
        }
        return nil
    }

    package func allSatisfy(_ predicate: (UInt8) -> Bool) -> Bool {
        for index in indices where !predicate(self[index]) { return false }
        return true
    }

    package func skipWhitespace(_ index: inout Int) {
        while index < count, self[index].isUnitWhitespace { index += 1 }
    }
}

extension UInt8 {
    /// systemd's WHITESPACE: space, tab, line feed, carriage return.
    package var isUnitWhitespace: Bool {
        self == UInt8(ascii: " ") || (self >= 9 && self <= 13 && self != 11 && self != 12)
    }

    package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    package var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    package var lowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
    package var uppercased: UInt8 { self &- UInt8(ascii: "a") < 26 ? self & ~0x20 : self }
}
