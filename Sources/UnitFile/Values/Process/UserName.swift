/// A user or group as `User=` and `Group=` take them: a name, or a number below 2³²−1.
public struct UserName: UnitValue {
    public let description: String

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        try Self.check(bytes)
        description = bytes.text
    }

    /// systemd's relaxed rules: nearly all names but what breaks /etc/passwd.
    package static func check(_ bytes: Span<UInt8>) throws(ValueError) {
        guard !bytes.isEmpty else { throw ValueError(.empty, "a name is missing", cure: "write one") }
        if bytes.allSatisfy(\.isDigit) {
            // 65535 and 4294967295 mean "no user" to the kernel.
            let hasLeadingZero = bytes.count > 1 && bytes[0] == UInt8(ascii: "0")
            guard !hasLeadingZero, let id = try? CInteger.unsigned(bytes, max: 0xffff_fffe, base: 10), id != 0xffff
            else {
                throw ValueError(.outOfRange, "\(bytes.text) is no user or group number")
            }
            return
        }
        let isBad =
            bytes[0] == ASCII.space || bytes[bytes.count - 1] == ASCII.space
            || !bytes.allSatisfy { $0 >= 32 && $0 != 127 && $0 != ASCII.colon && $0 != ASCII.slash }
            || bytes[0] == ASCII.dash && bytes.extracting(1..<bytes.count).allSatisfy(\.isDigit)
            || bytes.equals(".") || bytes.equals("..")
        guard !isBad else {
            throw ValueError(
                .malformed, "\(bytes.text) is no user or group name", cure: "use letters, digits, _ and -")
        }
    }
}
