/// A length of time, to the millisecond: `.seconds(30)`, `.minutes(10)`. In JSON it is a number of seconds.
public struct Interval: Sendable, Hashable, Comparable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func milliseconds(_ count: Int64) -> Interval { Interval(milliseconds: count) }
    public static func seconds(_ count: Double) -> Interval { Interval(seconds: count) }
    public static func minutes(_ count: Double) -> Interval { Interval(seconds: count * 60) }
    public static func hours(_ count: Double) -> Interval { Interval(seconds: count * 3600) }
    public static func days(_ count: Double) -> Interval { Interval(seconds: count * 86400) }

    public var seconds: Double { Double(milliseconds) / 1000 }

    public static func < (left: Interval, right: Interval) -> Bool { left.milliseconds < right.milliseconds }
    public static func + (left: Interval, right: Interval) -> Interval {
        Interval(milliseconds: left.milliseconds + right.milliseconds)
    }

    /// Clamped to what 64 bits of milliseconds hold, so that a wild number becomes a diagnostic and not a trap.
    private init(seconds: Double) {
        milliseconds = Int64(exactly: (seconds * 1000).rounded()) ?? (seconds < 0 ? .min / 4 : .max / 4)
    }
}

extension Interval: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(seconds: try decoder.singleValueContainer().decode(Double.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if milliseconds.isMultiple(of: 1000) {
            try container.encode(milliseconds / 1000)
        } else {
            try container.encode(seconds)
        }
    }
}
