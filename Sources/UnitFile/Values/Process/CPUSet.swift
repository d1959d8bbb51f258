/// Indices of CPUs or NUMA nodes: `0-3,8`, `1 2 5` (systemd.exec(5), CPUAffinity=).
public struct CPUSet: UnitValue {
    /// Ranges in ascending order, neither touching nor overlapping.
    public let ranges: [ClosedRange<Int>]

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        var found: [ClosedRange<Int>] = []
        try Words.forEach(in: bytes, .unquote, separators: " \t\n\r,") { word throws(ValueError) in
            found.append(try Self.range(word))
        }
        found.sort { $0.lowerBound < $1.lowerBound }
        var merged: [ClosedRange<Int>] = []
        for range in found {
            if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    /// The largest index systemd keeps a bit for.
    static let maximum: UInt64 = 8191

    private static func range(_ word: Span<UInt8>) throws(ValueError) -> ClosedRange<Int> {
        let dash = word.first(UInt8(ascii: "-"))
        let low = try Integer.unsigned(word.extracting(0..<(dash ?? word.count)), in: 0...maximum, "CPU index")
        guard let dash else { return Int(low)...Int(low) }
        let high = try Integer.unsigned(word.extracting(dash + 1..<word.count), in: 0...maximum, "CPU index")
        guard low <= high else {
            throw ValueError(.outOfRange, "the range \(word.text) runs backwards", cure: "write \(high)-\(low)")
        }
        return Int(low)...Int(high)
    }

    /// `0-3 8`, as `systemctl show` has it.
    public var description: String {
        ranges.map { range in
            range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
        }.joined(separator: " ")
    }
}
