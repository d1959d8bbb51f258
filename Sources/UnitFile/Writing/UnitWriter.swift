/// Writes a new unit file, byte for byte the same for the same calls.
///
/// Whatever is refused leaves the text as it was before the call.
public struct UnitWriter: Sendable {
    /// The text so far.
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// A writer that expects about so many bytes.
    public init(reservingCapacity capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// One `# ` line for each line of the text.
    public mutating func comment(_ text: String) {
        // A zero byte ends a line for systemd: what follows it must not become a directive.
        var isEmpty = true
        bytes.append(ASCII.hash)
        for byte in text.utf8 {
            if ASCII.isLineEnd(byte) || byte == 0 {
                bytes.append(ASCII.lineFeed)
                bytes.append(ASCII.hash)
                isEmpty = true
            } else {
                if isEmpty { bytes.append(ASCII.space) }
                isEmpty = false
                bytes.append(byte)
            }
        }
        bytes.append(ASCII.lineFeed)
    }

    public mutating func blank() {
        bytes.append(ASCII.lineFeed)
    }

    /// Starts a section, after an empty line unless it is at the top or has one already.
    ///
    /// - Throws: ``UnitFileError`` for a name systemd would refuse the whole file for.
    public mutating func section(_ name: String) throws(UnitFileError) {
        guard !name.isEmpty, name.utf8.allSatisfy(ExecutablePath.isSafe) else {
            throw UnitFileError(
                .badSectionHeader, "a section name is empty or holds a control character, a quote or a backslash",
                advice: "use letters, digits and dashes")
        }
        try PlainValue.checkLine(name)
        let start = bytes.count
        if !bytes.isEmpty && !endsInBlank { blank() }
        bytes.append(ASCII.openBracket)
        bytes.append(contentsOf: name.utf8)
        bytes.append(ASCII.closeBracket)
        try endLine(since: start)
    }

    private var endsInBlank: Bool {
        bytes.count > 1 && bytes[bytes.count - 2] == ASCII.lineFeed
    }

    /// A directive whose value is written as it stands: already quoted and escaped as it needs. systemd drops white
    /// space at both ends of it.
    ///
    /// - Throws: ``UnitFileError`` for a value with a line break, a zero byte or an odd backslash at its end, all of
    ///   which would change other lines.
    public mutating func set(_ key: String, _ value: String) throws(UnitFileError) {
        try PlainValue.checkLine(value)
        let start = bytes.count
        try begin(key)
        bytes.append(contentsOf: value.utf8)
        try endLine(since: start)
    }

    /// A directive whose value is text meant as it stands, specifiers apart: `%` is doubled.
    public mutating func text(_ key: String, _ value: ExecWord) throws(UnitFileError) {
        try write(key) { bytes throws(UnitFileError) in try Quoting.plain.append(value, to: &bytes) }
    }

    /// One variable, as `Environment="NAME=value"` (systemd.exec(5), ENVIRONMENT).
    ///
    /// - Throws: ``UnitFileError`` for an invalid name, and for what a variable cannot hold.
    public mutating func environment(_ name: String, _ value: ExecWord) throws(UnitFileError) {
        try EnvironmentName.check(name)
        var assignment = ExecWord(name + "=")
        assignment.pieces += value.pieces
        try write("Environment") { bytes throws(UnitFileError) in
            try Quoting.environment.append(assignment, to: &bytes)
        }
    }

    /// A command (systemd.service(5), COMMAND LINES), in several lines if its layout asks for it.
    ///
    /// - Throws: ``UnitFileError`` for a program or a word that systemd could not pass on unchanged.
    public mutating func exec(_ key: String, _ command: ExecCommand) throws(UnitFileError) {
        try write(key) { bytes throws(UnitFileError) in try command.append(to: &bytes) }
    }

    /// The text as a file, to be read, edited or written.
    ///
    /// - Parameter path: how the file is called in messages.
    public func finish(path: String = "<unit>") throws(UnitFileError) -> UnitFile {
        try UnitFile(parsing: bytes, path: path)
    }

    private mutating func write(
        _ key: String, _ value: (inout [UInt8]) throws(UnitFileError) -> Void
    ) throws(UnitFileError) {
        let start = bytes.count
        do {
            try begin(key)
            try value(&bytes)
        } catch {
            bytes.removeSubrange(start...)
            throw error
        }
        try endLine(since: start)
    }

    private mutating func begin(_ key: String) throws(UnitFileError) {
        guard Self.isKey(key) else {
            throw UnitFileError(
                .invalidKey, "\"\(key)\" cannot be the name of a directive", advice: "use letters, digits and dashes")
        }
        bytes.append(contentsOf: key.utf8)
        bytes.append(ASCII.equals)
    }

    /// Names that are read back as they were written, whatever line they stand in.
    static func isKey(_ key: String) -> Bool {
        guard let first = key.utf8.first, first != ASCII.openBracket, first != ASCII.hash, first != ASCII.semicolon
        else { return false }
        return keyCharacters.containsAll(key)
    }

    /// What can be seen, but no `=`.
    private static let keyCharacters = ByteSet(
        "!\"#$%&'()*+,-./0123456789:;<>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~")

    /// Ends a line, or takes it back if systemd would refuse it for its length.
    private mutating func endLine(since start: Int) throws(UnitFileError) {
        guard bytes.count - start < LineLimit.bytes else {
            let length = bytes.count - start
            bytes.removeSubrange(start...)
            throw LineLimit.error(length)
        }
        bytes.append(ASCII.lineFeed)
    }
}
