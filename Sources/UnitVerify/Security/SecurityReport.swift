/// How exposed a unit is, by systemd's own measure (systemd-analyze(1), security).
public struct SecurityReport: Sendable, Hashable {
    public enum Rating: String, Sendable, Hashable, CaseIterable {
        case perfect = "PERFECT"
        case safe = "SAFE"
        case ok = "OK"
        case medium = "MEDIUM"
        case exposed = "EXPOSED"
        case unsafe = "UNSAFE"
        case dangerous = "DANGEROUS"

        /// systemd's own thresholds, in tenths.
        init(tenths: Int) {
            switch tenths {
            case ..<1: self = .perfect
            case ..<10: self = .safe
            case ..<50: self = .ok
            case ..<75: self = .medium
            case ..<90: self = .exposed
            case ..<100: self = .unsafe
            default: self = .dangerous
            }
        }
    }

    /// In tenths, 0 to 100, so that it compares exactly.
    public let tenths: Int
    public let checks: [SecurityCheck]

    /// From 0.0 (all locked up) to 10.0.
    public var exposure: Double { Double(tenths) / 10 }
    public var rating: Rating { Rating(tenths: tenths) }
    /// What could be improved, the most worthwhile first.
    public var openChecks: [SecurityCheck] {
        checks.filter { $0.cure != nil }.sorted { ($1.exposure, $0.name) < ($0.exposure, $1.name) }
    }
}
