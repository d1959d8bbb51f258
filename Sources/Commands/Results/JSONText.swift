/// The layout of JSON output.
enum JSONText {
    /// Grows when a member changes its meaning or goes away; new members may come at any time.
    static let version = 1

    /// The same JSON with a member or element a line, two spaces a level, and a line feed at the end.
    ///
    /// - Parameter compact: valid JSON without white space between its tokens.
    static func indented(_ compact: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(compact.count * 2)
        var depth = 0
        var isString = false
        var isEscaped = false
        for (index, byte) in compact.enumerated() {
            if isString {
                result.append(byte)
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                result.append(byte)
                // An empty one stays on its line: `}` is `{` + 2, and so are the brackets.
                if index + 1 < compact.count, compact[index + 1] == byte + 2 { continue }
                depth += 1
                breakLine(depth, &result)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if compact[index - 1] != byte - 2 {
                    depth -= 1
                    breakLine(depth, &result)
                }
                result.append(byte)
            case UInt8(ascii: ","):
                result.append(byte)
                breakLine(depth, &result)
            case UInt8(ascii: ":"):
                result += [byte, UInt8(ascii: " ")]
            default:
                isString = byte == UInt8(ascii: "\"")
                result.append(byte)
            }
        }
        return result + [UInt8(ascii: "\n")]
    }

    private static func breakLine(_ depth: Int, _ bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\n"))
        bytes += [UInt8](repeating: UInt8(ascii: " "), count: depth * 2)
    }
}
