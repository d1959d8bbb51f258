/// Lines of the files that notices point into, each file read once.
struct SourceText {
    /// Longer files are not searched for a line.
    private static let largest = 16 << 20
    private static let longestLine = 240
    private var files: [String: [ArraySlice<UInt8>]] = [:]

    /// The text of a line, counted from 1, or `nil` where it is not at hand.
    mutating func line(_ number: Int, of path: String) -> String? {
        let lines = lines(of: path)
        guard number > 0, number <= lines.count else { return nil }
        let line = lines[number - 1].prefix(Self.longestLine)
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }

    /// Gives the notice its excerpt, if it has none and points at a line.
    mutating func addExcerpt(to notice: inout Notice) {
        guard notice.excerpt == nil, let place = notice.place, let line = place.line else { return }
        notice.excerpt = self.line(line, of: place.path)
    }

    private mutating func lines(of path: String) -> [ArraySlice<UInt8>] {
        if let lines = files[path] { return lines }
        let bytes = (try? Files.read(path, limit: Self.largest)) ?? []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        files[path] = lines
        return lines
    }
}
