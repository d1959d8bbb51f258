import ArgumentParser

/// `flotilla unit`: tools for any systemd unit, whoever wrote it.
struct UnitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unit",
        abstract: "Look at systemd units, hand-written ones too.",
        discussion: """
            None of these needs a running systemd. FILE is a path; a unit's bare name, looked for where systemd would; \
            or - for standard input.

            EXAMPLES
              flotilla unit lint nginx.service
              flotilla unit argv units/prod/djed-app.service
              flotilla unit escape --path /srv/data
            """,
        subcommands: [
            UnitLintCommand.self, UnitShowCommand.self, UnitArgvCommand.self, UnitFormatCommand.self,
            UnitEscapeCommand.self, UnitUnescapeCommand.self,
        ])
}
