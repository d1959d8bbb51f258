import Flotilla
import Testing

/// Values that differ by environment, and values that are not there yet.
@Suite struct EnvironmentTests {
    @Test(arguments: [(Environment.prod, 4), (.stage, 2), (.test, 1), ("qa", 1)])
    func byEnvironmentTakesItsOwnOrTheOther(_ evaluated: Environment, _ expected: Int) {
        let value = Environment.$evaluated.withValue(evaluated) {
            byEnvironment([.prod: 4, .stage: 2], otherwise: 1)
        }
        #expect(value == expected)
    }

    @Test func environmentsAreTextAndCompare() {
        Environment.$evaluated.withValue(.stage) {
            #expect(environment == .stage)
            #expect("\(environment)" == "stage")
            #expect("a-\(environment)" as Text == "a-stage")
            #expect((Metadata("environment") == environment).values == ["stage"])
            #expect((Metadata("environment") != environment).relation == .notIn)
            #expect(Placement { SameEnvironment() }.constraints.map(\.values) == [["stage"]])
        }
    }

    @Test func textKeepsWhatIsFilledInLaterApart() {
        let key = Key("shop/version", default: "1")
        let text: Text = "a\(key)b\("c")d\(3)\(Text("e"))"
        #expect(text.pieces.first == .literal("a"))
        #expect(text.pieces.contains(.key(key)))
        #expect(text.literal == nil)
        #expect(("b\("c")d\(3)\(Text("e"))" as Text).literal == "bcd3e")
        #expect(Text("").literal == "")
        #expect(("\(Variable("HOME"))" as Text).pieces == [.variable(Variable("HOME"))])
        #expect(("$HOME %i" as Text).pieces == [.literal("$HOME %i")])
    }

    @Test func timesSizesAndShares() {
        #expect(Interval.minutes(1.5) == .seconds(90))
        #expect(Interval.hours(1) + .days(1) == .minutes(1500))
        #expect(Interval.seconds(.infinity) > .days(10_000), "clamped, for the compiler to refuse")
        #expect(Interval.milliseconds(250).seconds == 0.25)
        #expect(ByteCount.mebibytes(1) == .kibibytes(1024))
        #expect(ByteCount.gibibytes(.max).bytes == .max)
        #expect(CPUShare.cores(0.5) == .millicores(500))
    }

    /// Whoever does not heed the compiler's warning gets a text that no unit can hold.
    @available(*, deprecated, message: "a test of what is deprecated may use it")
    @Test func aKeyInAPlainStringIsPoison() {
        #expect("v\(Key("a/b", default: "1"))" == "v\0")
        #expect("v\(Specifier.instance)" == "v\0")
    }
}
