import UnitFile

/// Finds the line a message is about where systemd names none: the first directive that mentions the program or the
/// unit that the message does.
enum LineSearch {
    static func line(for message: String, in subject: VerifySubject) -> Int? {
        guard let file = try? subject.source.parsed() else { return nil }
        for word in message.split(whereSeparator: { " ,:;'\"()".contains($0) }) {
            let text = String(word)
            guard text != subject.name, text.hasPrefix("/") || UnitName.isValid(text) else { continue }
            if let found = file.directives.first(where: { $0.value.contains(text) }) { return found.line }
        }
        return nil
    }
}
