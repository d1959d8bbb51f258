import Testing
import UnitFile

struct CalendarTests {
    /// systemd.time(7), CALENDAR EVENTS: the examples of the page, and what they come to.
    @Test(arguments: [
        ("Sat,Thu,Mon..Wed,Sat..Sun", "Mon..Thu,Sat,Sun *-*-* 00:00:00"),
        ("Mon,Sun 12-*-* 2,1:23", "Mon,Sun 2012-*-* 01,02:23:00"), ("Wed *-1", "Wed *-*-01 00:00:00"),
        ("Wed..Wed,Wed *-1", "Wed *-*-01 00:00:00"), ("Wed, 17:48", "Wed *-*-* 17:48:00"),
        ("Wed..Sat,Tue 12-10-15 1:2:3", "Tue..Sat 2012-10-15 01:02:03"), ("*-*-7 0:0:0", "*-*-07 00:00:00"),
        ("10-15", "*-10-15 00:00:00"), ("monday *-12-* 17:00", "Mon *-12-* 17:00:00"),
        ("Mon,Fri *-*-3,1,2 *:30:45", "Mon,Fri *-*-01,02,03 *:30:45"),
        ("12,14,13,12:20,10,30", "*-*-* 12,13,14:10,20,30:00"),
        ("12..14:10,20,30", "*-*-* 12..14:10,20,30:00"), ("mon,fri *-1/2-1,3 *:30:45", "Mon,Fri *-01/2-01,03 *:30:45"),
        ("03-05 08:05:40", "*-03-05 08:05:40"), ("08:05:40", "*-*-* 08:05:40"), ("05:40", "*-*-* 05:40:00"),
        ("Sat,Sun 12-05 08:05:40", "Sat,Sun *-12-05 08:05:40"), ("Sat,Sun 08:05:40", "Sat,Sun *-*-* 08:05:40"),
        ("2003-03-05 05:40", "2003-03-05 05:40:00"), ("05:40:23.4200004/3.1700005", "*-*-* 05:40:23.420000/3.170001"),
        ("2003-02..04-05", "2003-02..04-05 00:00:00"), ("2003-03-05 05:40 UTC", "2003-03-05 05:40:00 UTC"),
        ("2003-03-05", "2003-03-05 00:00:00"), ("03-05", "*-03-05 00:00:00"), ("hourly", "*-*-* *:00:00"),
        ("daily", "*-*-* 00:00:00"), ("daily UTC", "*-*-* 00:00:00 UTC"), ("monthly", "*-*-01 00:00:00"),
        ("weekly", "Mon *-*-* 00:00:00"), ("weekly Pacific/Auckland", "Mon *-*-* 00:00:00 Pacific/Auckland"),
        ("yearly", "*-01-01 00:00:00"), ("annually", "*-01-01 00:00:00"), ("*:2/3", "*-*-* *:02/3:00"),
        ("quarterly", "*-01,04,07,10-01 00:00:00"), ("semi-annually", "*-01,07-01 00:00:00"),
        ("Mon *-05~07/1", "Mon *-05~07/1 00:00:00"), ("*-02~03", "*-02~03 00:00:00"),
        ("@86400", "1970-01-02 00:00:00 UTC"),
    ])
    func normalises(_ text: String, _ form: String) throws {
        let expression = try CalendarExpression(text)
        #expect(expression.description == form)
        #expect(try CalendarExpression(form) == expression)
    }

