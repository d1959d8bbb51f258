/// The escapes of a JSON string (RFC 8259, section 7).
enum JSONEscape {
    /// How many bytes the escape at this place has, the backslash included; nil if it is none. Of a pair of surrogates
    /// both halves count.
    static func length(_ bytes: Span<UInt8>, at index: Int) -> Int? {
        guard index + 1 < bytes.count else { return nil }
        guard bytes[index + 1] == UInt8(ascii: "u") else { return simple(bytes[index + 1]) == nil ? nil : 2 }
        guard let first = hex(bytes, index + 2) else { return nil }
        switch first {
        case 0xD800...0xDBFF:
            guard index + 7 < bytes.count, bytes[index + 6] == UInt8(ascii: "\\"),
                bytes[index + 7] == UInt8(ascii: "u"), let second = hex(bytes, index + 8),
                (0xDC00...0xDFFF).contains(second)
            else { return nil }
            return 12
        case 0xDC00...0xDFFF: return nil
        default: return 6
        }
    }

    /// The bytes that are meant. The escapes have been checked.
    static func undo(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        let bytes = raw.span
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "\\"), let length = length(bytes, at: index) else {
                result.append(bytes[index])
                index += 1
                continue
            }
            if length == 2 {
                result.append(simple(bytes[index + 1]) ?? 0)
            } else if let scalar = scalar(bytes, index, length) {
                result.append(contentsOf: String(Character(scalar)).utf8)
            }
            index += length
        }
        return result
    }

    private static func scalar(_ bytes: Span<UInt8>, _ index: Int, _ length: Int) -> Unicode.Scalar? {
        guard let first = hex(bytes, index + 2) else { return nil }
        guard length == 12, let second = hex(bytes, index + 8) else { return Unicode.Scalar(first) }
        return Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private static func simple(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: nil
        }
    }

    private static func hex(_ bytes: Span<UInt8>, _ start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for index in start..<start + 4 {
            switch bytes[index] {
            case let byte where (0x30...0x39).contains(byte): value = value << 4 | UInt32(byte - 0x30)
            case let byte where (0x41...0x46).contains(byte): value = value << 4 | UInt32(byte - 0x41 + 10)
            case let byte where (0x61...0x66).contains(byte): value = value << 4 | UInt32(byte - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }
}
