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

/// What our lint says of units.
struct LintResult: CommandResult {
    static let kind = "unit-lint"

    struct Unit: Sendable, Encodable {
        var unit: String
        var file: String
        var findings: [Notice]

        init(_ source: UnitSource) {
            unit = source.name
            file = source.path
            do throws(UnitFileError) {
                findings = UnitLinter().lint(try source.parsed(), name: source.name).map { Notice($0, in: source) }
            } catch {
                findings = [Notice(error, in: source)]
            }
        }
    }

    var units: [Unit] = []
    /// About files that could not be read.
    var errors: [Notice] = []

    private var notices: [Notice] { units.flatMap(\.findings) + errors }
    var hasFindings: Bool { notices.contains { $0.severity != .note } }

    func text(_ style: Style) -> String {
        let notices = notices
        if units.isEmpty { return NoticeText(style: style).text(notices) }
        let summary = NoticeText.summary(notices)
        let count = units.count == 1 ? "1 unit" : "\(units.count) units"
        return NoticeText(style: style).text(notices)
            + style(.strong, "\(count): ") + (summary.isEmpty ? "nothing wrong" : summary) + "\n"
    }
}
