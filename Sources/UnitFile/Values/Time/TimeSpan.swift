/// A span of time in microseconds, or without end.
///
/// systemd.time(7), PARSING TIME SPANS: `5min 20s`, `1.5h`, `90` (seconds), `infinity`. A month is 30.44 days
/// and a year 365.25, as systemd counts them.
public struct TimeSpan: UnitValue, Comparable {
    /// Microseconds; `UInt64.max` is `infinity`.
    public let microseconds: UInt64

    public static let zero = TimeSpan(microseconds: 0)
    public static let infinity = TimeSpan(microseconds: .max)

    public init(microseconds: UInt64) {
        self.microseconds = microseconds
    }

    public static func seconds(_ seconds: UInt64) -> TimeSpan {
        let (microseconds, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
        return overflow ? .infinity : TimeSpan(microseconds: microseconds)
    }

    /// The unit of a number without one.
    public enum DefaultUnit: UInt64, Sendable {
        case microseconds = 1
        case seconds = 1_000_000
    }

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        try self.init(parsing: bytes, defaultUnit: .seconds)
    }

    /// Reads a time span whose bare numbers are counted in `defaultUnit`.
    public init(parsing bytes: Span<UInt8>, defaultUnit: DefaultUnit) throws(ValueError) {
        microseconds = try TimeSpanText.parse(bytes, scale: .microseconds, defaultUnit: defaultUnit.rawValue)
    }

    public static func < (a: TimeSpan, b: TimeSpan) -> Bool { a.microseconds < b.microseconds }

    /// systemd's own form: `1h 30min`, `2.5s`, `0`, `infinity`.
    public var description: String {
        TimeSpanText.format(microseconds: microseconds)
    }
}
