internal import UnitFile

/// Stands typical text in for specifiers, so that what is around them can be checked (systemd.unit(5), SPECIFIERS).
struct Specifiers {
    private let context: SpecifierContext?

    /// What follows from the name is exact; without one, and for what only the machine knows, an example stands in.
    init(unit: UnitName?) {
        let example = try? UnitName("unit@instance.service")
        let instance = unit?.isTemplate == true ? try? unit?.instance("instance") : nil
        var context = (instance ?? unit ?? example).map { SpecifierContext(unit: $0) }
        for (letter, text) in Self.examples { context?[letter] = text }
        self.context = context
    }

    private static let examples: [(Character, String)] = [
        ("a", "x86-64"), ("A", "1"), ("b", "0123456789abcdef0123456789abcdef"), ("B", "1"), ("c", "/system.slice"),
        ("H", "host"), ("l", "host"), ("m", "0123456789abcdef0123456789abcdef"), ("M", "image"), ("o", "debian"),
        ("q", "host"), ("r", "/system.slice"), ("R", "/"), ("s", "/bin/sh"), ("v", "6.1.0"), ("w", "12"),
        ("W", "server"), ("y", "/etc/systemd/system/unit.service"), ("Y", "/etc/systemd/system"),
    ]

    /// The value with each specifier replaced, and `%%` by a percent sign.
    func expand(_ value: [UInt8], namesOnly: Bool = false) throws(ValueError) -> [UInt8] {
        guard let context else { return value }
        do {
            return try Specifier.expand(value, context, in: namesOnly ? .unitName : .value)
        } catch {
            throw ValueError(.unknownName, error.message, cure: error.advice)
        }
    }
}
