public import Flotilla

/// Something to tell the author of a spec: where, what is wrong, and the nearest right thing.
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable, Codable {
        /// The spec cannot be compiled as it is.
        case error
        /// It can, but hardly does what is meant.
        case warning
    }

    public var severity: Severity
    /// A stable word for scripts, such as `unknown-service`.
    public var code: String
    /// What is wrong, without a final stop. Never a secret's value.
    public var message: String
    /// What to do about it.
    public var cure: String
    public var location: SourceLocation?
    public var service: String?

    public init(
        _ severity: Severity, _ code: String, _ message: String, cure: String, at location: SourceLocation?,
        service: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.cure = cure
        self.location = location
        self.service = service
    }
}

extension Diagnostic: CustomStringConvertible {
    public var description: String {
        "\(location.map { "\($0): " } ?? "")\(severity.rawValue): \(message); \(cure)"
    }
}
