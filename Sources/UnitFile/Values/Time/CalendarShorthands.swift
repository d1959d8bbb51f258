extension CalendarExpression {
    struct Shorthand {
        let name: String
        var monday = false
        var months: [Int] = []
        var day: Int?
        var hour: Int?
        var minute: Int?
    }

    /// Each starts at second 0. The last names exist for compatibility.
    static let shorthands: [Shorthand] = [
        Shorthand(name: "minutely"),
        Shorthand(name: "hourly", minute: 0),
        Shorthand(name: "daily", hour: 0, minute: 0),
        Shorthand(name: "weekly", monday: true, hour: 0, minute: 0),
        Shorthand(name: "monthly", day: 1, hour: 0, minute: 0),
        Shorthand(name: "quarterly", months: [1, 4, 7, 10], day: 1, hour: 0, minute: 0),
        Shorthand(name: "semiannually", months: [1, 7], day: 1, hour: 0, minute: 0),
        Shorthand(name: "yearly", months: [1], day: 1, hour: 0, minute: 0),
        Shorthand(name: "annually", months: [1], day: 1, hour: 0, minute: 0),
        Shorthand(name: "semi-annually", months: [1, 7], day: 1, hour: 0, minute: 0),
        Shorthand(name: "biannually", months: [1, 7], day: 1, hour: 0, minute: 0),
        Shorthand(name: "bi-annually", months: [1, 7], day: 1, hour: 0, minute: 0),
        Shorthand(name: "anually", months: [1], day: 1, hour: 0, minute: 0),
    ]

    mutating func readShorthand(_ text: Span<UInt8>) -> Bool {
        guard text.count <= 13, text[0].isLetter else { return false }
        for shorthand in Self.shorthands where text.equalsIgnoringCase(shorthand.name) {
            if shorthand.monday { weekdays = 1 }
            months = shorthand.months.map { Component($0) }
            days = shorthand.day.map { [Component($0)] } ?? []
            hours = shorthand.hour.map { [Component($0)] } ?? []
            minutes = shorthand.minute.map { [Component($0)] } ?? []
            seconds = [Component(0)]
            return true
        }
        return false
    }
}
