/// Where an author wrote something: the file's name and line, as in `Fleet.swift:12`.
///
/// Only the last path component is kept: generated units carry it, and they must not differ between checkouts.
public struct SourceLocation: Sendable, Hashable {
    public var file: String
    public var line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    init(_ fileID: String, _ line: Int) {
        self.file = fileID.split(separator: "/").last.map(String.init) ?? fileID
        self.line = line
    }
}

extension SourceLocation: CustomStringConvertible {
    public var description: String { "\(file):\(line)" }
}

extension SourceLocation: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let colon = text.lastIndex(of: ":"), let line = Int(text[text.index(after: colon)...]) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a location is written FILE:LINE, not \(text)"))
        }
        self.init(file: String(text[..<colon]), line: line)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
