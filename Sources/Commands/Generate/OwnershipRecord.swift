/// What flotilla wrote into a directory: the file `.flotilla-generated` in it. Only what it lists is ever replaced or
/// removed, and only while its content is what was written.
///
///     # Written by flotilla; check with sha256sum -c.
///     # fleet djed
///     0123…  djed-app.service
struct OwnershipRecord: Sendable, Hashable {
    static let fileName = ".flotilla-generated"

    var fleet: String
    /// The digests that a file of ours may have. There are two while one is being replaced, so that a run that was
    /// killed leaves nothing behind that the next one would take for someone else's.
    var digests: [String: Set<String>] = [:]

    init(fleet: String) {
        self.fleet = fleet
    }

    /// - Throws: ``CommandError`` for a file that is no such record.
    init(parsing bytes: [UInt8], path: String) throws(CommandError) {
        var fleet: String?
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("#") {
                if line.hasPrefix(Self.fleetMark) { fleet = String(line.dropFirst(Self.fleetMark.count)) }
                continue
            }
            let digest = line.prefix(64)
            let name = line.dropFirst(64)
            guard digest.utf8.count == 64, digest.utf8.allSatisfy(Self.isDigit), name.hasPrefix("  "),
                Self.isName(name.dropFirst(2))
            else { throw Self.damaged(path) }
            digests[String(name.dropFirst(2)), default: []].insert(String(digest))
        }
        guard let fleet else { throw Self.damaged(path) }
        self.fleet = fleet
    }

    var bytes: [UInt8] {
        var text = "# Written by flotilla; check with sha256sum -c.\n\(Self.fleetMark)\(fleet)\n"
        for (name, digests) in digests.sorted(by: { $0.key < $1.key }) {
            for digest in digests.sorted() { text += "\(digest)  \(name)\n" }
        }
        return Array(text.utf8)
    }

    func owns(_ name: String) -> Bool { digests[name] != nil }

    /// Whether this is what we wrote, and nobody has edited it since.
    func wrote(_ bytes: [UInt8], as name: String) -> Bool {
        digests[name]?.contains(ContentDigest.hexadecimal(bytes)) ?? false
    }

    private static let fleetMark = "# fleet "

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }

    /// A name in the record's own directory: a forged record must not reach another one.
    private static func isName(_ name: Substring) -> Bool {
        !name.isEmpty && !name.contains("/") && name != "." && name != ".."
    }

    private static func damaged(_ path: String) -> CommandError {
        CommandError(
            "the list of what flotilla wrote here is damaged", cure: "restore it, or remove the whole directory",
            path: path)
    }
}
