import Testing
import UnitFile

struct TimeSpanTests {
    @Test(
        arguments: [
            ("0", 0), ("5", 5_000_000), ("5s", 5_000_000), ("1.5h", 5_400_000_000), ("2min 200ms", 120_200_000),
            ("1y 12month", 31_557_600_000_000 + 12 * 2_629_800_000_000), ("55s500ms", 55_500_000), (".5", 500_000),
            ("300ms20s 5day", 300_000 + 20_000_000 + 432_000_000_000), ("1M", 2_629_800_000_000), ("1m", 60_000_000),
            ("7us", 7), ("7\u{b5}s", 7), ("7\u{3bc}s", 7), ("+3", 3_000_000), ("1 2", 3_000_000),
            ("infinity", UInt64.max), (" infinity ", .max),
        ] as [(String, UInt64)])
    func reads(_ text: String, _ microseconds: UInt64) throws {
        #expect(try TimeSpan(text).microseconds == microseconds)
    }

    @Test(
        arguments: [
            ("abc", nil), ("", nil), ("-5", nil), ("5.", nil), ("1.2.3", nil), ("infinity s", nil),
            ("5 mins", "write 5min"),
            ("5mins", "write 5min"), ("10secs", "write 10sec"), ("3Hours", "write 3hours"), ("2MS", "write 2ms"),
            ("infinty", "write infinity"), ("99999999999999999999", "write infinity"),
        ] as [(String, String?)])
    func refuses(_ text: String, _ cure: String?) {
        let error = #expect(throws: ValueError.self) { try TimeSpan(text) }
        if let cure { #expect(error?.cure == cure) }
    }

    @Test func bareNumbersTakeTheDefaultUnit() throws {
        let span = try TimeSpan(parsing: "7".utf8.span, defaultUnit: .microseconds)
        #expect(span.microseconds == 7)
        #expect(try NanosecondSpan("7").nanoseconds == 7)
        #expect(try NanosecondSpan("7us 3ns").nanoseconds == 7003)
        #expect(try NanosecondSpan("2s").description == "2s")
        #expect(try NanosecondSpan("1001").description == "1001ns")
    }

    @Test func agreesWithSystemd() throws {
        var generator = SeededGenerator(seed: 52)
        let texts = (0..<400).map { _ in Self.random(&generator) } + Self.edges
        for (text, theirs) in zip(texts, try AnalyzeOracle.timeSpans(texts)) {
            let ours = try? TimeSpan(text)
            #expect(ours?.microseconds == theirs?.microseconds, "\(text)")
            #expect(ours?.description == theirs?.human, "\(text)")
            if let ours { #expect(try TimeSpan(ours.description) == ours, "\(text)") }
        }
    }

    private static let edges = [
        "18446744073709551615us", "18446744073709551614us", "584542y", "584543y", "9223372036854775807us",
        "9223372036854775808us", "1.999999999s", "0.0000001s", "59.999999s", "60.000001s", "1d 0.5s", "1month 1us",
        "1s 1s 1s", "1sec2", "3 .5", "3.5.5", "0x10", "1e3", "1,5s", "1 h 2 m", "1h2m3s", "5 M", "5 m", "infinity1",
    ]

    /// Mostly well formed.
    private static func random(_ generator: inout SeededGenerator) -> String {
        let units = [
            "", "s", "sec", "second", "seconds", "m", "min", "minute", "h", "hr", "hour", "d", "days", "w", "weeks",
            "M", "month", "months", "y", "years", "us", "usec", "ms", "msec", "\u{b5}s", "mins", "x", "S",
        ]
        return (0...generator.below(3)).map { _ in
            var term = String(generator.below(generator.pick([3, 100, 100_000])))
            if generator.chance(30) { term += "." + String(generator.below(2000)) }
            if generator.chance(20) { term += " " }
            return term + (generator.chance(85) ? generator.pick(units.dropLast(3)) : generator.pick(units))
        }.joined(separator: generator.chance(60) ? " " : "")
    }
}
