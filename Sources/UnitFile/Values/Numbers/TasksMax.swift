/// `TasksMax=`: a number of tasks, a part of what the system allows, or no limit.
public enum TasksMax: UnitValue {
    case count(UInt64)
    case portion(Percentage)
    case infinity

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        if bytes.equals("infinity") {
            self = .infinity
        } else if bytes.ends(with: "%") || bytes.ends(with: "‰") || bytes.ends(with: "‱") {
            self = .portion(try Percentage(parsing: bytes))
        } else {
            self = .count(try Integer.unsigned(bytes, in: 1...(.max - 1), "number of tasks"))
        }
    }

    public var description: String {
        switch self {
        case .count(let count): String(count)
        case .portion(let percentage): percentage.description
        case .infinity: "infinity"
        }
    }
}
