/// A value that is set after the spec is written, with `flotilla set djed/version 1.4.2` or
/// `generate --set djed/version=1.4.2`. Its value is part of the unit's content, so setting it rolls what uses it.
///
/// A default may differ by environment: `Key("djed/version", default: environment == .prod ? "stable" : "edge")`.
public struct Key: Sendable, Hashable {
    public var name: String
    public var `default`: String?

    /// - Parameter name: words of letters, digits, `.`, `_` and `-`, separated by `/`.
    public init(_ name: String, default: String? = nil) {
        self.name = name
        self.default = `default`
    }
}
