/// Why systemd would not take a value, and the nearest thing that it would.
public struct ValueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A stable name for the kind of mistake; new kinds may come.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        public let description: String

        init(_ description: String) {
            self.description = description
        }

        /// The value is empty where systemd wants one.
        public static let empty = Code("empty")
        /// The value does not have the form the directive asks for.
        public static let malformed = Code("malformed")
        /// The form is right, the number is too small or too large.
        public static let outOfRange = Code("out-of-range")
        /// A word that systemd does not know here.
        public static let unknownName = Code("unknown-name")
        /// A number with a unit that systemd does not know.
        public static let unknownUnit = Code("unknown-unit")
        /// A path that is relative, not normalised, or too long.
        public static let badPath = Code("bad-path")
        /// Quotes that do not close, or an escape sequence that does not exist.
        public static let badQuoting = Code("bad-quoting")
    }

    public let code: Code
    /// What is wrong, as half a sentence: "systemd has no MB".
    public let message: String
    /// What to write instead, as an order: "write 512M".
    public let cure: String?

    public init(_ code: Code, _ message: String, cure: String? = nil) {
        self.code = code
        self.message = Self.shortened(message)
        self.cure = cure.map(Self.shortened)
    }

    /// A value can be a megabyte long; nobody reads that in a message.
    private static func shortened(_ text: String) -> String {
        text.utf8.count <= 300 ? text : text.prefix(200) + "…"
    }

    public var description: String {
        guard let cure else { return message }
        return "\(message); \(cure)"
    }
}
