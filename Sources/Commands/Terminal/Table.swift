/// Rows under headings, columns as wide as they must be, two spaces between.
struct Table: Sendable {
    enum Alignment: Sendable {
        case left, right
    }

    struct Column: Sendable {
        var title: String
        var alignment = Alignment.left
    }

    struct Cell: Sendable, ExpressibleByStringLiteral {
        var text: String
        var tone = Style.Tone.plain

        init(_ text: String, _ tone: Style.Tone = .plain) {
            self.text = text.printable
            self.tone = tone
        }

        init(stringLiteral value: String) { self.init(value) }
    }

    var columns: [Column]
    var rows: [[Cell]] = []
    /// What stands before each line.
    var indent = ""

    func text(_ style: Style) -> String {
        let widths = columns.indices.map { index in
            max(columns[index].title.count, rows.map { $0[index].text.count }.max() ?? 0)
        }
        var text = line(columns.map { Cell($0.title, .quiet) }, widths, style)
        for row in rows { text += line(row, widths, style) }
        return text
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
        var line = indent
        for (index, cell) in cells.enumerated() {
            let padding = String(repeating: " ", count: widths[index] - cell.text.count)
            if index > 0 { line += "  " }
            switch columns[index].alignment {
            case .right: line += padding + style(cell.tone, cell.text)
            case .left:
                line += style(cell.tone, cell.text)
                // Nothing trails at the end of a line.
                if index < cells.count - 1 { line += padding }
            }
        }
        return line + "\n"
    }
}
