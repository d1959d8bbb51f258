/// What systemd-escape(1) does: strings to parts of unit names and back.
///
/// Paths and instances are bytes to systemd; the `String` forms are for text.
public enum UnitEscape {
    private static let valid = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:_.")

    /// `/` becomes `-`; all but letters, digits, `:`, `_`, `.`, and a leading dot too, become `\xHH`.
    public static func escape(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == ASCII.slash {
                result.append(ASCII.dash)
            } else if valid.contains(byte) && !(index == 0 && byte == ASCII.dot) {
                result.append(byte)
            } else {
                appendHex(byte, to: &result)
            }
        }
        return result
    }

    /// `systemd-escape NAME`.
    public static func escape(_ text: String) -> String {
        String(decoding: escape(Array(text.utf8)), as: UTF8.self)
    }

    /// Undoes ``escape(_:)-([UInt8])``.
    ///
    /// - Throws: ``UnitFileError`` at a backslash that starts no `\xHH`.
    public static func unescape(_ name: [UInt8]) throws(UnitFileError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(name.count)
        var index = 0
        while index < name.count {
            let byte = name[index]
            switch byte {
            case ASCII.dash:
                result.append(ASCII.slash)
            case ASCII.backslash:
                guard index + 3 < name.count, name[index + 1] == UInt8(ascii: "x"),
                    let high = ASCII.hexValue(name[index + 2]), let low = ASCII.hexValue(name[index + 3])
                else {
                    throw UnitFileError(
                        .invalidEscape, "a backslash in an escaped name starts no \\xHH",
                        advice: "escape the name with systemd-escape first")
                }
                result.append(high << 4 | low)
                index += 3
            default:
                result.append(byte)
            }
            index += 1
        }
        // systemd's strings end at the first zero, \x00 included.
        return result.firstIndex(of: 0).map { Array(result[..<$0]) } ?? result
    }

    /// `systemd-escape --unescape NAME`.
    ///
    /// - Throws: ``UnitFileError``, also if the outcome is not text.
    public static func unescape(_ name: String) throws(UnitFileError) -> String {
        try text(unescape(Array(name.utf8)))
    }

    /// Escapes a path after tidying it; the root is `-`.
    ///
    /// - Throws: ``UnitFileError`` for a path with `..` or beyond the kernel's limits.
    public static func escapePath(_ path: [UInt8]) throws(UnitFileError) -> [UInt8] {
        let simplified = UnitPath.simplified(path)
        if simplified.isEmpty || simplified == [ASCII.slash] { return [ASCII.dash] }
        guard UnitPath.isNormalized(simplified) else {
            throw UnitFileError(
                .invalidPath, "a path with '..', or one that is too long, cannot be escaped",
                advice: "give an absolute path without '..'")
        }
        return escape(Array(simplified.drop { $0 == ASCII.slash }))
    }

    /// `systemd-escape --path PATH`.
    public static func escapePath(_ path: String) throws(UnitFileError) -> String {
        String(decoding: try escapePath(Array(path.utf8)), as: UTF8.self)
    }

    /// Undoes ``escapePath(_:)-([UInt8])``.
    ///
    /// - Throws: ``UnitFileError`` for what is no escaped path.
    public static func unescapePath(_ name: [UInt8]) throws(UnitFileError) -> [UInt8] {
        if name == [ASCII.dash] { return [ASCII.slash] }
        let path = try unescape(name)
        guard !name.isEmpty, path.first != ASCII.slash, path.last != ASCII.slash,
            UnitPath.isNormalized([ASCII.slash] + path)
        else {
            throw UnitFileError(
                .invalidEscape, "this is not the escaped form of a path",
                advice: "escape the path with systemd-escape --path")
        }
        return [ASCII.slash] + path
    }

    /// `systemd-escape --unescape --path NAME`.
    public static func unescapePath(_ name: String) throws(UnitFileError) -> String {
        try text(unescapePath(Array(name.utf8)))
    }

    static func appendHex(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(ASCII.backslash)
        bytes.append(UInt8(ascii: "x"))
        bytes.append(ASCII.lowercaseHex[Int(byte >> 4)])
        bytes.append(ASCII.lowercaseHex[Int(byte & 15)])
    }

    private static func text(_ bytes: [UInt8]) throws(UnitFileError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw UnitFileError(
                .invalidUTF8, "the unescaped name is not text", advice: "use the form of this call that returns bytes")
        }
        return text
    }
}
