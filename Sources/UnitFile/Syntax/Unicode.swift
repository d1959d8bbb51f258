/// UTF-8 as systemd 252 accepts it: Unicode's noncharacters (U+FDD0 to U+FDEF and the last two code points of each
/// plane) are refused besides what is malformed.
enum SystemdUTF8 {
    static func isNoncharacter(_ scalar: UInt32) -> Bool {
        (0xFDD0...0xFDEF).contains(scalar) || scalar & 0xFFFE == 0xFFFE
    }

    static func isAcceptable(_ scalar: UInt32) -> Bool {
        scalar < 0x11_0000 && scalar & 0xFFFF_F800 != 0xD800 && !isNoncharacter(scalar)
    }

    /// The length of the sequence at `index` that systemd accepts, or nil.
    private static func sequenceLength(_ bytes: borrowing RawSpan, at index: Int, end: Int) -> Int? {
        let lead = bytes.byte(index)
        let length: Int
        var scalar: UInt32
        switch lead {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: (length, scalar) = (2, UInt32(lead & 0x1F))
        case 0xE0...0xEF: (length, scalar) = (3, UInt32(lead & 0x0F))
        case 0xF0...0xF4: (length, scalar) = (4, UInt32(lead & 0x07))
        default: return nil
        }
        guard length <= end - index else { return nil }
        for offset in 1..<length {
            let next = bytes.byte(index + offset)
            guard next & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        let shortest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
        return scalar >= shortest && isAcceptable(scalar) ? length : nil
    }

    /// The first place where systemd would stop, or nil if all is well.
    static func firstInvalid(_ bytes: borrowing RawSpan, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let length = sequenceLength(bytes, at: index, end: range.upperBound) else { return index }
            index += length
        }
        return nil
    }

    static func isValid(_ bytes: [UInt8]) -> Bool {
        firstInvalid(bytes.span.bytes, in: 0..<bytes.count) == nil
    }

    /// Appends a scalar the way systemd encodes `\u` and `\U`, which for `\u` includes lone surrogates.
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            bytes.append(UInt8(scalar))
        case 0..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        case 0..<0x1_0000:
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
            bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
