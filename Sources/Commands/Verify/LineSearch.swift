import UnitFile

/// Finds the line a message is about where systemd names none: the first directive that mentions the program or the
/// unit that the message does.
enum LineSearch {
    /// Where a unit as a whole begins: the section of its type, or its first line.
    static func start(of subject: VerifySubject) -> Int {
        let type = (try? UnitName(subject.name))?.type.rawValue.uppercased()
        let sections = (try? subject.sources.first?.parsed())?.sections ?? []
        return sections.first { $0.name.uppercased() == type }?.line ?? 1
    }

    /// - Parameter sources: the unit's file and its drop-ins.
    static func place(for message: String, about unit: String, in sources: [UnitSource]) -> Notice.Place? {
        let files = sources.compactMap { try? $0.parsed() }
        for word in message.split(whereSeparator: { " ,:;'\"()".contains($0) }) {
            let text = String(word)
            guard text != unit, text.hasPrefix("/") || UnitName.isValid(text) else { continue }
            for directive in files.lazy.flatMap(\.directives) where directive.value.contains(text) {
                return Notice.Place(path: directive.path, line: directive.line)
            }
        }
        return nil
    }
}
