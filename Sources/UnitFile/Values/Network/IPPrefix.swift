/// An address range of `IPAddressAllow=`: `10.0.0.0/8`, `2001:db8::/32`, a single address.
public struct IPPrefix: UnitValue {
    public let address: IPAddress
    /// Bits that count.
    public let length: Int

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        let slash = bytes.first(ASCII.slash)
        do throws(ValueError) {
            address = try IPAddress(parsing: bytes.extracting(0..<(slash ?? bytes.count)))
        } catch {
            let words = IPPrefix.words
            let near = Spelling.nearest(to: bytes.text, in: words)
            throw ValueError(
                .malformed, "\(bytes.text) is no address range",
                cure: "write \(near ?? "e.g. 10.0.0.0/8, or one of \(words.joined(separator: ", "))")")
        }
        let bits = UInt64(address.bytes.count * 8)
        guard let slash else {
            length = Int(bits)
            return
        }
        length = Int(
            try Integer.unsigned(bytes.extracting(slash + 1..<bytes.count), in: 0...bits, "prefix length"))
    }

    /// Names that stand for ranges of both families.
    static let words = ["any", "localhost", "link-local", "multicast"]

    /// Whether a word of the list is one of those names.
    package static func isWord(_ bytes: Span<UInt8>) -> Bool {
        words.contains { bytes.equals($0) } || isLocalhost(bytes)
    }

    /// systemd takes some names besides `localhost` itself.
    private static func isLocalhost(_ bytes: Span<UInt8>) -> Bool {
        let names = ["localhost", "localhost.", "localhost.localdomain", "localhost.localdomain."]
        if names.contains(where: { bytes.equalsIgnoringCase($0) }) { return true }
        return names.contains { name in
            let start = bytes.count - name.utf8.count - 1
            return start >= 0 && bytes[start] == ASCII.dot && bytes.startsIgnoringCase(with: name, at: start + 1)
        }
    }

    public var description: String {
        length == address.bytes.count * 8 ? "\(address)" : "\(address)/\(length)"
    }
}
