extension CalendarExpression {
    mutating func normalise() {
        if let days = weekdays, days == 0 || days >= 127 { weekdays = nil }
        if countsFromMonthEnd, days.isEmpty { countsFromMonthEnd = false }
        years = years.map { year in
            Component(Self.fullYear(year.start), stop: year.stop.map(Self.fullYear), step: year.step)
        }
        years = Self.normalised(years)
        months = Self.normalised(months)
        days = Self.normalised(days)
        hours = Self.normalised(hours)
        minutes = Self.normalised(minutes)
        seconds = Self.normalised(seconds)
    }

    /// 12 is 2012, 89 is 1989.
    private static func fullYear(_ year: Int) -> Int {
        year < 70 ? year + 2000 : year < 100 ? year + 1900 : year
    }

    private static func normalised(_ field: [Component]) -> [Component] {
        var field = field
        for index in field.indices {
            let (start, step) = (field[index].start, field[index].step)
            guard var stop = field[index].stop else { continue }
            // A range ends at its last step.
            if stop > start, step > 0 { stop -= (stop - start) % step }
            field[index].stop = stop
            if stop == start || (stop > start && step > 0 && start + step > stop) {
                field[index] = Component(start)
            }
        }
        field.sort { a, b in
            (a.start, a.stop ?? -1, a.step) < (b.start, b.stop ?? -1, b.step)
        }
        var unique: [Component] = []
        for component in field where unique.last != component { unique.append(component) }
        return unique
    }

    /// The ranges systemd accepts; a step must fit in its field at least once.
    func validate(_ bytes: Span<UInt8>) throws(ValueError) {
        let fields: [(name: String, field: [Component], range: ClosedRange<Int>)] = [
            ("year", years, 1970...2199), ("month", months, 1...12), ("day", days, 1...31),
            ("hour", hours, 0...23), ("minute", minutes, 0...59), ("second", seconds, 0...59_999_999),
        ]
        for (name, field, range) in fields {
            let fromEnd = name == "day" && countsFromMonthEnd
            for (index, component) in field.enumerated() {
                // The 28th day from the end is the last that each month has; systemd 252 takes three off per component.
                let limit = fromEnd ? max(range.upperBound - 3 * (index + 1), 1) : range.upperBound
                if Self.fits(component, in: range.lowerBound...limit, fromEnd: fromEnd) { continue }
                let (low, high) = name == "second" ? (0, 59) : (range.lowerBound, range.upperBound)
                throw ValueError(
                    .outOfRange, "\(bytes.text) has a \(name) outside \(low)…\(high), or a step that never fits")
            }
        }
    }

    private static func fits(_ component: Component, in range: ClosedRange<Int>, fromEnd: Bool) -> Bool {
        let (start, step) = (component.start, component.step)
        guard range.contains(start), step <= range.upperBound - range.lowerBound else { return false }
        if let stop = component.stop { return range.contains(stop) && start + step <= stop }
        return fromEnd ? start - step >= range.lowerBound : start + step <= range.upperBound
    }

    mutating func set(unixTime seconds: Int64) {
        timeZone = "UTC"
        let date = CivilDate(daysSinceEpoch: seconds.floorDivided(by: 86400))
        let second = Int(seconds - seconds.floorDivided(by: 86400) * 86400)
        years = [Component(date.year)]
        months = [Component(date.month)]
        days = [Component(date.day)]
        hours = [Component(second / 3600)]
        minutes = [Component(second / 60 % 60)]
        self.seconds = [Component(second % 60 * CalendarReader.microsecondsPerSecond)]
    }
}
