/// A list of capabilities, or of those to leave out: `CAP_CHOWN CAP_KILL`, `~CAP_SYS_ADMIN`.
public struct CapabilitySet: UnitValue {
    /// Bit n is capability n.
    public let bits: UInt64
    /// Whether the list names what is taken away (`~`).
    public let isInverted: Bool

    /// systemd drops names it does not know without a word; here they are errors.
    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        isInverted = bytes.starts(with: "~")
        var bits: UInt64 = 0
        let list = bytes.extracting((isInverted ? 1 : 0)..<bytes.count)
        try Words.forEach(in: list, .unquote) { word throws(ValueError) in
            bits |= 1 << UInt64(try Capability(parsing: word).number)
        }
        self.bits = bits
    }

    public var description: String {
        let names = (0..<64).filter { bits & 1 << UInt64($0) != 0 }.map { number in
            number < Capability.names.count ? Capability.names[number] : String(number)
        }
        return (isInverted ? "~" : "") + names.joined(separator: " ")
    }
}
