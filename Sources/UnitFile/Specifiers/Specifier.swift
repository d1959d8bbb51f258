/// A `%` letter of unit files (systemd.unit(5), SPECIFIERS).
public struct Specifier: Sendable, Hashable {
    /// Where a directive's specifiers are replaced decides which of them there are.
    public enum Place: Sendable, Hashable {
        /// Most values: Exec lines, paths, `Environment=`, `Description=`.
        case value
        /// Names of units: `After=`, `Slice=`, `Unit=`, and all of `[Install]`.
        case unitName
    }

    /// Who can know the value.
    public enum Source: Sendable, Hashable {
        /// The name of the unit alone.
        case name
        /// The service manager: fixed for the one of the system, apart from users' own.
        case manager
        /// The machine it runs on.
        case machine
    }

    public let letter: Character
    public let meaning: String
    public let source: Source
    public let places: Set<Place>
    /// Not documented any more, and warned of.
    public let isDeprecated: Bool

    init(
        _ letter: Character, _ meaning: String, _ source: Source, _ places: Set<Place> = [.value],
        isDeprecated: Bool = false
    ) {
        self.letter = letter
        self.meaning = meaning
        self.source = source
        self.places = places
        self.isDeprecated = isDeprecated
    }

    /// The specifier with this letter, if systemd 252 has one.
    public static func named(_ letter: Character) -> Specifier? {
        byLetter[letter]
    }

    private static let byLetter = Dictionary(uniqueKeysWithValues: all.map { ($0.letter, $0) })

    private static let everywhere: Set<Place> = [.value, .unitName]

    /// All that systemd 252 knows, `%%` aside.
    public static let all: [Specifier] = [
        Specifier("a", "architecture", .machine, everywhere),
        Specifier("A", "image version of the operating system", .machine, everywhere),
        Specifier("b", "boot ID", .machine, everywhere),
        Specifier("B", "build ID of the operating system", .machine, everywhere),
        Specifier("c", "control group of the unit", .machine, isDeprecated: true),
        Specifier("C", "root of cache directories", .manager),
        Specifier("d", "directory of the unit's credentials", .manager),
        Specifier("E", "root of configuration directories", .manager),
        Specifier("f", "unescaped instance or prefix as a path", .name),
        Specifier("g", "group of the service manager", .manager, everywhere),
        Specifier("G", "numeric group of the service manager", .manager, everywhere),
        Specifier("h", "home directory of the service manager's user", .manager),
        Specifier("H", "host name", .machine, everywhere),
        Specifier("i", "instance", .name, everywhere),
        Specifier("I", "unescaped instance", .name),
        Specifier("j", "last component of the prefix", .name, everywhere),
        Specifier("J", "unescaped last component of the prefix", .name),
        Specifier("l", "short host name", .machine, everywhere),
        Specifier("L", "root of log directories", .manager),
        Specifier("m", "machine ID", .machine, everywhere),
        Specifier("M", "image ID of the operating system", .machine, everywhere),
        Specifier("n", "name of the unit", .name, everywhere),
        Specifier("N", "name of the unit without its type", .name, everywhere),
        Specifier("o", "ID of the operating system", .machine, everywhere),
        Specifier("p", "prefix of the name", .name, everywhere),
        Specifier("P", "unescaped prefix of the name", .name),
        Specifier("q", "pretty host name", .machine, everywhere),
        Specifier("r", "control group of the unit's slice", .machine, isDeprecated: true),
        Specifier("R", "root of the control groups", .machine, isDeprecated: true),
        Specifier("s", "shell of the service manager's user", .machine),
        Specifier("S", "root of state directories", .manager),
        Specifier("t", "root of runtime directories", .manager),
        Specifier("T", "directory for temporary files", .manager),
        Specifier("u", "user of the service manager", .manager, everywhere),
        Specifier("U", "numeric user of the service manager", .manager, everywhere),
        Specifier("v", "release of the kernel", .machine, everywhere),
        Specifier("V", "directory for larger temporary files", .manager),
        Specifier("w", "version of the operating system", .machine, everywhere),
        Specifier("W", "variant of the operating system", .machine, everywhere),
        Specifier("y", "path of the unit file", .machine),
        Specifier("Y", "directory of the unit file", .machine),
    ]
}
