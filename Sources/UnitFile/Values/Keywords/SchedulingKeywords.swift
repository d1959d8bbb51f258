/// `CPUSchedulingPolicy=` (systemd.exec(5)).
public enum CPUSchedulingPolicy: String, KeywordValue {
    case other, batch, idle, fifo, rr

    public static var noun: String { "CPU scheduling policy" }

    public static func numbered(_ number: Int) -> Self? {
        switch number {
        case 0: .other
        case 1: .fifo
        case 2: .rr
        case 3: .batch
        case 5: .idle
        default: nil
        }
    }
}

/// `IOSchedulingClass=`.
public enum IOSchedulingClass: String, KeywordValue {
    case none, realtime
    case bestEffort = "best-effort"
    case idle

    public static var noun: String { "IO scheduling class" }

    public static func numbered(_ number: Int) -> Self? {
        allCases.indices.contains(number) ? allCases[number] : nil
    }
}

/// `NUMAPolicy=`.
public enum NUMAPolicy: String, KeywordValue {
    case `default`, preferred, bind, interleave, local

    public static var noun: String { "NUMA policy" }
}
