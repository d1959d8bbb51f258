/// When a timer elapses, as a pattern on the calendar: `Mon..Fri 08:30`, `*-*-01 00:00:00`, `daily`.
///
/// systemd.time(7), CALENDAR EVENTS. `description` is the normalised form that `systemd-analyze calendar` shows.
public struct CalendarExpression: UnitValue {
    /// A value, a range or a repetition in one field; seconds are kept in microseconds.
    public struct Component: Sendable, Hashable {
        public var start: Int
        /// The end of a range, nil without one.
        public var stop: Int?
        /// The step, 0 without one.
        public var step: Int

        init(_ start: Int, stop: Int? = nil, step: Int = 0) {
            self.start = start
            self.stop = stop
            self.step = step
        }
    }

    /// The days of the week it elapses on, bit 0 is Monday; nil for every day.
    public internal(set) var weekdays: UInt8?
    // An empty field stands for every value.
    public internal(set) var years: [Component] = []
    public internal(set) var months: [Component] = []
    public internal(set) var days: [Component] = []
    /// Whether `days` count from the end of the month (`~`).
    public internal(set) var countsFromMonthEnd = false
    public internal(set) var hours: [Component] = []
    public internal(set) var minutes: [Component] = []
    public internal(set) var seconds: [Component] = []
    /// `UTC`, an IANA name such as `Europe/Berlin`, or nil for the machine's own zone.
    public internal(set) var timeZone: String?

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        var text = bytes
        if bytes.count >= 4, bytes.startsIgnoringCase(with: " UTC", at: bytes.count - 4) {
            timeZone = "UTC"
            text = bytes.extracting(0..<bytes.count - 4)
        } else if let space = bytes.last(UInt8(ascii: " ")) {
            let zone = bytes.extracting(space + 1..<bytes.count)
            if let name = TimeZoneNames.name(zone) {
                timeZone = name
                text = bytes.extracting(0..<space)
            } else if zone.first(UInt8(ascii: "/")) != nil, zone.allSatisfy({ !$0.isDigit && $0 != UInt8(ascii: "*") })
            {
                throw TimeZoneNames.unknown(zone)
            }
        }
        guard !text.isEmpty else {
            throw ValueError(.empty, "a calendar expression is missing", cure: "write e.g. daily or Mon..Fri 08:30")
        }
        if !readShorthand(text) {
            do throws(CalendarReader.Failure) {
                try CalendarReader.read(text, into: &self)
            } catch {
                throw Self.malformed(bytes)
            }
        }
        normalise()
        try validate(bytes)
    }

    static func malformed(_ bytes: Span<UInt8>) -> ValueError {
        let text = bytes.text
        let near = Spelling.nearest(to: text, in: shorthands.map(\.name))
        return ValueError(
            .malformed, "\(text) is no calendar expression",
            cure: near.map { "write \($0)" } ?? "write e.g. daily, *-*-01 04:00:00 or Mon..Fri 08:30")
    }
}
