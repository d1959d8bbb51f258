extension CalendarExpression {
    private static let dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// The normalised form: `Mon..Fri *-*-* 08:30:00`.
    public var description: String {
        var text = ""
        if let weekdays { text += Self.format(weekdays: weekdays) + " " }
        text += Self.format(years, width: 4) + "-" + Self.format(months, width: 2)
        text += (countsFromMonthEnd ? "~" : "-") + Self.format(days, width: 2) + " "
        text += Self.format(hours, width: 2) + ":" + Self.format(minutes, width: 2) + ":"
        text += Self.format(seconds, width: 2, scale: CalendarReader.microsecondsPerSecond)
        if let timeZone { text += " " + timeZone }
        return text
    }

    /// Three days in a row and more become a range.
    private static func format(weekdays: UInt8) -> String {
        var parts: [String] = []
        var day = 0
        while day < 7 {
            guard weekdays & 1 << UInt8(day) != 0 else {
                day += 1
                continue
            }
            var end = day
            while end < 6, weekdays & 1 << UInt8(end + 1) != 0 { end += 1 }
            switch end - day {
            case 0: parts.append(dayNames[day])
            case 1: parts.append(dayNames[day] + "," + dayNames[end])
            default: parts.append(dayNames[day] + ".." + dayNames[end])
            }
            day = end + 1
        }
        return parts.joined(separator: ",")
    }

    private static func format(_ field: [Component], width: Int, scale: Int = 1) -> String {
        let everySecond = scale > 1 && field.contains { $0.start == 0 && $0.stop == nil && $0.step == scale }
        if field.isEmpty || everySecond { return "*" }
        return field.map { format($0, width: width, scale: scale) }.joined(separator: ",")
    }

    private static func format(_ component: Component, width: Int, scale: Int) -> String {
        var text = pad(component.start / scale, width) + fraction(component.start % scale)
        if let stop = component.stop, stop > 0 {
            text += ".." + pad(stop / scale, width) + fraction(stop % scale)
        }
        if component.step > 0, component.stop == nil || component.step != scale {
            text += "/\(component.step / scale)" + fraction(component.step % scale)
        }
        return text
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func fraction(_ microseconds: Int) -> String {
        microseconds > 0 ? "." + pad(microseconds, 6) : ""
    }
}
