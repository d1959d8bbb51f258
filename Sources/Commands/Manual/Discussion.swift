/// A command's discussion: paragraphs first, then sections under headings in capitals.
struct Discussion: Sendable {
    private(set) var paragraphs: [String] = []
    private(set) var sections: [(title: String, lines: [String])] = []

    init(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if Self.isHeading(line) {
                sections.append((line, []))
            } else if sections.isEmpty {
                if !line.isEmpty { paragraphs.append(line) }
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
        for index in sections.indices {
            while sections[index].lines.last?.isEmpty ?? false { sections[index].lines.removeLast() }
        }
    }

    private static func isHeading(_ line: String) -> Bool {
        !line.isEmpty && line.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x20 } && !line.hasPrefix(" ")
    }
}
