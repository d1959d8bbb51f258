/// The name of a network interface: up to 15 printable ASCII bytes without `/`, `:` and `%`, not all digits.
public struct InterfaceName: UnitValue {
    public let description: String

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        try Self.check(bytes, acceptsNumber: false)
        description = bytes.text
    }

    /// With `acceptsNumber`, indices and alternative names of up to 127 bytes are fine too.
    package static func check(_ bytes: Span<UInt8>, acceptsNumber: Bool) throws(ValueError) {
        let isIndex = (try? CInteger.signed(bytes, in: 1...Int64(Int32.max))) != nil
        if isIndex, acceptsNumber { return }
        let isName =
            (1...(acceptsNumber ? 127 : 15)).contains(bytes.count)
            && bytes.allSatisfy { $0 > 32 && $0 < 127 && !"/:%".utf8.contains($0) }
            && !bytes.allSatisfy(\.isDigit)
            && !(bytes.equals(".") || bytes.equals("..") || bytes.equals("all") || bytes.equals("default"))
        guard isName, !isIndex else {
            throw ValueError(.malformed, "\(bytes.text) is no interface name", cure: "write e.g. eth0")
        }
    }
}
