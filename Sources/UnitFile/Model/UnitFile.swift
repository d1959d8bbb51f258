/// A systemd unit file, kept to the last byte (systemd.syntax(7)).
///
/// The model is the file's bytes and a table of where its lines are; text is made when asked for. Writing an unedited
/// file gives back the bytes it was parsed from, and an edit changes only the lines it must.
public struct UnitFile: Sendable {
    /// How the file is called in messages and origins.
    public let path: String
    /// The whole file.
    public internal(set) var bytes: [UInt8]
    var table: LineTable

    /// Reads a unit file with the rules of systemd 252.
    ///
    /// - Throws: ``UnitFileError``, with the line, for what makes systemd refuse a file: invalid UTF-8 outside of
    ///   comments, a broken section header, a line above 1 MiB. A zero byte is refused too: systemd takes it for a
    ///   line end, where every other reader sees one line.
    public init(parsing bytes: [UInt8], path: String = "<unit>") throws(UnitFileError) {
        self.path = path
        self.bytes = bytes
        self.table = try LineTable(bytes, path: path)
    }

    /// Reads a unit file from a string.
    public init(parsing text: String, path: String = "<unit>") throws(UnitFileError) {
        try self.init(parsing: Array(text.utf8), path: path)
    }

    /// Appends the file to a buffer.
    public func write(into buffer: inout [UInt8]) {
        buffer.append(contentsOf: bytes)
    }

    /// The file as text. Comments in another encoding come out with replacement characters.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// How many lines the file has, the last one counted whether or not it ends in a line break.
    public var lineCount: Int { table.lineCount }
}

extension UnitFile: Hashable {
    public static func == (left: UnitFile, right: UnitFile) -> Bool {
        left.bytes == right.bytes && left.path == right.path
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(bytes)
        hasher.combine(path)
    }
}
