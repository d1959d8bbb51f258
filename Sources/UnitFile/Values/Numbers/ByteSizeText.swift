enum ByteSizeText {
    /// From the largest down: a second term must have a smaller suffix than the first.
    private static let suffixes: [(byte: UInt8, power: Int)] = [
        (UInt8(ascii: "E"), 6), (UInt8(ascii: "P"), 5), (UInt8(ascii: "T"), 4), (UInt8(ascii: "G"), 3),
        (UInt8(ascii: "M"), 2), (UInt8(ascii: "K"), 1), (UInt8(ascii: "B"), 0),
    ]

    static func parse(_ bytes: Span<UInt8>, base: UInt64) throws(ValueError) -> UInt64 {
        var total: UInt64 = 0
        var index = 0
        var firstSuffix = 0
        repeat {
            bytes.skipWhitespace(&index)
            let start = index
            guard let number = CInteger.scan(bytes, &index, base: 10) else { throw malformed(bytes, at: start) }
            guard !number.overflow else { throw tooLarge(bytes) }
            guard bytes[start] != UInt8(ascii: "-"), !number.negative else {
                throw ValueError(.outOfRange, "a size cannot be negative")
            }
            let fraction = try fraction(bytes, &index)
            bytes.skipWhitespace(&index)
            guard let (factor, next) = suffix(bytes, &index, from: firstSuffix, base: base) else {
                throw malformed(bytes, at: start)
            }
            firstSuffix = next
            // systemd computes the fraction in a double, and so must we.
            let rounded = number.magnitude &+ (fraction > 0 ? 1 : 0)
            guard rounded <= UInt64.max / factor else { throw tooLarge(bytes) }
            let term = number.magnitude &* factor &+ UInt64(fraction * Double(factor))
            let (sum, overflow) = total.addingReportingOverflow(term)
            guard !overflow else { throw tooLarge(bytes) }
            total = sum
        } while index < bytes.count
        return total
    }

    private static func fraction(_ bytes: Span<UInt8>, _ index: inout Int) throws(ValueError) -> Double {
        guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { return 0 }
        index += 1
        let start = index
        guard index < bytes.count, bytes[index].isDigit,
            let scan = CInteger.scan(bytes, &index, base: 10)
        else { return 0 }
        guard !scan.overflow else { throw tooLarge(bytes) }
        var value = Double(scan.magnitude)
        for _ in start..<index { value /= 10 }
        return value
    }

    private static func suffix(
        _ bytes: Span<UInt8>, _ index: inout Int, from first: Int, base: UInt64
    ) -> (factor: UInt64, next: Int)? {
        // After a term without a suffix nothing can follow.
        guard first <= suffixes.count else { return nil }
        if index < bytes.count {
            for position in first..<suffixes.count where suffixes[position].byte == bytes[index] {
                index += 1
                var factor: UInt64 = 1
                for _ in 0..<suffixes[position].power { factor *= base }
                return (factor, position + 1)
            }
        }
        return (1, suffixes.count + 1)
    }

    private static func tooLarge(_ bytes: Span<UInt8>) -> ValueError {
        ValueError(.outOfRange, "\(bytes.text) is larger than systemd can count", cure: "write infinity")
    }

    private static func malformed(_ bytes: Span<UInt8>, at start: Int) -> ValueError {
        // "512MB", "512MiB" and "512m" mean 512M to people.
        var end = 0
        bytes.skipWhitespace(&end)
        let begin = end
        while end < bytes.count, bytes[end].isDigit || bytes[end] == UInt8(ascii: ".") { end += 1 }
        let number = bytes.extracting(begin..<end).text
        bytes.skipWhitespace(&end)
        let word = bytes.extracting(end..<bytes.count).text
        if !number.isEmpty, let letter = word.utf8.first?.uppercased, "KMGTPE".utf8.contains(letter),
            ["", "b", "i", "ib", "byte", "bytes"].contains(word.dropFirst().lowercased())
        {
            let suffix = String(decoding: [letter], as: UTF8.self)
            return ValueError(.unknownUnit, "systemd has no \(word)", cure: "write \(number)\(suffix)")
        }
        return ValueError(.malformed, "\(bytes.text) is no size", cure: "write e.g. 512M or 1G")
    }
}
