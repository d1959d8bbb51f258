/// Text with C escapes but without words or quotes (`StandardInputText=`, `SetCredential=`).
package enum EscapedText {
    /// Whether systemd can undo all escapes; some directives take zero bytes too.
    package static func check(_ bytes: Span<UInt8>, acceptsNUL: Bool) throws(ValueError) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == ASCII.backslash else {
                index += 1
                continue
            }
            index += 1
            if acceptsNUL, let length = zero(bytes, at: index) {
                index += length
            } else if let decoded = decode(bytes, at: index) {
                index += decoded.length
            } else {
                throw unknown(bytes, at: index)
            }
        }
    }

    /// The escape whose letter stands at `index`.
    static func decode(_ bytes: Span<UInt8>, at index: Int) -> CEscape.Decoded? {
        var sequence: [UInt8] = []
        for place in index..<min(index + 9, bytes.count) { sequence.append(bytes[place]) }
        return CEscape.decode(sequence[...])
    }

    private static func zero(_ bytes: Span<UInt8>, at index: Int) -> Int? {
        ["x00", "000", "u0000", "U00000000"].first { bytes.starts(with: $0, at: index) }?.utf8.count
    }

    static func unknown(_ bytes: Span<UInt8>, at index: Int) -> ValueError {
        guard index < bytes.count else {
            return ValueError(.badQuoting, "a backslash stands at the end", cure: "double it")
        }
        let letter = bytes.extracting(index..<index + 1).text
        return ValueError(
            .badQuoting, "systemd knows no escape \\\(letter)", cure: "double the backslash: \\\\\(letter)")
    }
}
