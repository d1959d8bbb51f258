/// What came out about all units.
struct VerifyResult: CommandResult {
    static let kind = "verify"

    /// The version of systemd that was asked.
    var systemd: String?
    var units: [UnitVerdict] = []
    /// About the spec, or about what kept the units from being verified.
    var diagnostics: [Notice] = []
    /// Whether the text says what would lower each unit's exposure.
    private let showsHardening: Bool

    init(showsHardening: Bool) {
        self.showsHardening = showsHardening
    }

    private enum CodingKeys: String, CodingKey { case systemd, units, diagnostics }

    var hasFindings: Bool {
        units.contains(where: \.hasFindings) || diagnostics.contains { $0.severity != .note }
    }

    func text(_ style: Style) -> String {
        if units.isEmpty { return hasFindings ? "" : "no units to verify\n" }
        let findings = units.flatMap(\.findings)
        var text = NoticeText(style: style).text(findings)
        if !text.isEmpty { text += "\n" }
        text += table.text(style)
        if showsHardening { text += hardening(style) }
        let count = units.count == 1 ? "1 unit" : "\(units.count) units"
        let summary = NoticeText.summary(findings)
        return text + "\n" + style(.strong, "\(count): ") + (summary.isEmpty ? "nothing wrong" : summary)
            + style(.quiet, systemd.map { " (systemd \($0))" } ?? "") + "\n"
    }

    private var table: Table {
        var table = Table(columns: [
            Table.Column(title: "UNIT"), Table.Column(title: "EXPOSURE", alignment: .right),
            Table.Column(title: "RATING"), Table.Column(title: "PROVED", alignment: .right),
            Table.Column(title: "FINDINGS"),
        ])
        table.rows = units.map { unit in
            let summary = NoticeText.summary(unit.findings)
            return [
                Table.Cell(unit.file), Table.Cell(unit.exposure.map { "\($0)" } ?? "–"),
                Table.Cell(unit.rating ?? "–"), Table.Cell(Self.commands(unit.commands)),
                Table.Cell(summary.isEmpty ? "none" : summary, summary.isEmpty ? .good : .bad),
            ]
        }
        return table
    }

    /// How many commands systemd reads as they were meant, of how many.
    private static func commands(_ commands: UnitVerdict.Commands?) -> String {
        guard let commands, commands.proved + commands.unproved > 0 else { return "–" }
        return "\(commands.proved)/\(commands.proved + commands.unproved)"
    }

    /// The text shows the most worthwhile ones.
    private static let mostHardening = 10

    private func hardening(_ style: Style) -> String {
        units.filter { !$0.hardening.isEmpty }.map { unit in
            var table = Table(columns: [
                Table.Column(title: "EXPOSURE", alignment: .right), Table.Column(title: "LINE"),
                Table.Column(title: "AS IT IS"),
            ])
            table.indent = "  "
            table.rows = unit.hardening.prefix(Self.mostHardening).map {
                [Table.Cell("\($0.exposure)"), Table.Cell($0.line, .strong), Table.Cell($0.description)]
            }
            let left = unit.hardening.count - table.rows.count
            return "\n" + style(.strong, unit.file.printable) + "\n" + table.text(style)
                + (left > 0 ? style(.quiet, "  and \(left) more, which --json lists") + "\n" : "")
        }.joined()
    }
}
