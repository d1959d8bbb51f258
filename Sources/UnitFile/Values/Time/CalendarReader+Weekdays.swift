extension CalendarReader {
    /// Full names first: each short one begins a full one.
    private static let dayNames: [(name: String, day: Int)] = [
        ("Monday", 0), ("Mon", 0), ("Tuesday", 1), ("Tue", 1), ("Wednesday", 2), ("Wed", 2), ("Thursday", 3),
        ("Thu", 3), ("Friday", 4), ("Fri", 4), ("Saturday", 5), ("Sat", 5), ("Sunday", 6), ("Sun", 6),
    ]

    /// `Mon..Fri`, `Sat,Sun`, `Mon-Wed` (old style); nil if the text begins with no day.
    static func weekdays(_ text: Span<UInt8>, _ index: inout Int) throws(Failure) -> UInt8? {
        var days: UInt8 = 0
        var rangeStart: Int?
        var first = true
        while true {
            guard let day = try day(text, &index) else {
                guard first else { throw .malformed }
                return nil
            }
            days |= 1 << UInt8(day)
            if let start = rangeStart {
                guard start <= day else { throw .malformed }
                for between in start..<day { days |= 1 << UInt8(between) }
            }
            if index == text.count { return days }
            switch text[index] {
            case UInt8(ascii: "."), UInt8(ascii: "-"):
                guard rangeStart == nil else { throw .malformed }
                if text[index] == UInt8(ascii: ".") {
                    guard text.starts(with: "..", at: index) else { throw .malformed }
                    index += 1
                }
                index += 1
                rangeStart = day
            case UInt8(ascii: ","):
                index += 1
                rangeStart = nil
            default:
                skipSpaces(text, &index)
                return days
            }
            // A trailing comma is fine, an open range is not.
            if index == text.count || text[index] == UInt8(ascii: " ") {
                skipSpaces(text, &index)
                guard rangeStart == nil else { throw .malformed }
                return days
            }
            first = false
        }
    }

    private static func day(_ text: Span<UInt8>, _ index: inout Int) throws(Failure) -> Int? {
        guard index < text.count, text[index].isLetter else { return nil }
        for (name, day) in dayNames where text.startsIgnoringCase(with: name, at: index) {
            let end = index + name.utf8.count
            guard end == text.count || "-., ".utf8.contains(text[end]) else { throw .malformed }
            index = end
            return day
        }
        return nil
    }

    private static func skipSpaces(_ text: Span<UInt8>, _ index: inout Int) {
        while index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
    }
}
