/// An entry of `TemporaryFileSystem=`: a path and mount options, `/var:ro,size=10M` (systemd.exec(5)).
public struct TemporaryFileSystem: UnitValue {
    public let path: AbsolutePath
    /// As mount(8) takes them; empty without any.
    public let options: String

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        let colon = bytes.first(ASCII.colon) ?? bytes.count
        path = try AbsolutePath(parsing: bytes.extracting(0..<colon))
        options = colon < bytes.count ? bytes.extracting(colon + 1..<bytes.count).text : ""
    }

    public var description: String { options.isEmpty ? "\(path)" : "\(path):\(options)" }
}
