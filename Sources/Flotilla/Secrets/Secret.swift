/// Something that must not be read by others: fetched when the service starts, kept with mode 0600 in the unit's
/// runtime directory, gone when the service stops. It is never part of the unit, of a command line or of the journal.
///
/// ```swift
/// Secret("environment", from: .s3(bucket: "djed-secrets", key: "prod.env", region: "eu-west-1"))
/// Secret("tls.key", from: .credential("djed-tls"), as: .file(at: "/etc/tls/tls.key"))
/// ```
public struct Secret: ServiceComponent, OneShotComponent, Hashable, Codable {
    public enum Source: Sendable, Hashable, Codable {
        /// An object of S3 or of a store that speaks its protocol, read with the machine's instance role or the
        /// usual AWS credentials.
        case s3(bucket: Text, key: Text, region: String? = nil, endpoint: String? = nil)
        /// A file of the machine, readable by root alone.
        case file(path: Text)
        /// A systemd credential (systemd.exec(5), CREDENTIALS), encrypted or not.
        case credential(name: String, encrypted: Bool)
        /// What a program prints, such as `sops -d`; its absolute path, then its arguments.
        case command(words: [Text])

        public static func file(_ path: Text) -> Source { .file(path: path) }
        public static func credential(_ name: String, encrypted: Bool = false) -> Source {
            .credential(name: name, encrypted: encrypted)
        }
        public static func command(_ words: Text...) -> Source { .command(words: words) }
    }

    public enum Delivery: Sendable, Hashable, Codable {
        /// `NAME=value` lines that become the environment of the process or the container.
        case environmentFile
        /// A file; in a container it is mounted read-only at the path given.
        case file(at: Text? = nil, mode: Permissions = 0o600)
    }

    public var name: String
    public var source: Source
    public var delivery: Delivery
    public var location: SourceLocation?

    public init(
        _ name: String, from source: Source, as delivery: Delivery = .environmentFile,
        fileID: String = #fileID, line: Int = #line
    ) {
        self.name = name
        self.source = source
        self.delivery = delivery
        location = SourceLocation(fileID, line)
    }

    public func add(to service: inout Service) {
        service.secrets.append(self)
    }
}

/// The path of a secret that is delivered as a file, as the process sees it: `"--key=\(SecretPath("tls.key"))"`.
public struct SecretPath: Sendable, Hashable {
    public var name: String
    public init(_ name: String) { self.name = name }
}

/// Permission bits, written in octal: `0o640`. In JSON they are the octal digits as a string.
public struct Permissions: Sendable, Hashable, Codable, ExpressibleByIntegerLiteral {
    public var bits: Int

    public init(integerLiteral value: Int) { bits = value }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let bits = Int(text, radix: 8), bits >= 0 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a mode is octal digits, not \(text)"))
        }
        self.bits = bits
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(bits, radix: 8))
    }
}
