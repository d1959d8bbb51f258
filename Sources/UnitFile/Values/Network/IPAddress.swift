/// An IPv4 or IPv6 address, as inet_pton(3) reads it.
public struct IPAddress: UnitValue {
    /// 4 or 16 bytes in network order.
    public let bytes: [UInt8]

    public var isIPv4: Bool { bytes.count == 4 }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public init(parsing text: Span<UInt8>) throws(ValueError) {
        guard let bytes = Self.ipv4(text) ?? Self.ipv6(text) else {
            throw ValueError(.malformed, "\(text.text) is no IP address")
        }
        self.bytes = bytes
    }

    /// Four decimal numbers without leading zeros.
    static func ipv4(_ text: Span<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        var start = 0
        while result.count < 4 {
            let end = result.count < 3 ? text.first(ASCII.dot, from: start) : text.count
            guard let end, (1...3).contains(end - start) else { return nil }
            var value = 0
            for index in start..<end {
                guard text[index].isDigit else { return nil }
                value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
            }
            guard value <= 255, end - start == 1 || text[start] != UInt8(ascii: "0") else { return nil }
            result.append(UInt8(value))
            start = end + 1
        }
        return result
    }

    /// Groups of hex digits, one `::`, and perhaps an IPv4 address at the end.
    static func ipv6(_ text: Span<UInt8>) -> [UInt8]? {
        var head: [UInt8] = []
        var tail: [UInt8]?
        var index = 0
        if text.starts(with: "::") {
            tail = []
            index = 2
        } else if text.starts(with: ":") {
            return nil
        }
        while index < text.count {
            let end = text.first(ASCII.colon, from: index) ?? text.count
            let group = text.extracting(index..<end)
            var value = [UInt8]()
            if end == text.count, let four = ipv4(group) {
                value = four
            } else if (1...4).contains(group.count), let number = hex(group) {
                value = [UInt8(number >> 8), UInt8(number & 0xff)]
            } else {
                return nil
            }
            if tail == nil { head += value } else { tail? += value }
            index = end + 1
            if index < text.count, text[index] == ASCII.colon {
                guard tail == nil else { return nil }
                tail = []
                index += 1
            } else if index == text.count {
                return nil
            }
        }
        let count = head.count + (tail?.count ?? 0)
        guard tail == nil ? count == 16 : count < 16 else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - count) + (tail ?? [])
    }

    private static func hex(_ group: Span<UInt8>) -> UInt16? {
        var value: UInt16 = 0
        for index in group.indices {
            guard let digit = ASCII.hexValue(group[index]) else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    /// RFC 5952 for IPv6.
    public var description: String {
        if isIPv4 { return bytes.map { String($0) }.joined(separator: ".") }
        let groups = (0..<8).map { UInt16(bytes[2 * $0]) << 8 | UInt16(bytes[2 * $0 + 1]) }
        var best = 0..<0
        var start = 0
        while start < 8 {
            var end = start
            while end < 8, groups[end] == 0 { end += 1 }
            if end - start > max(1, best.count) { best = start..<end }
            start = max(end, start + 1)
        }
        func text(_ range: Range<Int>) -> String {
            groups[range].map { String($0, radix: 16) }.joined(separator: ":")
        }
        return best.isEmpty ? text(0..<8) : "\(text(0..<best.lowerBound))::\(text(best.upperBound..<8))"
    }
}
