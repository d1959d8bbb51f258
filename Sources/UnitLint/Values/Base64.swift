internal import UnitFile

/// RFC 4648 as systemd reads it: blanks between, padding required.
enum Base64 {
    static func check(_ bytes: Span<UInt8>) throws(ValueError) {
        var digits = 0
        var padding = 0
        var last: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte.isUnitWhitespace { continue }
            if byte == UInt8(ascii: "=") {
                padding += 1
            } else if byte.isDigit || byte.isLetter || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/"),
                padding == 0
            {
                digits += 1
                last = byte
            } else {
                throw ValueError(.malformed, "the data is not base64", cure: "write the output of base64 -w0")
            }
        }
        guard (digits + padding) % 4 == 0, padding <= 2 else {
            throw ValueError(.malformed, "the base64 data is cut short", cure: "write the output of base64 -w0")
        }
        // The bits that the last digit has to spare must be zero.
        guard padding == 0 || value(last) & (padding == 1 ? 0b11 : 0b1111) == 0 else {
            throw ValueError(.malformed, "the base64 data does not end cleanly", cure: "write the output of base64 -w0")
        }
    }

    private static func value(_ digit: UInt8) -> UInt8 {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        default: 63
        }
    }
}
