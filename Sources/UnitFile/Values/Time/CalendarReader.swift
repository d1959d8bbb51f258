/// The grammar of calendar expressions: weekdays, date, time, each optional (systemd.time(7)).
enum CalendarReader {
    typealias Component = CalendarExpression.Component

    enum Failure: Error {
        case malformed
    }

    /// systemd's guard against endless lists.
    private static let maximumComponents = 241

    static let microsecondsPerSecond = 1_000_000

    static func read(_ text: Span<UInt8>, into expression: inout CalendarExpression) throws(Failure) {
        var index = 0
        expression.weekdays = try weekdays(text, &index)
        if try date(text, &index, &expression) { try time(text, &index, &expression) }
        guard index == text.count else { throw .malformed }
    }

    // MARK: Date

    /// Returns whether a time may follow: `@TIMESTAMP` holds both.
    private static func date(
        _ text: Span<UInt8>, _ index: inout Int, _ expression: inout CalendarExpression
    ) throws(Failure) -> Bool {
        if index == text.count { return true }
        if text[index] == UInt8(ascii: "@") {
            index += 1
            guard let scan = CInteger.scan(text, &index, base: 10), !scan.overflow else { throw .malformed }
            let seconds = Int64(truncatingIfNeeded: scan.negative ? 0 &- scan.magnitude : scan.magnitude)
            expression.set(unixTime: seconds)
            return false
        }
        var cursor = index
        let first = try field(text, &cursor)
        if cursor == text.count || text[cursor] == UInt8(ascii: ":") { return true }
        var fromEnd = try separator(text, &cursor)
        let second = try field(text, &cursor)
        if cursor == text.count || text[cursor] == UInt8(ascii: " ") {
            expression.months = first
            expression.days = second
        } else {
            guard !fromEnd else { throw .malformed }
            fromEnd = try separator(text, &cursor)
            expression.years = first
            expression.months = second
            expression.days = try field(text, &cursor)
            guard cursor == text.count || text[cursor] == UInt8(ascii: " ") else { throw .malformed }
        }
        expression.countsFromMonthEnd = fromEnd
        while cursor < text.count, text[cursor] == UInt8(ascii: " ") { cursor += 1 }
        index = cursor
        return true
    }

    /// `-`, or `~` for days that count from the end of the month.
    private static func separator(_ text: Span<UInt8>, _ index: inout Int) throws(Failure) -> Bool {
        guard text[index] == UInt8(ascii: "~") || text[index] == UInt8(ascii: "-") else { throw .malformed }
        index += 1
        return text[index - 1] == UInt8(ascii: "~")
    }

    // MARK: Time

    private static func time(
        _ text: Span<UInt8>, _ index: inout Int, _ expression: inout CalendarExpression
    ) throws(Failure) {
        guard index < text.count else {
            (expression.hours, expression.minutes) = ([Component(0)], [Component(0)])
            expression.seconds = [Component(0)]
            return
        }
        expression.hours = try field(text, &index)
        try colon(text, &index)
        expression.minutes = try field(text, &index)
        guard index < text.count else {
            expression.seconds = [Component(0)]
            return
        }
        try colon(text, &index)
        expression.seconds = try field(text, &index, scale: microsecondsPerSecond)
    }

    private static func colon(_ text: Span<UInt8>, _ index: inout Int) throws(Failure) {
        guard index < text.count, text[index] == UInt8(ascii: ":") else { throw .malformed }
        index += 1
    }

    // MARK: Fields

    /// `*`, or values, ranges and repetitions with commas between. Seconds have a scale and may have a fraction.
    private static func field(
        _ text: Span<UInt8>, _ index: inout Int, scale: Int = 1
    ) throws(Failure) -> [Component] {
        if index < text.count, text[index] == UInt8(ascii: "*") {
            index += 1
            return scale == 1 ? [] : [Component(0, step: scale)]
        }
        var components: [Component] = []
        while true {
            guard components.count < maximumComponents else { throw .malformed }
            components.append(try component(text, &index, scale: scale))
            guard index < text.count, text[index] == UInt8(ascii: ",") else { return components }
            index += 1
        }
    }

    private static func component(
        _ text: Span<UInt8>, _ index: inout Int, scale: Int
    ) throws(Failure) -> Component {
        var component = Component(try number(text, &index, scale: scale))
        if text.starts(with: "..", at: index) {
            index += 2
            component.stop = try number(text, &index, scale: scale)
            component.step = scale
        }
        if index < text.count, text[index] == UInt8(ascii: "/") {
            index += 1
            component.step = try number(text, &index, scale: scale)
            guard component.step > 0 else { throw .malformed }
        } else {
            guard component.start <= Int(Int32.max) - component.step else { throw .malformed }
            if scale > 1, let stop = component.stop, component.start + component.step > stop { throw .malformed }
        }
        if index < text.count, !" ,-~:".utf8.contains(text[index]) { throw .malformed }
        return component
    }

    private static func number(_ text: Span<UInt8>, _ index: inout Int, scale: Int) throws(Failure) -> Int {
        guard index < text.count, text[index].isDigit, let scan = CInteger.scan(text, &index, base: 10),
            !scan.overflow, scan.magnitude <= UInt64(Int32.max)
        else { throw .malformed }
        var value = Int(scan.magnitude) * scale
        // One point is decimal, two are a range.
        if scale > 1, index < text.count, text[index] == UInt8(ascii: "."), !text.starts(with: "..", at: index) {
            index += 1
            value += try microseconds(text, &index)
        }
        guard value <= Int(Int32.max) else { throw .malformed }
        return value
    }

    /// Six places, the seventh rounds.
    private static func microseconds(_ text: Span<UInt8>, _ index: inout Int) throws(Failure) -> Int {
        guard index < text.count, text[index].isDigit else { throw .malformed }
        var value = 0
        for _ in 0..<6 {
            value *= 10
            guard index < text.count, text[index].isDigit else { continue }
            value += Int(text[index] - UInt8(ascii: "0"))
            index += 1
        }
        if index < text.count, text[index].isDigit, text[index] >= UInt8(ascii: "5") { value += 1 }
        while index < text.count, text[index].isDigit { index += 1 }
        return value
    }
}
