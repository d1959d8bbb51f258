extension TimeSpanText {
    static func tooLong(_ bytes: Span<UInt8>) -> ValueError {
        ValueError(.outOfRange, "\(bytes.text) is longer than systemd can count", cure: "write infinity")
    }

    static func malformed(_ bytes: Span<UInt8>) -> ValueError {
        let text = bytes.text
        if let word = Spelling.nearest(to: text, in: ["infinity"]) {
            return ValueError(.malformed, "\(text) is no time span", cure: "write \(word)")
        }
        return ValueError(.malformed, "\(text) is no time span", cure: "write e.g. 30s, 5min, 1h 30min or infinity")
    }

    /// The number is fine, what follows it is no unit.
    static func unknownUnit(_ bytes: Span<UInt8>, at index: Int, after start: Int) -> ValueError {
        var end = index
        while end < bytes.count, !bytes[end].isUnitWhitespace, !bytes[end].isDigit { end += 1 }
        // The unit may have been eaten in part: "5mins" is "5min" and a stray "s".
        var begin = index
        while begin > start, bytes[begin - 1].isLetter { begin -= 1 }
        let word = bytes.extracting(begin..<end).text
        var names = units.map(\.name)
        names.removeAll { $0.utf8.count == 1 }
        let exact = Spelling.nearest(to: word, in: units.map(\.name).filter { $0.lowercased() == word.lowercased() })
        guard let name = exact ?? Spelling.nearest(to: word, in: names) else { return malformed(bytes) }
        let number = bytes.extracting(start..<begin).text
        return ValueError(.unknownUnit, "systemd has no time unit \(word)", cure: "write \(number)\(name)")
    }
}
