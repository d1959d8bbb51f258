import SystemPackage
import UnitFile

/// What units say.
struct ShowResult: CommandResult {
    static let kind = "unit-show"

    struct Directive: Sendable, Encodable {
        var key: String
        /// As systemd sees it: continuation lines joined.
        var value: String
        var line: Int
        var lastLine: Int
    }

    struct Section: Sendable, Encodable {
        var name: String
        var line: Int
        var directives: [Directive]
    }

    struct File: Sendable, Encodable {
        var file: String
        var sections: [Section]
    }

    struct Unit: Sendable, Encodable {
        var unit: String
        /// The unit's own file first, then its drop-ins in the order systemd reads them.
        var files: [File]
        var effective: [EffectiveView.Assignment]
    }

    var units: [Unit] = []
    var errors: [Notice] = []
    /// Which view the text is of; JSON has both.
    private let showsEffective: Bool

    init(showsEffective: Bool) {
        self.showsEffective = showsEffective
    }

    private enum CodingKeys: String, CodingKey { case units, errors }

    /// Takes a unit in. A file that systemd would refuse becomes an error.
    mutating func add(_ source: UnitSource) throws(CommandError) {
        var parsed: [UnitFile] = []
        for source in [source] + (try DropIns.of(source)) {
            do throws(UnitFileError) { parsed.append(try source.parsed()) } catch {
                errors.append(Notice(error, in: source))
            }
        }
        guard parsed.first?.path == source.path else { return }
        let merged = MergedUnit(unit: parsed.first, dropIns: Array(parsed.dropFirst()))
        units.append(
            Unit(unit: source.name, files: parsed.map { File($0) }, effective: EffectiveView(merged).assignments))
    }

    func text(_ style: Style) -> String {
        units.map { showsEffective ? effectiveText($0, style) : fullText($0, style) }.joined(separator: "\n")
    }

    private func fullText(_ unit: Unit, _ style: Style) -> String {
        unit.files.map { file in
            var text = style(.strong, file.file.printable) + "\n"
            for section in file.sections {
                text += Self.line(section.line, style(.place, "[\(section.name)]"), style)
                for directive in section.directives {
                    text += Self.line(
                        directive.line, "\(style(.strong, directive.key))=\(directive.value.printable)", style)
                }
            }
            return text
        }.joined(separator: "\n")
    }

    private static func line(_ number: Int, _ content: String, _ style: Style) -> String {
        let digits = String(number)
        let margin = String(repeating: " ", count: max(5 - digits.count, 0))
        return "\(style(.quiet, margin + digits))  \(content)\n"
    }

    private func effectiveText(_ unit: Unit, _ style: Style) -> String {
        let places = unit.effective.map { "\(FilePath($0.file).lastComponent?.string ?? $0.file):\($0.line)".printable }
        let width = places.map(\.count).max() ?? 0
        var text = style(.strong, unit.unit.printable) + "\n"
        var section: String?
        for (assignment, place) in zip(unit.effective, places) {
            if assignment.section != section {
                section = assignment.section
                text += "\(style(.place, "[\(assignment.section)]"))\n"
            }
            let margin = String(repeating: " ", count: width - place.count)
            let value = "\(style(.strong, assignment.key))=\(assignment.value.printable)"
            text += "  \(style(.quiet, place))\(margin)  \(value)\n"
        }
        return text
    }
}

extension ShowResult.File {
    fileprivate init(_ file: UnitFile) {
        self.init(
            file: file.path,
            sections: file.sections.map { section in
                ShowResult.Section(
                    name: section.name, line: section.line,
                    directives: section.directives.map { directive in
                        ShowResult.Directive(
                            key: directive.key, value: directive.value, line: directive.line,
                            lastLine: directive.lines.upperBound)
                    })
            })
    }
}
