/// A span of time in nanoseconds, as `TimerSlackNSec=` wants it; a number without a unit is nanoseconds.
public struct NanosecondSpan: UnitValue, Comparable {
    /// Nanoseconds; `UInt64.max` is `infinity`.
    public let nanoseconds: UInt64

    public init(nanoseconds: UInt64) {
        self.nanoseconds = nanoseconds
    }

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        nanoseconds = try TimeSpanText.parse(bytes, scale: .nanoseconds, defaultUnit: 1)
    }

    public static func < (a: NanosecondSpan, b: NanosecondSpan) -> Bool { a.nanoseconds < b.nanoseconds }

    public var description: String {
        if nanoseconds == .max { return "infinity" }
        if nanoseconds % 1000 == 0 { return TimeSpan(microseconds: nanoseconds / 1000).description }
        return "\(nanoseconds)ns"
    }
}
