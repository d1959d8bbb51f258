extension TimeSpanText {
    private static let written: [Unit] = [
        Unit("y", year), Unit("month", month), Unit("w", week), Unit("d", day), Unit("h", hour),
        Unit("min", minute), Unit("s", second), Unit("ms", 1000), Unit("us", 1),
    ]

    /// As systemd prints a time span: units from the largest down, below a minute one number with a decimal point.
    static func format(microseconds: UInt64) -> String {
        if microseconds == .max { return "infinity" }
        if microseconds == 0 { return "0" }
        var rest = microseconds
        var text = ""
        for unit in written where rest >= unit.microseconds {
            if !text.isEmpty { text += " " }
            let (count, remainder) = rest.quotientAndRemainder(dividingBy: unit.microseconds)
            text += String(count)
            if rest < minute, remainder > 0 {
                // The remainder has as many places as the unit has zeros.
                let places = String(unit.microseconds).utf8.count - 1
                let digits = String(remainder)
                text += "." + String(repeating: "0", count: places - digits.utf8.count) + digits + unit.name
                return text
            }
            text += unit.name
            rest = remainder
            if rest == 0 { break }
        }
        return text
    }
}
