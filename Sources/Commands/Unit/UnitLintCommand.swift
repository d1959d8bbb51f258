import ArgumentParser
import UnitFile
import UnitLint

/// `flotilla unit lint`: what is wrong with a unit, without asking systemd.
struct UnitLintCommand: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Find what systemd would refuse, ignore or misread.",
        usage: "flotilla unit lint <unit> ... [<options>]",
        discussion: """
            Checks the names and values of directives by the rules of systemd \(UnitLinter.systemdVersion), and what \
            they mean together. Notes are advice and leave the exit status at 0.

            EXAMPLES
              flotilla unit lint /etc/systemd/system/*.service
              systemctl cat nginx | flotilla unit lint - --name nginx.service

            \(Status.help)
            """)

    @OptionGroup var files: UnitFilesOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var result = LintResult()
        let unread = try files.forEach { source in
            result.units.append(LintResult.Unit(source))
        }
        result.errors = unread
        try result.print(output)
        if result.hasFindings { throw ExitCode(Status.findings) }
    }
}
