/// C escapes as systemd undoes them (systemd.syntax(7), "Supported escapes").
enum CEscape {
    struct Decoded {
        /// A code point, or a byte if ``isByte``.
        var value: UInt32
        /// Whether it stands for one byte as it is, not for a character to be encoded.
        var isByte = false
        /// How many bytes after the backslash it took.
        var length = 1
    }

    /// Decodes what follows a backslash, or returns nil for what systemd does not know.
    static func decode(_ bytes: ArraySlice<UInt8>) -> Decoded? {
        guard let letter = bytes.first else { return nil }
        switch letter {
        case UInt8(ascii: "a"): return Decoded(value: 0x07)
        case UInt8(ascii: "b"): return Decoded(value: 0x08)
        case UInt8(ascii: "f"): return Decoded(value: 0x0C)
        case UInt8(ascii: "n"): return Decoded(value: 0x0A)
        case UInt8(ascii: "r"): return Decoded(value: 0x0D)
        case UInt8(ascii: "t"): return Decoded(value: 0x09)
        case UInt8(ascii: "v"): return Decoded(value: 0x0B)
        case UInt8(ascii: "s"): return Decoded(value: 0x20)
        case ASCII.backslash, ASCII.doubleQuote, ASCII.singleQuote: return Decoded(value: UInt32(letter))
        case UInt8(ascii: "x"):
            return number(bytes.dropFirst(), digits: 2, shift: 4, ASCII.hexValue).map {
                Decoded(value: $0, isByte: true, length: 3)
            }
        case UInt8(ascii: "u"):
            return number(bytes.dropFirst(), digits: 4, shift: 4, ASCII.hexValue).map { Decoded(value: $0, length: 5) }
        case UInt8(ascii: "U"):
            guard let scalar = number(bytes.dropFirst(), digits: 8, shift: 4, ASCII.hexValue),
                SystemdUTF8.isAcceptable(scalar)
            else { return nil }
            return Decoded(value: scalar, length: 9)
        default:
            guard let byte = number(bytes, digits: 3, shift: 3, ASCII.octalValue), byte <= 0xFF else { return nil }
            return Decoded(value: byte, isByte: true, length: 3)
        }
    }

    /// A number of exactly so many digits. Zero is refused: a string cannot hold it.
    private static func number(
        _ bytes: ArraySlice<UInt8>, digits: Int, shift: UInt32, _ digit: (UInt8) -> UInt8?
    ) -> UInt32? {
        guard bytes.count >= digits else { return nil }
        var result: UInt32 = 0
        for byte in bytes.prefix(digits) {
            guard let value = digit(byte) else { return nil }
            result = result << shift | UInt32(value)
        }
        return result == 0 ? nil : result
    }
}
