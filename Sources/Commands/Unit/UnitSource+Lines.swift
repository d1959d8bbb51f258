extension UnitSource {
    /// The text of a line, counted from 1.
    func line(_ number: Int) -> String? {
        guard number > 0 else { return nil }
        let lines = bytes.split(
            separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
        guard number <= lines.count else { return nil }
        let text = String(decoding: lines[number - 1].prefix(240), as: UTF8.self)
        return text.last == "\r" ? String(text.dropLast()) : text
    }
}
