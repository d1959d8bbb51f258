/// Notices as they stand on a terminal.
///
///     Fleet.swift:12:9: error: there is no service “ap” [unknown-service]
///        12 | After("ap")
///           |       ^
///       help: did you mean “app”?
struct NoticeText: Sendable {
    let style: Style

    func text(_ notices: [Notice]) -> String {
        notices.map { text($0) }.joined()
    }

    func text(_ notice: Notice, indent: String = "") -> String {
        var text = indent
        if let place = notice.place { text += style(.place, place.description.printable) + ": " }
        text += style(notice.severity.tone, "\(notice.severity.rawValue):") + " "
        text += style(.strong, notice.message.printable)
        if let environments = notice.environments {
            text += style(.quiet, " (in \(environments.joined(separator: ", ")))")
        }
        if let code = notice.code { text += style(.quiet, " [\(code)]") }
        text += "\n"
        if let excerpt = notice.excerpt, !excerpt.isEmpty { text += excerptText(excerpt, notice.place, indent) }
        if let cure = notice.cure, !cure.isEmpty {
            text += "\(indent)  \(style(.good, "help:")) \(cure.printable)\n"
        }
        for note in notice.notes { text += self.text(note, indent: indent + "  ") }
        return text
    }

    private func excerptText(_ excerpt: String, _ place: Notice.Place?, _ indent: String) -> String {
        let number = place?.line.map(String.init) ?? ""
        let margin = String(repeating: " ", count: max(5 - number.count, 0)) + number
        let line = excerpt.printable
        var text = "\(indent)\(style(.quiet, "\(margin) |")) \(line)\n"
        if let column = place?.column {
            let blank = String(repeating: " ", count: margin.count)
            text += "\(indent)\(style(.quiet, "\(blank) |")) \(Self.blank(line, to: column))\(style(.bad, "^"))\n"
        }
        return text
    }

    /// As wide as what stands before the column: tabs stay tabs.
    private static func blank(_ line: String, to column: Int) -> String {
        let before = String(decoding: line.utf8.prefix(max(column - 1, 0)), as: UTF8.self)
        return String(before.map { $0 == "\t" ? "\t" : " " })
    }

    /// “2 errors, 1 warning”, or nothing.
    static func summary(_ notices: [Notice]) -> String {
        [(Notice.Severity.error, "error"), (.warning, "warning")].compactMap { severity, word in
            let count = notices.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }
}

extension Notice.Severity {
    var tone: Style.Tone {
        switch self {
        case .error: .bad
        case .warning: .caution
        case .note: .place
        }
    }
}
