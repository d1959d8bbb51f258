/// Permission bits, always octal: `0644`, `755`, `0o1777`.
public struct FileMode: UnitValue {
    public let bits: UInt16

    /// Nil above 07777.
    public init?(bits: UInt16) {
        guard bits <= 0o7777 else { return nil }
        self.bits = bits
    }

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        do throws(CInteger.Failure) {
            var start = 0
            bytes.skipWhitespace(&start)
            if start < bytes.count, bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "-") {
                throw .malformed
            }
            bits = UInt16(try CInteger.unsigned(bytes, max: 0o7777, base: 8))
        } catch {
            throw ValueError(
                error == .malformed ? .malformed : .outOfRange, "\(bytes.text) is no file mode",
                cure: "write octal digits up to 7777, e.g. 0644")
        }
    }

    /// Four octal digits: `0644`.
    public var description: String {
        let digits = String(bits, radix: 8)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
