/// Walks through JSON (RFC 8259) without building anything: the loader checks that a document is whole and cuts it in
/// parts, but passes the parts on as they are.
struct JSONScanner {
    struct Malformed: Error, Sendable {
        /// In bytes from the start.
        var offset: Int
        var expected: String
    }

    let bytes: [UInt8]
    private(set) var position = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter member: is given each name, and has to read or skip the value.
    mutating func object(
        _ member: (String, inout JSONScanner) throws(Malformed) -> Void
    ) throws(Malformed) {
        try enter("{", "an object")
        if try !leave(ifNext: "}") {
            repeat {
                let name = try string()
                try take(":", "a colon")
                try member(name, &self)
            } while try takeComma(or: "}")
        }
        depth -= 1
    }

    /// - Parameter element: has to read or skip each value.
    mutating func array(_ element: (inout JSONScanner) throws(Malformed) -> Void) throws(Malformed) {
        try enter("[", "an array")
        if try !leave(ifNext: "]") {
            repeat { try element(&self) } while try takeComma(or: "]")
        }
        depth -= 1
    }

    mutating func string() throws(Malformed) -> String {
        skipSpace()
        let start = position
        try skipString()
        let raw = bytes[(start + 1)..<(position - 1)]
        return try raw.contains(UInt8(ascii: "\\")) ? unescaped(raw) : String(decoding: raw, as: UTF8.self)
    }

    mutating func integer() throws(Malformed) -> Int {
        let text = try raw { scanner throws(Malformed) in try scanner.skipNumber() }
        guard let number = Int(String(decoding: text, as: UTF8.self)) else { throw malformed("a whole number") }
        return number
    }

    /// The bytes of the next value, whatever it is.
    mutating func value() throws(Malformed) -> ArraySlice<UInt8> {
        try raw { scanner throws(Malformed) in try scanner.skipValue() }
    }

    mutating func skipValue() throws(Malformed) {
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): try object { _, scanner throws(Malformed) in try scanner.skipValue() }
        case UInt8(ascii: "["): try array { scanner throws(Malformed) in try scanner.skipValue() }
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "t"): try skip(literal: "true")
        case UInt8(ascii: "f"): try skip(literal: "false")
        case UInt8(ascii: "n"): try skip(literal: "null")
        default: try skipNumber()
        }
    }

    /// Nothing but white space may follow the outermost value.
    mutating func end() throws(Malformed) {
        skipSpace()
        if position < bytes.count { throw malformed("the end") }
    }

    // MARK: Parts

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    func malformed(_ expected: String) -> Malformed { Malformed(offset: position, expected: expected) }

    private mutating func raw(
        _ skip: (inout JSONScanner) throws(Malformed) -> Void
    ) throws(Malformed) -> ArraySlice<UInt8> {
        skipSpace()
        let start = position
        try skip(&self)
        return bytes[start..<position]
    }

    private mutating func enter(_ bracket: Unicode.Scalar, _ what: String) throws(Malformed) {
        try take(bracket, what)
        depth += 1
        if depth > 256 { throw malformed("no deeper nesting") }
    }

    private mutating func leave(ifNext bracket: Unicode.Scalar) throws(Malformed) -> Bool {
        skipSpace()
        guard peek == UInt8(ascii: bracket) else { return false }
        position += 1
        return true
    }

    private mutating func takeComma(or bracket: Unicode.Scalar) throws(Malformed) -> Bool {
        if try leave(ifNext: bracket) { return false }
        try take(",", "a comma or \(bracket)")
        return true
    }

    private mutating func take(_ character: Unicode.Scalar, _ what: String) throws(Malformed) {
        skipSpace()
        guard peek == UInt8(ascii: character) else { throw malformed(what) }
        position += 1
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func skip(literal: String) throws(Malformed) {
        guard bytes[position...].starts(with: literal.utf8) else { throw malformed(literal) }
        position += literal.utf8.count
    }

    private mutating func skipString() throws(Malformed) {
        try take("\"", "a string")
        while let byte = peek, byte != UInt8(ascii: "\"") {
            if byte < 0x20 { throw malformed("an escaped control character") }
            position += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        if position >= bytes.count { throw malformed("the end of the string") }
        position += 1
    }

    private mutating func skipDigits() throws(Malformed) {
        let start = position
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        if position == start { throw malformed("a value") }
    }

    private mutating func skipNumber() throws(Malformed) {
        if peek == UInt8(ascii: "-") { position += 1 }
        // No zero leads but the only one.
        if peek == UInt8(ascii: "0") { position += 1 } else { try skipDigits() }
        if peek == UInt8(ascii: ".") {
            position += 1
            try skipDigits()
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            try skipDigits()
        }
    }

    private func unescaped(_ raw: ArraySlice<UInt8>) throws(Malformed) -> String {
        var units: [UInt16] = []
        var rest = String(decoding: raw, as: UTF8.self).utf16[...]
        while let unit = rest.popFirst() {
            guard unit == UInt16(UInt8(ascii: "\\")) else {
                units.append(unit)
                continue
            }
            switch rest.popFirst().flatMap(Unicode.Scalar.init) {
            case "b": units.append(0x08)
            case "f": units.append(0x0C)
            case "n": units.append(0x0A)
            case "r": units.append(0x0D)
            case "t": units.append(0x09)
            case "u":
                let digits = String(decoding: rest.prefix(4), as: UTF16.self)
                guard digits.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
                    throw malformed("four hexadecimal digits")
                }
                units.append(unit)
                rest = rest.dropFirst(4)
            case let escaped? where "\"\\/".unicodeScalars.contains(escaped): units.append(UInt16(escaped.value))
            default: throw malformed("an escape sequence")
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
