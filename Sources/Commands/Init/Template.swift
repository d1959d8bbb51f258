/// A starter spec: a folder with a `Fleet.swift` whose first comment line says what it is.
struct Template: Sendable, Hashable {
    var name: String
    var path: String
    var description: String

    static let specName = "Fleet.swift"

    /// The template in a folder, or `nil` if there is none.
    init?(name: String, path: String) {
        guard let bytes = try? Files.read("\(path)/\(Self.specName)") else { return nil }
        self.name = name
        self.path = path
        description = Self.firstComment(String(decoding: bytes, as: UTF8.self))
    }

    /// What becomes part of a new fleet: the spec's files and the read-me, not the units beside them.
    func files() throws(CommandError) -> [(name: String, content: [UInt8])] {
        do {
            return try Directory.names(in: path).filter(Self.isCopied).map { ($0, try Files.read("\(path)/\($0)")) }
        } catch {
            throw CommandError("the template cannot be read: \(error)", cure: "install flotilla again", path: path)
        }
    }

    private static func isCopied(_ name: String) -> Bool {
        name.hasSuffix(".swift") && name != "Package.swift" || name == "README.md"
    }

    /// The text of the first comment line that has any, if it stands before all code.
    static func firstComment(_ source: String) -> String {
        for line in source.split(whereSeparator: \.isNewline) {
            let text = line.drop(while: \.isWhitespace)
            if text.isEmpty || text.hasPrefix("#!") { continue }
            guard text.hasPrefix("//") || text.hasPrefix("/*") else { return "" }
            let words = text.drop { $0 == "/" || $0 == "*" || $0.isWhitespace }
            if !words.isEmpty { return String(words) }
        }
        return ""
    }
}
