/// Something systemd holds against a unit.
public struct VerifyFinding: Sendable, Hashable, CustomStringConvertible {
    public enum Severity: String, Sendable, Hashable {
        /// systemd refuses the unit, or ignores the line.
        case error
        /// systemd takes it, but hardly as it was meant.
        case warning
        /// systemd remarks on it.
        case note
    }

    public let severity: Severity
    /// A stable word for the kind of finding, such as `unknown-directive`.
    public let code: String
    /// The unit's name as it was given, if the finding is about one.
    public let unit: String?
    /// The file, by the path given, if files were verified: the unit's own or a drop-in.
    public let file: String?
    /// Where the directive starts, counted from 1.
    public let line: Int?
    public let message: String
    /// What to do about it.
    public let cure: String

    public init(
        severity: Severity, code: String, unit: String?, file: String?, line: Int?, message: String, cure: String
    ) {
        self.severity = severity
        self.code = code
        self.unit = unit
        self.file = file
        self.line = line
        self.message = message
        self.cure = cure
    }

    public var description: String {
        let place = (file ?? unit).map { $0 + (line.map { ":\($0)" } ?? "") + ": " } ?? ""
        return "\(place)\(severity): \(message) [\(code)] -- \(cure)"
    }
}
