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

    /// Calls `body` with the source (and its `-`), the destination (empty if it is the same) and whether it recurses.
    package static func forEach(
        in bytes: Span<UInt8>,
        _ body: (Span<UInt8>, Span<UInt8>, Bool) throws(ValueError) -> Void
    ) throws(ValueError) {
        try Words.forEach(in: bytes, .unquote) { word throws(ValueError) in
            let first = word.first(ASCII.colon)
            let second = first.flatMap { word.first(ASCII.colon, from: $0 + 1) }
            let source = word.extracting(0..<(first ?? word.count))
            guard let first else { return try body(source, word.extracting(0..<0), true) }
            let destination = word.extracting(first + 1..<(second ?? word.count))
            guard !destination.isEmpty else {
                throw ValueError(.malformed, "\(word.text) has no destination", cure: "write SOURCE:DESTINATION")
            }
            let options = word.extracting(second.map { $0 + 1..<word.count } ?? 0..<0)
            guard options.isEmpty || options.equals("rbind") || options.equals("norbind") else {
                throw ValueError(
                    .unknownName, "\(options.text) is no option of a bind mount", cure: "write rbind or norbind")
            }
            try body(source, destination, !options.equals("norbind"))
        }
    }

    public var description: String {
        var text = (ignoresMissing ? "-" : "") + "\(source)"
        if destination != source || !isRecursive { text += ":\(destination)" }
        return isRecursive ? text : text + ":norbind"
    }
}
