/// Reads the word that names a source. What is wrong with it is told without repeating it: somebody may have pasted
/// the secret itself.
enum SourceParser {
    /// - Parameter command: the words after `--`.
    static func parse(_ text: String, command: [String]) throws(FetchError) -> Source {
        guard let colon = text.firstIndex(of: ":"), isScheme(text[..<colon]) else {
            throw FetchError(.usage, "SOURCE", "does not begin with a scheme", advice: advice)
        }
        let scheme = String(text[..<colon])
        let rest = String(text[text.index(after: colon)...])
        if scheme != "command", !command.isEmpty {
            throw FetchError(.usage, "--", "only the source command: takes words after it")
        }
        guard !rest.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw FetchError(.usage, "\(scheme):", "holds a control character", advice: "remove it")
        }
        switch scheme {
        case "file": return .file(path: try path(rest))
        case "credential": return .credential(name: try credential(rest))
        case "command": return .command(try program(rest, command))
        default: return .remote(try RemoteSource(scheme: scheme, rest: rest))
        }
    }

    static let advice = "use s3://BUCKET/KEY, file:/PATH, credential:NAME, or command: -- PROGRAM ARGUMENT…"

    /// RFC 3986, section 3.1, in lower case.
    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.".utf8.contains(byte)
        }
    }

    /// `file:/path`, and `file:///path`, which is the same (RFC 8089).
    private static func path(_ text: String) throws(FetchError) -> String {
        let path = text.hasPrefix("///") ? String(text.dropFirst(2)) : text
        guard path.hasPrefix("/"), !path.hasPrefix("//") else {
            throw FetchError(.usage, "file:", "needs an absolute path", advice: "write file:/PATH")
        }
        return path
    }

    /// systemd takes as a credential's name what can be a file's name and holds no colon (systemd.exec(5)).
    private static func credential(_ name: String) throws(FetchError) -> String {
        let isName =
            !name.isEmpty && name.utf8.count <= 255 && name != "." && name != ".."
            && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }
        guard isName else {
            throw FetchError(.usage, "credential:", "needs a credential's name", advice: "write credential:NAME")
        }
        return name
    }

    private static func program(_ rest: String, _ words: [String]) throws(FetchError) -> [String] {
        guard rest.isEmpty else {
            throw FetchError(
                .usage, "command:", "the program does not belong into the same word",
                advice: "write command: … -- PROGRAM ARGUMENT…")
        }
        guard let program = words.first, program.hasPrefix("/") else {
            throw FetchError(
                .usage, "command:", "needs the absolute path of a program after --",
                advice: "write command: … -- /PATH/TO/PROGRAM ARGUMENT…")
        }
        return words
    }
}
