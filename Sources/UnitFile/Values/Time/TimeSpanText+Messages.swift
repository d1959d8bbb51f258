extension TimeSpanText {
    static func tooLong(_ bytes: Span<UInt8>) -> ValueError {
        ValueError(.outOfRange, "\(bytes.text) is longer than systemd can count", cure: "write infinity")
    }

    static func malformed(_ bytes: Span<UInt8>) -> ValueError {
        if let error = unknownUnit(bytes) { return error }
        let text = bytes.text
        let near = Spelling.nearest(to: text, in: ["infinity"]) ?? "e.g. 30s, 5min, 1h 30min or infinity"
        return ValueError(.malformed, "\(text) is no time span", cure: "write \(near)")
    }

    /// The first number whose unit systemd does not know, if a known one is near: `5mins`, `3Hours`.
    private static func unknownUnit(_ bytes: Span<UInt8>) -> ValueError? {
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, !isLetter(bytes[index]) { index += 1 }
            let end = index
            while index < bytes.count, isLetter(bytes[index]) { index += 1 }
            let word = bytes.extracting(end..<index)
            if word.isEmpty || end == start || units.contains(where: { word.equals($0.name) }) { continue }
            let exact = units.map(\.name).filter { $0.lowercased() == word.text.lowercased() }
            // A single letter is near to everything.
            let names = exact.isEmpty ? units.map(\.name).filter { $0.utf8.count > 1 } : exact
            guard let name = Spelling.nearest(to: word.text, in: names) else { return nil }
            let number = bytes.extracting(start..<end).text.split(separator: " ").joined()
            return ValueError(.unknownUnit, "systemd has no time unit \(word.text)", cure: "write \(number)\(name)")
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isLetter || byte >= 128
    }
}
