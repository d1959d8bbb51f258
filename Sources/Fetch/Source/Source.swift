import UnitFile

/// Where the content comes from.
enum Source: Sendable, Equatable {
    /// A file of this machine.
    case file(path: String)
    /// A credential that systemd put into `$CREDENTIALS_DIRECTORY` (systemd.exec(5), CREDENTIALS).
    case credential(name: String)
    /// What a program prints; its path and its arguments.
    case command([String])
    /// An object behind a network protocol.
    case remote(RemoteSource)
}

extension Source: CustomStringConvertible {
    /// As it may be told to anybody: without a program's arguments, without a URL's query.
    var description: String {
        switch self {
        case .file(let path): "file:\(path)"
        case .credential(let name): "credential:\(name)"
        case .command(let words): "command:\(words.first ?? "")"
        case .remote(let remote): remote.description
        }
    }
}

extension Source {
    /// - Throws: ``FetchError`` if nothing came, or more than ``Content/limit``.
    func read(timeout: TimeSpan?) async throws(FetchError) -> Content {
        let bytes =
            switch self {
            case .file(let path): try FileSource(path: path, name: description).read()
            case .credential(let name): try FileSource.credential(name, name: description).read()
            case .command(let words): try await CommandSource(words: words, name: description).read(timeout: timeout)
            case .remote(let remote): try remote.read()
            }
        return try Content(bytes, from: description)
    }
}
