/// A number of bytes: `.mebibytes(512)`, `.gibibytes(2)`. In JSON it is the number.
public struct ByteCount: Sendable, Hashable, Comparable {
    public var bytes: Int64

    public init(_ bytes: Int64) { self.bytes = bytes }

    public static func bytes(_ count: Int64) -> ByteCount { ByteCount(count) }
    public static func kibibytes(_ count: Int64) -> ByteCount { ByteCount(scaling: count, by: 1 << 10) }
    public static func mebibytes(_ count: Int64) -> ByteCount { ByteCount(scaling: count, by: 1 << 20) }
    public static func gibibytes(_ count: Int64) -> ByteCount { ByteCount(scaling: count, by: 1 << 30) }

    public static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }

    private init(scaling count: Int64, by unit: Int64) {
        let (product, overflow) = count.multipliedReportingOverflow(by: unit)
        bytes = overflow ? (count < 0 ? .min : .max) : product
    }
}

/// A share of processor time in thousandths of a core: `.cores(0.5)`, `.millicores(250)`. In JSON it is the number.
public struct CPUShare: Sendable, Hashable, Comparable {
    public var millicores: Int64

    public init(millicores: Int64) { self.millicores = millicores }

    public static func cores(_ count: Double) -> CPUShare {
        CPUShare(millicores: Int64(exactly: (count * 1000).rounded()) ?? -1)
    }
    public static func millicores(_ count: Int64) -> CPUShare { CPUShare(millicores: count) }

    public static func < (left: CPUShare, right: CPUShare) -> Bool { left.millicores < right.millicores }
}

extension ByteCount: Codable {
    public init(from decoder: any Decoder) throws {
        bytes = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(bytes)
    }
}

extension CPUShare: Codable {
    public init(from decoder: any Decoder) throws {
        millicores = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(millicores)
    }
}
