/// A path of `ReadWritePaths=` and its kin: `-` ignores a missing one, `+` looks below `RootDirectory=`.
public struct PrefixedPath: UnitValue {
    public let path: AbsolutePath
    public let ignoresMissing: Bool
    public let isBelowRoot: Bool

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        let start = Self.prefix(bytes)
        ignoresMissing = bytes.starts(with: "-")
        isBelowRoot = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
        path = try AbsolutePath(parsing: bytes.extracting(start..<bytes.count))
    }

    /// How many bytes of prefix there are.
    package static func prefix(_ bytes: Span<UInt8>) -> Int {
        bytes.starts(with: "-+") ? 2 : bytes.starts(with: "-") || bytes.starts(with: "+") ? 1 : 0
    }

    public var description: String {
        "\(ignoresMissing ? "-" : "")\(isBelowRoot ? "+" : "")\(path)"
    }
}
