import UnitFile
import UnitLint

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
