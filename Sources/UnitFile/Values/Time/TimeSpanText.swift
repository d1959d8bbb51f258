/// The grammar that `TimeSpan` and `NanosecondSpan` share (systemd.time(7), PARSING TIME SPANS).
enum TimeSpanText {
    /// How many of the smallest units a microsecond has.
    enum Scale: UInt64 {
        case microseconds = 1
        case nanoseconds = 1000
    }

    struct Unit {
        let name: String
        let microseconds: UInt64

        init(_ name: String, _ microseconds: UInt64) {
            self.name = name
            self.microseconds = microseconds
        }
    }

    /// The first name that fits wins, so a longer one stands before its own beginning.
    static let units: [Unit] = [
        Unit("seconds", second), Unit("second", second), Unit("sec", second), Unit("s", second),
        Unit("minutes", minute), Unit("minute", minute), Unit("min", minute),
        Unit("months", month), Unit("month", month), Unit("M", month),
        Unit("msec", 1000), Unit("ms", 1000), Unit("m", minute),
        Unit("hours", hour), Unit("hour", hour), Unit("hr", hour), Unit("h", hour),
        Unit("days", day), Unit("day", day), Unit("d", day),
        Unit("weeks", week), Unit("week", week), Unit("w", week),
        Unit("years", year), Unit("year", year), Unit("y", year),
        Unit("usec", 1), Unit("us", 1), Unit("\u{3bc}s", 1), Unit("\u{b5}s", 1),
    ]

    static let second: UInt64 = 1_000_000
    static let minute = 60 * second
    static let hour = 60 * minute
    static let day = 24 * hour
    static let week = 7 * day
    static let month = 2_629_800 * second
    static let year = 31_557_600 * second

    static func parse(_ bytes: Span<UInt8>, scale: Scale, defaultUnit: UInt64) throws(ValueError) -> UInt64 {
        var index = 0
        bytes.skipWhitespace(&index)
        if bytes.starts(with: "infinity", at: index) {
            index += 8
            bytes.skipWhitespace(&index)
            guard index == bytes.count else { throw malformed(bytes) }
            return .max
        }
        var total: UInt64 = 0
        var something = false
        while true {
            bytes.skipWhitespace(&index)
            if index == bytes.count {
                guard something else { throw ValueError(.empty, "a time span is missing", cure: "write e.g. 30s") }
                return total
            }
            total = try term(bytes, &index, adding: total, scale: scale, defaultUnit: defaultUnit)
            something = true
        }
    }

    /// One number with its unit.
    private static func term(
        _ bytes: Span<UInt8>, _ index: inout Int, adding total: UInt64, scale: Scale, defaultUnit: UInt64
    ) throws(ValueError) -> UInt64 {
        guard bytes[index] != UInt8(ascii: "-") else {
            throw ValueError(.outOfRange, "a time span cannot be negative")
        }
        let start = index
        var whole: UInt64 = 0
        if let scan = CInteger.scan(bytes, &index, base: 10) {
            guard !scan.overflow, !scan.negative, scan.magnitude <= Int64.max else { throw tooLong(bytes) }
            whole = scan.magnitude
        }
        let point = index
        let hasFraction = point < bytes.count && bytes[point] == UInt8(ascii: ".")
        if hasFraction {
            index += 1
            while index < bytes.count, bytes[index].isDigit { index += 1 }
            guard index > point + 1 else { throw malformed(bytes) }
        } else if index == start {
            throw malformed(bytes)
        }
        let end = index
        let multiplier = unit(bytes, &index, scale: scale) ?? defaultUnit
        // "12 34" is two terms; "12.34.56" and "5fortnights" are nothing.
        if index == end, index < bytes.count { throw malformed(bytes) }
        guard whole < UInt64.max / multiplier else { throw tooLong(bytes) }
        var total = try sum(total, whole * multiplier, bytes)
        if hasFraction {
            var place = multiplier / 10
            for digit in point + 1..<end {
                total = try sum(total, UInt64(bytes[digit] - UInt8(ascii: "0")) * place, bytes)
                place /= 10
            }
        }
        return total
    }

    private static func unit(_ bytes: Span<UInt8>, _ index: inout Int, scale: Scale) -> UInt64? {
        bytes.skipWhitespace(&index)
        guard index < bytes.count, !bytes[index].isDigit else { return nil }
        for unit in units where bytes.starts(with: unit.name, at: index) {
            index += unit.name.utf8.count
            return unit.microseconds * scale.rawValue
        }
        if scale == .nanoseconds {
            for name in ["nsec", "ns"] where bytes.starts(with: name, at: index) {
                index += name.utf8.count
                return 1
            }
        }
        return nil
    }

    private static func sum(_ a: UInt64, _ b: UInt64, _ bytes: Span<UInt8>) throws(ValueError) -> UInt64 {
        guard b < UInt64.max - a else { throw tooLong(bytes) }
        return a + b
    }
}
