/// What specifiers stand for in one unit.
public struct SpecifierContext: Sendable {
    private enum Value: Sendable {
        case text([UInt8])
        /// systemd refuses the directive.
        case invalid(UnitFileError)
    }

    private var values: [Character: Value] = [:]

    /// Knows what follows from the unit's name, and what is the same under every system manager; what depends on the
    /// machine is left open.
    public init(unit name: UnitName) {
        set("n", name.description)
        set("N", name.prefixAndInstance)
        set("p", name.prefix)
        set("i", name.instance ?? "")
        set("j", name.lastComponent)
        setUnescaped("P", name.prefix)
        setUnescaped("I", name.instance ?? "")
        setUnescaped("J", name.lastComponent)
        if name.lastComponent.isEmpty { values["J"] = .invalid(Self.fatal) }
        values["f"] = Self.path(name)
        for (letter, text) in Self.systemManager { set(letter, text) }
        set("d", "/run/credentials/\(name)")
    }

    /// The value of a specifier, nil if it is not known.
    public subscript(letter: Character) -> String? {
        get {
            guard case .text(let bytes) = values[letter] else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
        set { values[letter] = newValue.map { .text(Array($0.utf8)) } }
    }

    func bytes(_ letter: Character) throws(UnitFileError) -> [UInt8] {
        switch values[letter] {
        case .text(let bytes): return bytes
        case .invalid(let error): throw error
        case nil:
            throw UnitFileError(
                .unresolvedSpecifier, "%\(letter) is only known on the machine", advice: "set it in the context")
        }
    }

    private static let systemManager: [(Character, String)] = [
        ("C", "/var/cache"), ("E", "/etc"), ("L", "/var/log"), ("S", "/var/lib"), ("t", "/run"), ("T", "/tmp"),
        ("V", "/var/tmp"), ("h", "/root"), ("u", "root"), ("U", "0"), ("g", "root"), ("G", "0"),
    ]

    private static let fatal = UnitFileError(
        .invalidEscape, "%J of a prefix that ends in '-' makes systemd 252 abort",
        advice: "use %j, which is empty then, or another name")

    private mutating func set(_ letter: Character, _ text: String) {
        values[letter] = .text(Array(text.utf8))
    }

    private mutating func setUnescaped(_ letter: Character, _ text: String) {
        do {
            values[letter] = .text(try UnitEscape.unescape(Array(text.utf8)))
        } catch {
            values[letter] = .invalid(error)
        }
    }

    private static func path(_ name: UnitName) -> Value {
        let escaped = name.instance ?? name.prefix
        do {
            return .text(try UnitEscape.unescapePath(Array(escaped.utf8)))
        } catch {
            return .invalid(error)
        }
    }
}
