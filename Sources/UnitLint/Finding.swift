/// One thing that is wrong with a unit, or could be better.
public struct Finding: Sendable, Hashable, CustomStringConvertible {
    public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
        /// It works, and could be better.
        case note
        /// systemd takes it, but hardly as it was meant.
        case warning
        /// systemd refuses the unit, or ignores the line.
        case error

        public static func < (a: Severity, b: Severity) -> Bool {
            a.rank < b.rank
        }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    public let severity: Severity
    /// A stable name of the rule, such as `unknown-directive`.
    public let code: String
    /// The unit's name; empty where a directive was checked on its own.
    public let unit: String
    /// Counted from 1; 0 where a directive was checked on its own.
    public let line: Int
    /// What is wrong: one sentence without a final stop.
    public let message: String
    /// What to do: one sentence without a final stop.
    public let cure: String

    public init(_ severity: Severity, _ code: String, unit: String, line: Int, _ message: String, cure: String) {
        self.severity = severity
        self.code = code
        self.unit = unit
        self.line = line
        self.message = message
        self.cure = cure
    }

    /// `web.service:7: error: … [code]; cure`.
    public var description: String {
        let place = unit.isEmpty ? "" : line > 0 ? "\(unit):\(line): " : "\(unit): "
        return "\(place)\(severity.rawValue): \(message); \(cure) [\(code)]"
    }
}
