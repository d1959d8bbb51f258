/// An entry of `BindPaths=`: `SOURCE`, `SOURCE:DESTINATION` or `SOURCE:DESTINATION:norbind` (systemd.exec(5)).
public struct BindPath: Sendable, Hashable, CustomStringConvertible {
    public let source: AbsolutePath
    public let destination: AbsolutePath
    /// A leading `-`.
    public let ignoresMissing: Bool
    /// Whether mounts below the source come along.
    public let isRecursive: Bool

    /// Reads a whole list.
    public static func list(_ text: String) throws(ValueError) -> [BindPath] {
        var result: [BindPath] = []
        try forEach(in: text.utf8.span) { source, destination, isRecursive throws(ValueError) in
            let skip = source.starts(with: "-") ? 1 : 0
            let path = try AbsolutePath(parsing: source.extracting(skip..<source.count))
            result.append(
                BindPath(
                    source: path,
                    destination: destination.isEmpty ? path : try AbsolutePath(parsing: destination),
                    ignoresMissing: skip > 0, isRecursive: isRecursive))
        }
        return result
    }

    private static let separators = ": \t\n\r"

    /// Calls `body` with the source (and its `-`), the destination (empty if it is the same) and whether it recurses.
    package static func forEach(
        in bytes: Span<UInt8>,
        _ body: (Span<UInt8>, Span<UInt8>, Bool) throws(ValueError) -> Void
    ) throws(ValueError) {
        let rules: Words.Rules = [.unquote, .keepEmpty]
        var index: Int? = 0
        while let start = index {
            index = nil
            _ = try Words.next(in: bytes, from: start, rules, separators: separators) {
                source, rest throws(ValueError) in
                index = rest
                guard let rest, bytes[rest - 1] == ASCII.colon else {
                    return try body(source, bytes.extracting(0..<0), true)
                }
                _ = try Words.next(in: bytes, from: rest, rules, separators: separators) {
                    destination, rest throws(ValueError) in
                    guard !destination.isEmpty else {
                        throw ValueError(
                            .malformed, "\(source.text) has no destination", cure: "write SOURCE:DESTINATION")
                    }
                    index = rest
                    var isRecursive = true
                    if let rest, bytes[rest - 1] == ASCII.colon {
                        index = try options(bytes, from: rest, &isRecursive)
                    }
                    try body(source, destination, isRecursive)
                }
            }
        }
    }

    private static func options(
        _ bytes: Span<UInt8>, from start: Int, _ isRecursive: inout Bool
    ) throws(ValueError) -> Int? {
        var found = true
        let rest = try Words.next(in: bytes, from: start, .unquote) { word, _ throws(ValueError) in
            guard word.isEmpty || word.equals("rbind") || word.equals("norbind") else {
                throw ValueError(
                    .unknownName, "\(word.text) is no option of a bind mount", cure: "write rbind or norbind")
            }
            found = !word.equals("norbind")
        }
        isRecursive = found
        return rest
    }

    public var description: String {
        var text = (ignoresMissing ? "-" : "") + "\(source)"
        if destination != source || !isRecursive { text += ":\(destination)" }
        return isRecursive ? text : text + ":norbind"
    }
}
