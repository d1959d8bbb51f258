/// A systemd unit file, kept to the last byte.
public struct UnitFile: Sendable, Equatable {
    public let bytes: [UInt8]
    public let path: String

    public init(parsing bytes: [UInt8], path: String = "<unit>") throws(UnitFileError) {
        self.bytes = bytes
        self.path = path
    }
}
