/// The characters before the program in an Exec line (systemd.service(5), COMMAND LINES, "Special executable
/// prefixes").
public struct ExecPrefixes: OptionSet, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// `-`: a failing exit status is recorded and otherwise counts as success.
    public static let ignoreFailure = ExecPrefixes(rawValue: 1 << 0)
    /// `@`: the first argument becomes `argv[0]`.
    public static let argv0 = ExecPrefixes(rawValue: 1 << 1)
    /// `:`: no `$` expansion, so `$` is an ordinary character.
    public static let noEnvironmentExpansion = ExecPrefixes(rawValue: 1 << 2)
    /// `+`: full privileges, no sandboxing.
    public static let fullPrivileges = ExecPrefixes(rawValue: 1 << 3)
    /// `!`: `User=` and `Group=` are not applied, other sandboxing is.
    public static let noSetuid = ExecPrefixes(rawValue: 1 << 4)
    /// `!!`: as `!`, but only where the kernel has no ambient capabilities.
    public static let ambientMagic = ExecPrefixes(rawValue: 1 << 5)

    /// The prefixes that systemd lets stand only one at a time.
    static let exclusive: ExecPrefixes = [.fullPrivileges, .noSetuid, .ambientMagic]

    /// `+`, `!` and `!!` exclude each other.
    public var isValid: Bool {
        intersection(.exclusive).rawValue.nonzeroBitCount <= 1
    }

    /// The characters as they stand in a unit file.
    public var description: String {
        var text = ""
        if contains(.ignoreFailure) { text += "-" }
        if contains(.argv0) { text += "@" }
        if contains(.noEnvironmentExpansion) { text += ":" }
        if contains(.fullPrivileges) { text += "+" }
        if contains(.noSetuid) { text += "!" }
        if contains(.ambientMagic) { text += "!!" }
        return text
    }
}
