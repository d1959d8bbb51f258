import ArgumentParser
import UnitFile

/// `flotilla unit argv`: which words a unit's commands are.
struct UnitArgvCommand: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "argv",
        abstract: "Show the words of each command, as systemd splits them.",
        usage: "flotilla unit argv <unit> ... [<options>]",
        discussion: """
            Quotes and escapes are undone; % and $ stand as they are written, since systemd replaces them later.

            EXAMPLES
              flotilla unit argv nginx.service
              flotilla unit argv --json units/prod/djed-app.service | jq '.units[].commands[].argv'

            \(Status.help)
            """)

    @OptionGroup var files: UnitFilesOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var result = ArgvResult()
        let unread = try files.forEach { source in result.add(source) }
        result.errors += unread
        try result.print(output)
        if !output.json { try output.terminal.show(result.errors) }
        if result.errors.contains(where: { $0.severity == .error }) { throw ExitCode(Status.findings) }
    }
}
