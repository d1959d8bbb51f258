/// Why a unit file, a name or a value was refused.
///
/// The message says what is wrong, ``advice`` what to do next; neither repeats a value in full, since a value can
/// hold a secret.
public struct UnitFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of rule was broken. The cases are hidden, so that a new one breaks nobody's `switch`.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        enum Kind: String, Sendable {
            case nulByte, invalidUTF8, lineTooLong, fileTooLarge, badSectionHeader
            case invalidUnitName, invalidEscape, invalidPath
            case invalidKey, unrepresentable, invalidExecutable, variableNotExpanded
            case unbalancedQuotes, unknownSpecifier, unresolvedSpecifier, invalidEnvironmentName
            case noSuchDirective
        }

        let kind: Kind

        public var description: String { kind.rawValue }

        /// A zero byte, which systemd takes for a line end and no argument or variable can hold.
        public static let nulByte = Code(kind: .nulByte)
        /// Bytes that systemd does not accept as UTF-8; it counts Unicode's noncharacters among them.
        public static let invalidUTF8 = Code(kind: .invalidUTF8)
        /// A line above systemd's limit of 1 MiB, or an argument above the kernel's of 128 KiB.
        public static let lineTooLong = Code(kind: .lineTooLong)
        public static let fileTooLarge = Code(kind: .fileTooLarge)
        public static let badSectionHeader = Code(kind: .badSectionHeader)
        public static let invalidUnitName = Code(kind: .invalidUnitName)
        /// A backslash sequence that cannot be undone.
        public static let invalidEscape = Code(kind: .invalidEscape)
        public static let invalidPath = Code(kind: .invalidPath)
        public static let invalidKey = Code(kind: .invalidKey)
        /// A value that the syntax at hand cannot carry unchanged.
        public static let unrepresentable = Code(kind: .unrepresentable)
        /// A program path that systemd refuses in an Exec line.
        public static let invalidExecutable = Code(kind: .invalidExecutable)
        /// `${VAR}` in a place where systemd expands no variables.
        public static let variableNotExpanded = Code(kind: .variableNotExpanded)
        public static let unbalancedQuotes = Code(kind: .unbalancedQuotes)
        /// A `%` letter that systemd does not know in this place.
        public static let unknownSpecifier = Code(kind: .unknownSpecifier)
        /// A `%` letter whose value is only known on the machine.
        public static let unresolvedSpecifier = Code(kind: .unresolvedSpecifier)
        public static let invalidEnvironmentName = Code(kind: .invalidEnvironmentName)
        public static let noSuchDirective = Code(kind: .noSuchDirective)
    }

    public let code: Code
    /// What is wrong, one sentence without a final stop.
    public let message: String
    /// What to do next, one sentence without a final stop.
    public let advice: String
    /// The file, where one was read.
    public let path: String?
    /// The line in that file, counted from 1.
    public let line: Int?

    public init(_ code: Code, _ message: String, advice: String, path: String? = nil, line: Int? = nil) {
        self.code = code
        self.message = message
        self.advice = advice
        self.path = path
        self.line = line
    }

    public var description: String {
        var place = ""
        if let path { place = line.map { "\(path):\($0): " } ?? "\(path): " }
        return "\(place)\(message); \(advice)"
    }

    /// The same error, told with the place it was met at.
    public func at(path: String, line: Int) -> UnitFileError {
        UnitFileError(code, message, advice: advice, path: path, line: line)
    }
}
