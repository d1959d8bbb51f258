import ArgumentParser
import UnitFile

/// `flotilla unit unescape`: systemd-escape(1) with `--unescape`.
struct UnitUnescapeCommand: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "unescape",
        abstract: "Undo the escaping of unit names, as systemd-escape --unescape does.",
        usage: "flotilla unit unescape <string> ... [<options>]",
        discussion: """
            EXAMPLES
              flotilla unit unescape 'Hallo\\x20Welt'
                  Hallo Welt
              flotilla unit unescape --path --instance data@srv-data.service
                  /srv/data

            \(Status.help)
            """)

    @Argument(help: ArgumentHelp("What to unescape.", valueName: "string"))
    var strings: [String]

    @Flag(name: [.short, .long], help: "The strings were paths.")
    var path = false

    @Flag(help: "Take the instances of unit names.")
    var instance = false

    @Option(help: ArgumentHelp("Take the instances of this template.", valueName: "unit"))
    var template: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if instance && template != nil { throw ValidationError("--instance and --template exclude each other.") }
    }

    func run() throws {
        try EscapeResult(strings) { text throws(UnitFileError) in try unescaped(text) }.print(output)
    }

    private func unescaped(_ text: String) throws(UnitFileError) -> String {
        if instance || template != nil {
            let template = try template.map { name throws(UnitFileError) in try UnitName(name) }
            return try UnitEscape.unescapeInstance(of: UnitName(text), asPath: path, template: template)
        }
        return path ? try UnitEscape.unescapePath(text) : try UnitEscape.unescape(text)
    }
}
