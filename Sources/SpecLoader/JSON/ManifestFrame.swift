internal import Flotilla

/// What holds manifests together, without what is in them: the answer to `spec list`, and the outermost level of the
/// JSON document.
struct ManifestFrame: Sendable, Hashable {
    var fleet: String
    var environments: [String]
    /// The fleet's name as it stood there, in quotes.
    private var fleetLiteral: [UInt8]

    /// Each is a process of its own.
    static let mostEnvironments = 100

    struct Invalid: Error, Sendable, CustomStringConvertible {
        var description: String

        init(_ description: String) { self.description = description }
        init(_ error: JSONScanner.Malformed) {
            description = "it is not valid JSON: at byte \(error.offset), \(error.expected) is expected"
        }
    }

    /// The answer to `spec list`: environments are names.
    init(listing bytes: [UInt8]) throws(Invalid) {
        self = try Self.frame(bytes) { scanner throws(JSONScanner.Malformed) in try scanner.string() }
    }

    /// A document: environments are manifests.
    init(document bytes: [UInt8]) throws(Invalid) {
        self = try Self.frame(bytes) { scanner throws(JSONScanner.Malformed) in try Self.environment(&scanner) }
    }

    /// The document made of the manifests of all environments.
    func document(_ manifests: [[UInt8]]) -> [UInt8] {
        var bytes = Array("{\"flotilla\":\(ManifestDocument.currentVersion),\"fleet\":".utf8)
        bytes += fleetLiteral
        bytes += Array(",\"environments\":[".utf8)
        bytes += manifests.joined(separator: [UInt8(ascii: ",")])
        bytes += Array("]}".utf8)
        return bytes
    }

    /// Checks one manifest as a spec answered it.
    static func check(manifest bytes: [UInt8], environment: String) throws(Invalid) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Invalid("it is not UTF-8") }
        let name: String
        do {
            var scanner = JSONScanner(bytes)
            name = try Self.environment(&scanner)
            try scanner.end()
        } catch {
            throw Invalid(error)
        }
        if name != environment { throw Invalid("it is for the environment “\(name)”") }
    }

    private static func environment(_ scanner: inout JSONScanner) throws(JSONScanner.Malformed) -> String {
        var name: String?
        try scanner.object { member, scanner throws(JSONScanner.Malformed) in
            if member == "environment" { name = try scanner.string() } else { try scanner.skipValue() }
        }
        guard let name else { throw scanner.malformed("the member “environment” in a manifest") }
        return name
    }

    /// Environments become directories and words on command lines.
    private static func isName(_ text: String) -> Bool {
        func isAlphanumeric(_ character: Character) -> Bool {
            character.isASCII && (character.isLetter || character.isNumber)
        }
        guard let first = text.first, isAlphanumeric(first), text.utf8.count <= 64 else { return false }
        return text.allSatisfy { isAlphanumeric($0) || "-_.".contains($0) }
    }

    private static func frame(
        _ bytes: [UInt8], element: (inout JSONScanner) throws(JSONScanner.Malformed) -> String
    ) throws(Invalid) -> ManifestFrame {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Invalid("it is not UTF-8") }
        var version: Int?
        var fleet: [UInt8]?
        var environments: [String]?
        do {
            var scanner = JSONScanner(bytes)
            try scanner.object { member, scanner throws(JSONScanner.Malformed) in
                switch member {
                case "flotilla": version = try scanner.integer()
                case "fleet": fleet = Array(try scanner.value())
                case "environments":
                    var names: [String] = []
                    try scanner.array { scanner throws(JSONScanner.Malformed) in names.append(try element(&scanner)) }
                    environments = names
                default: try scanner.skipValue()
                }
            }
            try scanner.end()
        } catch {
            throw Invalid(error)
        }
        guard let version else { throw Invalid("it has no member “flotilla”, the version of the format") }
        guard version == ManifestDocument.currentVersion else {
            throw Invalid("its format is version \(version), and this is version \(ManifestDocument.currentVersion)")
        }
        guard let fleet else { throw Invalid("it has no member “fleet”") }
        guard let environments, !environments.isEmpty else { throw Invalid("its fleet has no environment") }
        if environments.count > mostEnvironments {
            throw Invalid("it has \(environments.count) environments, and \(mostEnvironments) are the most")
        }
        if let name = environments.first(where: { !isName($0) }) {
            throw Invalid(
                "“\(name)” is no name for an environment: those are up to 64 letters, digits, “-”, “_” and “.”, "
                    + "the first a letter or a digit")
        }
        if let twice = environments.first(where: { name in environments.count { $0 == name } > 1 }) {
            throw Invalid("it has the environment “\(twice)” twice")
        }
        do {
            var scanner = JSONScanner(fleet)
            return ManifestFrame(fleet: try scanner.string(), environments: environments, fleetLiteral: fleet)
        } catch {
            throw Invalid("the name of its fleet is no string")
        }
    }

    private init(fleet: String, environments: [String], fleetLiteral: [UInt8]) {
        self.fleet = fleet
        self.environments = environments
        self.fleetLiteral = fleetLiteral
    }
}
