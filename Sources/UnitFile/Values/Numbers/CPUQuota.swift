/// `CPUQuota=`: CPU time as a percentage of one CPU, `200%` being two.
public struct CPUQuota: UnitValue {
    public let percentage: Percentage

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        guard bytes.ends(with: "%") || bytes.ends(with: "‰") || bytes.ends(with: "‱") else {
            let isNumber = bytes.count > 0 && bytes.allSatisfy { $0.isDigit }
            throw ValueError(
                .unknownUnit, "\(bytes.text) is no CPU quota", cure: "write \(isNumber ? bytes.text + "%" : "e.g. 50%")"
            )
        }
        percentage = try Percentage(parsing: bytes, unbounded: true)
        guard percentage.permyriad > 0 else {
            throw ValueError(.outOfRange, "a quota of nothing is refused", cure: "write more than 0%")
        }
    }

    public var description: String { percentage.description }
}
