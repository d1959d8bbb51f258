/// Something behind a network protocol.
enum RemoteSource: Sendable, Equatable {
    case s3(S3Location)
    /// The part after the scheme, without query and fragment.
    case https(String)
    case vault(String)

    /// - Parameter rest: what follows the scheme's colon.
    init(scheme: String, rest: String) throws(FetchError) {
        switch scheme {
        case "s3": self = .s3(try S3Location(rest))
        case "https": self = .https(try Self.location(scheme, rest))
        case "vault": self = .vault(try Self.location(scheme, rest))
        case "http":
            throw FetchError(.usage, "http:", "would carry a secret for everybody to read", advice: "use https:")
        default:
            throw FetchError(.usage, "SOURCE", "has the unknown scheme \(scheme):", advice: SourceParser.advice)
        }
    }

    /// `//host/path`; a user or a password in it would be seen in the list of processes.
    private static func location(_ scheme: String, _ rest: String) throws(FetchError) -> String {
        let location = rest.prefix { $0 != "?" && $0 != "#" }
        let parts = location.dropFirst(2).split(separator: "/", maxSplits: 1)
        guard location.hasPrefix("//"), !location.hasPrefix("///"), parts.count == 2, !parts[1].isEmpty,
            !location.contains(where: \.isWhitespace)
        else {
            throw FetchError(.usage, "\(scheme):", "is not complete", advice: "write \(scheme)://HOST/PATH")
        }
        guard !parts[0].contains("@") else {
            throw FetchError(
                .usage, "\(scheme):", "holds a user or a password, which every user of the machine can read",
                advice: "pass it as a credential")
        }
        return String(location)
    }

    func read() throws(FetchError) -> [UInt8] {
        let transport =
            switch self {
            case .s3: "S3"
            case .https: "HTTPS"
            case .vault: "Vault"
            }
        throw FetchError(.unavailable, description, "this build has no \(transport) transport yet")
    }
}

extension RemoteSource: CustomStringConvertible {
    var description: String {
        switch self {
        case .s3(let location): location.description
        case .https(let location): "https:\(location)"
        case .vault(let location): "vault:\(location)"
        }
    }
}
