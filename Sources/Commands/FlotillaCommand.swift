import ArgumentParser

/// The root of all commands.
struct FlotillaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flotilla",
        abstract: "Services on a fleet of Linux machines: from a declarative Swift spec to systemd units.",
        discussion: """
            EXAMPLES
              flotilla init --template django     start a spec
              flotilla generate                   compile it to systemd units
              flotilla verify                     ask systemd what it thinks of them
              flotilla unit lint nginx.service    look at any systemd unit

            \(Status.help)
            """,
        version: Version.current,
        subcommands: [
            InitCommand.self, GenerateCommand.self, VerifyCommand.self, UnitCommand.self, ManualCommand.self,
        ])
}
