/// The compiler's fix-its of one diagnostic, in words.
struct FixItHint {
    var text: String

    init?(_ fixIts: [SerializedDiagnostics.FixIt], in source: SourceFile) {
        let changes = fixIts.compactMap { Self.change($0, in: source) }
        guard !changes.isEmpty else { return nil }
        text = changes.joined(separator: ", ")
    }

    private static func change(_ fixIt: SerializedDiagnostics.FixIt, in source: SourceFile) -> String? {
        guard fixIt.start.line == fixIt.end.line, fixIt.start.column <= fixIt.end.column,
            let line = source.line(fixIt.start.line)
        else { return nil }
        let old = String(
            decoding: line.utf8.dropFirst(fixIt.start.column - 1).prefix(fixIt.end.column - fixIt.start.column),
            as: UTF8.self)
        let new = fixIt.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        switch (old.isEmpty, new.isEmpty) {
        case (true, true): return nil
        case (true, false): return "insert `\(new)`"
        case (false, true): return "remove `\(old)`"
        case (false, false): return "replace `\(old)` with `\(new)`"
        }
    }
}
