/// What kind of complaint a message is, told by systemd's own words, and its cure.
struct Diagnosis {
    let code: String
    let cure: String
    /// Whether systemd goes on as if the line were not there.
    let dropsLine: Bool
    private let signs: [String]

    private init(_ code: String, _ signs: [String], dropsLine: Bool = false, cure: String) {
        self.code = code
        self.signs = signs
        self.dropsLine = dropsLine
        self.cure = cure
    }

    /// The first rule that fits.
    static func of(_ message: String) -> Diagnosis {
        rules.first { rule in rule.signs.contains { message.contains($0) } } ?? other
    }

    static let missingExecutable = "missing-executable"

    private static let other = Diagnosis("systemd", [], cure: "read systemd.unit(5) and the page of the unit's type")

    private static let rules = [
        Diagnosis(
            "unknown-directive", ["Unknown key", "Unknown lvalue"],
            dropsLine: true, cure: "correct the directive's name or its section; systemd ignores the line"),
        Diagnosis(
            "unknown-section", ["Unknown section"],
            dropsLine: true, cure: "correct the section's name, or start it with X- if it is not for systemd"),
        Diagnosis(
            "outside-section", ["Assignment outside of section"], dropsLine: true, cure: "put a [Section] line above it"
        ),
        Diagnosis(
            "no-assignment", ["Missing '='"], dropsLine: true,
            cure: "write KEY=VALUE, or start the line with # if it is a comment"),
        Diagnosis("bad-section-header", ["section header"], dropsLine: true, cure: "write the section as [Name]"),
        Diagnosis(
            "bad-escape", ["unknown escape sequences", "Can't unescape"],
            cure: "double the backslash, or use an escape that systemd.syntax(7) lists"),
        Diagnosis(
            "bad-quoting", ["Unbalanced quoting"], dropsLine: true,
            cure: "close the quote; systemd ignores the whole line"),
        Diagnosis(
            "bad-specifier", ["Failed to resolve unit specifiers", "Failed to resolve specifiers"],
            dropsLine: true, cure: "write %% for a percent sign, or use a specifier that systemd.unit(5) lists"),
        Diagnosis("not-utf8", ["UTF-8"], dropsLine: true, cure: "save the file as UTF-8"),
        Diagnosis(
            "bad-executable",
            [
                "Neither a valid executable name nor an absolute path", "xecutable path", "xecutable name",
                "Empty path in command line",
            ],
            dropsLine: true, cure: "start the command with an absolute path"),
        Diagnosis(
            missingExecutable, ["is not executable"], cure: "install the program, or correct its path"),
        Diagnosis(
            "missing-unit", ["not found", "not loaded, socket cannot be started"],
            cure: "add that unit, or remove the dependency on it"),
        Diagnosis(
            "masked", ["is masked"], cure: "an empty file or a link to /dev/null masks a unit; write it or unmask it"),
        Diagnosis(
            "cycle", ["ordering cycle", "Found dependency on", "break cycle", "is cyclic", "cyclic ordering"],
            cure: "remove one After= or Before= of the circle"),
        Diagnosis(
            "refused", ["Refusing", "refusing"], cure: "change what it names; systemd does not load the unit like this"),
        Diagnosis(
            "not-loaded",
            [
                "has a bad unit file setting", "failed to load properly", "configuration has fatal error",
                "Failed to load",
            ],
            cure: "correct the finding before this one"),
        Diagnosis("deprecated", ["deprecated", "obsolete", "legacy", "unsafe"], cure: "use what the message proposes"),
        Diagnosis(
            "not-a-unit", ["Failed to prepare filename"], cure: "give the file a unit's name, such as NAME.service"),
        Diagnosis(
            "bad-value",
            ["gnoring", "Failed to parse", "Invalid", "invalid", "out of range", "not absolute", "is not valid"],
            dropsLine: true, cure: "correct the value; systemd uses its default instead"),
    ]
}