    @Test(
        arguments: [
            ("dayly", "write daily"), ("*-13-01", nil), ("Mon..", nil), ("25:00", nil), ("Foo 10:00", nil), ("", nil),
            ("daily Europe/Berln", "write Europe/Berlin"), ("*-*-32", nil), ("12:60", nil), ("*-02~30", nil),
        ] as [(String, String?)])
    func refuses(_ text: String, _ cure: String?) {
        let error = #expect(throws: ValueError.self) { try CalendarExpression(text) }
        if let cure { #expect(error?.cure == cure) }
    }

    @Test func agreesWithSystemd() throws {
        var generator = SeededGenerator(seed: 7)
        let texts = Self.edges + (0..<600).map { _ in Self.random(&generator) }
        var accepted = 0
        for (text, theirs) in zip(texts, try AnalyzeOracle.calendars(texts)) {
            let ours = try? CalendarExpression(text).description
            #expect(ours == theirs, "\(text)")
            accepted += ours == nil ? 0 : 1
        }
        #expect(accepted > 200 && accepted < texts.count - 100, "the generator makes good and bad ones")
    }

    private static let edges = [
        "minutely", "MINUTELY", "Weekly", "anually", "bi-annually", "semiannually", "biannually", "*", "*:*", "*:*:*",
        "*-*", "*-*-*", "Mon", "monday", "Mon-Fri", "Mon..Fri-", "Mon,", "Mon,,Tue", "Tue..Mon", "Mon..Wed..Fri",
        "Mon.Fri", "Mon 1", "1", "1..2", "70-1-1", "69-1-1", "100-1-1", "1969-1-1", "2200-1-1", "2199-12-31", "*-*-0",
        "*-2-30", "*~1", "*-*~1", "*-*~28", "*-*~29", "*-*~1..5", "*-*~7/2", "*-*~1/5", "0:0:0.5", "0:0:0.0000005",
        "0:0:59.9999999", "*:*:0/0.5", "*:*:0..30", "*:*:0..0", "*:*:0..0.5", "*:*:5..0", "*:*:0,0/1", "*:*:*/2",
        "*:0/60", "*:0/59", "0/24:0", "0/23:0", "1/23:0", "*-*-1/30", "*-*-1/31", "*-*-2/30", "5..5:0", "5..10/2:0",
        "5..9/7:0", "9..5:0", "1,1,1:0", "2,1:0", "1..3,2:0", "@0", "@-1", "@1700000000.5", "@ 5", "@1 12:00", "Mon @0",
        "daily UTC", "daily utc", "UTC", " UTC", "daily  UTC", "daily Europe/Berlin", "daily europe/berlin",
        "daily CET",
        "daily posix/Europe/Paris", "10:00 Etc/GMT+5", "daily EST5EDT", "daily Etc/", "2026-01-01T10:00", "10:00 AM",
        "10:00:00:00", "1-2-3-4", "*-*-* *:*:* *", "12345678901-1-1", "4294967296:0", "+1:0", "1 :0", "1: 0", "-1:0",
        " 10:00", "10:00 ", "Mon  10:00", "Mon   *-1   1:0", "Mon\t10:00", "*-*-*~1", "*~*~1", "2024-02~01", "*,1:0",
        "1,*:0",
    ]

    private static func random(_ generator: inout SeededGenerator) -> String {
        func component(_ limit: Int) -> String {
            var text = String(generator.below(limit))
            if generator.chance(20) { text += ".." + String(generator.below(limit)) }
            if generator.chance(20) { text += "/" + String(1 + generator.below(12)) }
            return text
        }
        func field(_ limit: Int) -> String {
            if generator.chance(35) { return "*" }
            return (0...generator.below(generator.chance(70) ? 1 : 3)).map { _ in component(limit) }.joined(
                separator: ",")
        }
        var parts: [String] = []
        if generator.chance(40) {
            let days = ["Mon", "Tuesday", "wed", "Thu", "FRI", "Sat", "Sunday"]
            let joints = ["..", ",", "-", "..", ","]
            parts.append(
                (0...generator.below(3)).map { _ in generator.pick(days) }.joined(separator: generator.pick(joints)))
        }
        if generator.chance(60) {
            let year = generator.chance(50) ? field(2100) + "-" : ""
            parts.append(year + field(14) + (generator.chance(20) ? "~" : "-") + field(32))
        }
        if generator.chance(70) {
            var time = field(25) + ":" + field(61)
            if generator.chance(50) { time += ":" + field(61) + (generator.chance(15) ? ".25" : "") }
            parts.append(time)
        }
        if generator.chance(10) { parts.append(generator.pick(["UTC", "Europe/Berlin", "Asia/Tokyo", "Nowhere"])) }
        return parts.joined(separator: " ")
    }
}
