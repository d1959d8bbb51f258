/// A boolean: `yes`, `true`, `on`, `y`, `t`, `1` and their opposites, in any case. Written `yes` and `no`.
public struct Boolean: UnitValue, ExpressibleByBooleanLiteral {
    public let value: Bool

    public init(_ value: Bool) {
        self.value = value
    }

    public init(booleanLiteral value: Bool) {
        self.value = value
    }

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        guard let value = Self.read(bytes) else {
            let text = bytes.text
            let near = Spelling.nearest(to: text, in: ["yes", "no", "true", "false", "on", "off"])
            throw ValueError(.malformed, "\(text) is neither yes nor no", cure: "write \(near ?? "yes or no")")
        }
        self.value = value
    }

    /// Nil if it is no boolean.
    static func read(_ bytes: Span<UInt8>) -> Bool? {
        guard bytes.count <= 5, bytes.count > 0 else { return nil }
        switch bytes[0].lowercased {
        case UInt8(ascii: "1"): return bytes.count == 1 ? true : nil
        case UInt8(ascii: "0"): return bytes.count == 1 ? false : nil
        case UInt8(ascii: "y"): return bytes.count == 1 || bytes.equalsIgnoringCase("yes") ? true : nil
        case UInt8(ascii: "t"): return bytes.count == 1 || bytes.equalsIgnoringCase("true") ? true : nil
        case UInt8(ascii: "n"): return bytes.count == 1 || bytes.equalsIgnoringCase("no") ? false : nil
        case UInt8(ascii: "f"): return bytes.count == 1 || bytes.equalsIgnoringCase("false") ? false : nil
        case UInt8(ascii: "o"):
            return bytes.equalsIgnoringCase("on") ? true : bytes.equalsIgnoringCase("off") ? false : nil
        default: return nil
        }
    }

    public var description: String { value ? "yes" : "no" }
}
