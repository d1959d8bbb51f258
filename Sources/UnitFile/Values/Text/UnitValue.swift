/// A value of a unit-file directive: read as systemd 252 reads it, written in one canonical form.
///
/// `description` is stable: equal values give equal bytes, and reading them back gives the same value.
public protocol UnitValue: Sendable, Hashable, CustomStringConvertible {
    /// Reads the value, which must be the whole of `bytes`, without surrounding whitespace.
    ///
    /// The bytes are valid UTF-8 and hold no specifiers (`%i`): expand those first.
    init(parsing bytes: Span<UInt8>) throws(ValueError)
}

extension UnitValue {
    /// Reads the value as systemd would.
    public init(_ text: String) throws(ValueError) {
        try self.init(parsing: text.utf8.span)
    }
}
