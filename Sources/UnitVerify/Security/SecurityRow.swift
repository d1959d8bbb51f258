internal import FoundationEssentials

/// A check as `systemd-analyze security --json` prints it with `SYSTEMD_ANALYZE_DEBUG=1`: only then are the numbers
/// there of which the unit's exposure is computed, which itself is in no JSON.
struct SecurityRow: Decodable {
    let set: Bool?
    let name: String
    let description: String?
    let weight: UInt64
    /// `UInt64.max` where the check does not apply.
    let badness: UInt64
    let range: UInt64

    /// A line of output is one unit's array.
    static func rows(_ line: ArraySlice<UInt8>) throws(UnitVerifyError) -> [SecurityRow] {
        do {
            return try JSONDecoder().decode([SecurityRow].self, from: Data(line))
        } catch {
            throw UnitVerifyError(
                .unreadableAnswer, "systemd-analyze security answers in an unknown form: \(error)",
                remedy: "use systemd 250 or later")
        }
    }

    private var applies: Bool { badness != .max && range > 0 }

    /// The report by systemd's own integer arithmetic, which rounds up at each step.
    static func report(_ rows: [SecurityRow]) -> SecurityReport {
        let weights = rows.filter(\.applies).reduce(0) { $0 + $1.weight }
        let badness = rows.filter(\.applies).reduce(0) { $0 + roundedUp($1.badness * $1.weight, $1.range) }
        let checks = rows.map { row in
            let share = row.applies ? roundedUp(roundedUp(row.badness * row.weight * 100, row.range), weights) : 0
            return SecurityCheck(
                name: row.name, isSafe: row.set, description: row.description ?? "", exposure: Double(share) / 10)
        }
        return SecurityReport(tenths: Int(roundedUp(badness * 100, weights)), checks: checks)
    }

    private static func roundedUp(_ value: UInt64, _ divisor: UInt64) -> UInt64 {
        divisor == 0 ? 0 : (value + divisor - 1) / divisor
    }
}
