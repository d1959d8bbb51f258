/// A number of bytes, as systemd writes sizes: `512M`, `1.5G`, `1G 512M`, `4096`.
///
/// The suffixes are K M G T P E (and B); there is no MB, Mi or MiB. Memory and files count in 1024s, bandwidths
/// (`IOReadBandwidthMax=`) in 1000s.
public struct ByteSize: UnitValue, Comparable {
    /// What one K is.
    public enum Base: UInt64, Sendable {
        case iec = 1024
        case si = 1000
    }

    public let bytes: UInt64

    public init(bytes: UInt64) {
        self.bytes = bytes
    }

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        try self.init(parsing: bytes, base: .iec)
    }

    public init(parsing bytes: Span<UInt8>, base: Base) throws(ValueError) {
        self.bytes = try ByteSizeText.parse(bytes, base: base.rawValue)
    }

    public static func < (a: ByteSize, b: ByteSize) -> Bool { a.bytes < b.bytes }

    /// With the largest suffix that leaves a whole number, in 1024s.
    public var description: String { formatted(base: .iec) }

    /// With the largest suffix that leaves a whole number.
    public func formatted(base: Base) -> String {
        guard bytes > 0 else { return "0" }
        var count = bytes
        var suffix = ""
        for next in ["K", "M", "G", "T", "P", "E"] where count % base.rawValue == 0 {
            count /= base.rawValue
            suffix = next
        }
        return "\(count)\(suffix)"
    }
}
