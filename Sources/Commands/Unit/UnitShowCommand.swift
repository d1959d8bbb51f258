import ArgumentParser
import UnitFile

/// `flotilla unit show`: what a unit says, and what of it counts.
struct UnitShowCommand: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show sections and directives with their lines, drop-ins included.",
        usage: "flotilla unit show <unit> ... [<options>]",
        discussion: """
            Drop-ins are read from where systemd reads them for an installed unit, and from beside the file for any \
            other.

            EXAMPLES
              flotilla unit show nginx.service
                  The unit and its drop-ins, line by line.
              flotilla unit show --effective ssh.service
                  What is in force once the drop-ins have been read.

            \(Status.help)
            """)

    @OptionGroup var files: UnitFilesOptions

    @Flag(name: [.customShort("f"), .long], help: "Show only what is in force: drop-ins merged, lists reset.")
    var effective = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        var result = ShowResult(showsEffective: effective)
        let unread = try files.forEach { source in try result.add(source) }
        result.errors += unread
        try result.print(output)
        if !output.json { try output.terminal.show(result.errors) }
        if !result.errors.isEmpty { throw ExitCode(Status.findings) }
    }
}
