import ArgumentParser
import UnitFile

/// `flotilla unit escape`: systemd-escape(1).
struct UnitEscapeCommand: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "escape",
        abstract: "Make parts of unit names of strings, as systemd-escape does.",
        usage: "flotilla unit escape <string> ... [<options>]",
        discussion: """
            EXAMPLES
              flotilla unit escape 'Hallo Welt'
                  Hallo\\x20Welt
              flotilla unit escape --path --suffix mount /srv/data
                  srv-data.mount
              flotilla unit escape --template web@.service a/b
                  web@a-b.service
              flotilla unit escape --mangle /srv/data
                  srv-data.mount

            \(Status.help)
            """)

    @Argument(help: ArgumentHelp("What to escape.", valueName: "string"))
    var strings: [String]

    @Flag(name: [.short, .long], help: "The strings are paths.")
    var path = false

    @Flag(name: [.short, .long], help: "Make unit names of them, as systemctl does with its arguments.")
    var mangle = false

    @Option(help: ArgumentHelp("Append a unit type, such as mount.", valueName: "type"))
    var suffix: String?

    @Option(help: ArgumentHelp("Put the strings into a template as instances.", valueName: "unit"))
    var template: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if suffix != nil && template != nil { throw ValidationError("--suffix and --template exclude each other.") }
        if mangle && (suffix != nil || template != nil) {
            throw ValidationError("--mangle makes whole names: it takes neither --suffix nor --template.")
        }
        if mangle && path { throw ValidationError("--mangle and --path exclude each other.") }
        if let suffix, UnitType(rawValue: suffix) == nil {
            throw ValidationError("“\(suffix)” is no unit type: it is one of \(Self.types).")
        }
    }

    private static var types: String { UnitType.allCases.map(\.rawValue).joined(separator: ", ") }

    func run() throws {
        try EscapeResult(strings) { text throws(UnitFileError) in try escaped(text) }.print(output)
    }

    private func escaped(_ text: String) throws(UnitFileError) -> String {
        if mangle { return try UnitEscape.mangle(text).description }
        if let template {
            return try UnitEscape.escape(text, asPath: path, template: UnitName(template)).description
        }
        if let type = suffix.flatMap(UnitType.init(rawValue:)) {
            return try UnitEscape.escape(text, asPath: path, suffix: type)
        }
        return path ? try UnitEscape.escapePath(text) : UnitEscape.escape(text)
    }
}
