/// `DeviceAllow=`: a device node or class and what may be done with it, `/dev/null rw`, `char-pts` (rwm by default).
public struct DeviceAllow: UnitValue {
    /// A path below `/dev`, or `char-` or `block-` and a class that may hold globs.
    public let device: String
    /// Some of `r`, `w` and `m` (mknod).
    public let rights: String

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        var (device, rights) = ("", "")
        try Self.check(bytes) { name, tail throws(ValueError) in
            device = PathRules.isDevicePath(name) ? PathRules.simplified(name) : name.text
            rights = tail.isEmpty ? "rwm" : tail.text
        }
        (self.device, self.rights) = (device, rights)
    }

    package static func check(
        _ bytes: Span<UInt8>, _ body: (Span<UInt8>, Span<UInt8>) throws(ValueError) -> Void = { _, _ in }
    ) throws(ValueError) {
        var found = false
        _ = try Words.next(in: bytes, from: 0, .unquote) { name, rest throws(ValueError) in
            found = true
            if !name.starts(with: "char-"), !name.starts(with: "block-") {
                try PathRules.check(name, .either)
                guard PathRules.isDevicePath(name) else {
                    throw ValueError(
                        .badPath, "\(name.text) is no device node", cure: "write a path below /dev, char-… or block-…")
                }
            }
            let rights = bytes.extracting((rest ?? bytes.count)..<bytes.count)
            guard rights.allSatisfy({ "rwm".utf8.contains($0) }) else {
                throw ValueError(
                    .malformed, "\(rights.text) are no device rights", cure: "write letters of r, w and m")
            }
            try body(name, rights)
        }
        guard found else { throw ValueError(.empty, "a device is missing", cure: "write e.g. /dev/null rw") }
    }

    public var description: String { "\(device) \(rights)" }
}
