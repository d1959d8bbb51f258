internal import UnitFile

/// Stands typical text in for specifiers, so that what is around them can be checked (systemd.unit(5), SPECIFIERS).
struct Specifiers {
    private let context: SpecifierContext?
    private let unit: UnitName?

    /// Without a name a value stands for all units, with instance or without.
    init(unit: UnitName?) {
        self.unit = unit
        context = unit?.isPlain == true ? Self.plain : Self.instance
    }

    // Making a context takes longer than linting a unit, so values make do with a unit like theirs.
    private static let plain = context(try? UnitName("unit.service"))
    private static let instance = context(try? UnitName("unit@instance.service"))

    /// What follows from the name is exact, for what only the machine knows an example stands in.
    private static func context(_ unit: UnitName?) -> SpecifierContext? {
        var context = unit.map { SpecifierContext(unit: $0) }
        for (letter, text) in examples { context?[letter] = text }
        return context
    }

    private static let examples: [(Character, String)] = [
        ("a", "x86-64"), ("A", "1"), ("b", "0123456789abcdef0123456789abcdef"), ("B", "1"), ("c", "/system.slice"),
        ("H", "host"), ("l", "host"), ("m", "0123456789abcdef0123456789abcdef"), ("M", "image"), ("o", "debian"),
        ("q", "host"), ("r", "/system.slice"), ("R", "/"), ("s", "/bin/sh"), ("v", "6.1.0"), ("w", "12"),
        ("W", "server"), ("y", "/etc/systemd/system/unit.service"), ("Y", "/etc/systemd/system"),
    ]

    /// The value with each specifier replaced, and `%%` by a percent sign. Names of units are exact.
    func expand(_ value: [UInt8], namesOnly: Bool = false) throws(ValueError) -> [UInt8] {
        let exact = namesOnly && unit?.isTemplate == false ? Self.context(unit) : nil
        guard let context = exact ?? context else { return value }
        do {
            return try Specifier.expand(value, context, in: namesOnly ? .unitName : .value)
        } catch {
            throw ValueError(.unknownName, error.message, cure: error.advice)
        }
    }
}
