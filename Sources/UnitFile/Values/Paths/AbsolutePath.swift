/// An absolute path without `..`, as most directives want it. Written without `.` and doubled slashes.
public struct AbsolutePath: UnitValue {
    public let description: String

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        try PathRules.check(bytes)
        description = PathRules.simplified(bytes)
    }
}
