internal import UnitFile

/// RFC 4648 as systemd reads it: blanks between, padding required.
enum Base64 {
    static func check(_ bytes: Span<UInt8>) throws(ValueError) {
        var digits = 0
        var padding = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte.isUnitWhitespace { continue }
            if byte == UInt8(ascii: "=") {
                padding += 1
            } else if byte.isDigit || byte.isLetter || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/"),
                padding == 0
            {
                digits += 1
            } else {
                throw ValueError(.malformed, "the data is not base64", cure: "write the output of base64 -w0")
            }
        }
        guard (digits + padding) % 4 == 0, padding <= 2 else {
            throw ValueError(.malformed, "the base64 data is cut short", cure: "write the output of base64 -w0")
        }
    }
}
