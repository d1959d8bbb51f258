/// C escapes as systemd undoes them: `\a \b \f \n \r \t \v \\ \" \' \s \xHH \NNN \uHHHH \UHHHHHHHH`.
package enum CEscape {
    /// Decodes the escape whose letter stands at `index`; returns the place behind it, or nil if it is none.
    static func decode(
        _ bytes: Span<UInt8>, at index: Int, acceptsNUL: Bool = false, into result: inout [UInt8]
    ) -> Int? {
        guard index < bytes.count else { return nil }
        let letter = bytes[index]
        if let byte = simple(letter) {
            result.append(byte)
            return index + 1
        }
        switch letter {
        case UInt8(ascii: "x"):
            guard let value = hex(bytes, index + 1, digits: 2), value != 0 || acceptsNUL else { return nil }
            result.append(UInt8(value))
            return index + 3
        case UInt8(ascii: "u"):
            guard let value = hex(bytes, index + 1, digits: 4), value != 0 || acceptsNUL else { return nil }
            SystemdUTF8.append(value, to: &result)
            return index + 5
        case UInt8(ascii: "U"):
            guard let value = hex(bytes, index + 1, digits: 8), value != 0 || acceptsNUL,
                SystemdUTF8.isAcceptable(value)
            else { return nil }
            SystemdUTF8.append(value, to: &result)
            return index + 9
        default:
            guard index + 3 <= bytes.count else { return nil }
            var value = 0
            for place in index..<index + 3 {
                guard let digit = ASCII.octalValue(bytes[place]) else { return nil }
                value = value * 8 + Int(digit)
            }
            guard value <= 255, value != 0 || acceptsNUL else { return nil }
            result.append(UInt8(value))
            return index + 3
        }
    }

    /// Undoes all escapes of a text without words or quotes (`StandardInputText=`, `SetCredential=`).
    package static func check(_ bytes: Span<UInt8>, acceptsNUL: Bool) throws(ValueError) {
        var index = 0
        var scratch: [UInt8] = []
        while index < bytes.count {
            guard bytes[index] == ASCII.backslash else {
                index += 1
                continue
            }
            guard let end = decode(bytes, at: index + 1, acceptsNUL: acceptsNUL, into: &scratch) else {
                throw unknown(bytes, at: index + 1)
            }
            index = end
        }
    }

    static func unknown(_ bytes: Span<UInt8>, at index: Int) -> ValueError {
        guard index < bytes.count else {
            return ValueError(.badQuoting, "a backslash stands at the end", cure: "double it")
        }
        let sequence = bytes.extracting(index..<min(index + 1, bytes.count)).text
        return ValueError(
            .badQuoting, "systemd knows no escape \\\(sequence)", cure: "double the backslash: \\\\\(sequence)")
    }

    private static func simple(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "a"): 7
        case UInt8(ascii: "b"): 8
        case UInt8(ascii: "f"): 12
        case UInt8(ascii: "n"): 10
        case UInt8(ascii: "r"): 13
        case UInt8(ascii: "t"): 9
        case UInt8(ascii: "v"): 11
        case UInt8(ascii: "s"): ASCII.space
        case ASCII.backslash, ASCII.doubleQuote, ASCII.singleQuote: letter
        default: nil
        }
    }

    private static func hex(_ bytes: Span<UInt8>, _ start: Int, digits: Int) -> UInt32? {
        guard start + digits <= bytes.count else { return nil }
        var value: UInt32 = 0
        for place in start..<start + digits {
            guard let digit = ASCII.hexValue(bytes[place]) else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
