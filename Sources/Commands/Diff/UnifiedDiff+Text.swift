extension UnifiedDiff {
    /// What stands for a file that is not there.
    static let nothing = "/dev/null"
    private static let noNewline = Array("\\ No newline at end of file\n".utf8)

    /// The diff in the bytes of its files, or nothing where they are the same.
    func text(old: String, new: String, _ style: Style) -> [UInt8] {
        if hunks.isEmpty { return [] }
        var bytes = Array((style(.strong, "--- \(old)") + "\n" + style(.strong, "+++ \(new)") + "\n").utf8)
        for hunk in hunks {
            let old = Self.range(hunk.oldStart, hunk.oldCount)
            let new = Self.range(hunk.newStart, hunk.newCount)
            bytes += Array((style(.place, "@@ -\(old) +\(new) @@") + "\n").utf8)
            for change in hunk.changes { Self.append(change, to: &bytes, style) }
        }
        return bytes
    }

    private static func range(_ start: Int, _ count: Int) -> String { count == 1 ? "\(start)" : "\(start),\(count)" }

    private static func append(_ change: Change, to bytes: inout [UInt8], _ style: Style) {
        let (mark, tone, line): (Character, Style.Tone, Line) =
            switch change {
            case .kept(let line): (" ", .plain, line)
            case .removed(let line): ("-", .removed, line)
            case .added(let line): ("+", .added, line)
            }
        let isEnded = line.last == UInt8(ascii: "\n")
        if style.isColored {
            // For eyes, not for patch: nothing in the file may give orders to the terminal.
            let text = String(decoding: isEnded ? line.dropLast() : line, as: UTF8.self).printable
            bytes += Array((style(tone, "\(mark)\(text)") + "\n").utf8)
        } else {
            bytes += Array("\(mark)".utf8) + line + (isEnded ? [] : [UInt8(ascii: "\n")])
        }
        if !isEnded { bytes += noNewline }
    }
}
