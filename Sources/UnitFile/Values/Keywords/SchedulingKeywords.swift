/// `CPUSchedulingPolicy=` (systemd.exec(5)).
public enum CPUSchedulingPolicy: String, KeywordValue {
    case other, batch, idle, fifo, rr

    public static var noun: String { "CPU scheduling policy" }
    /// systemd also takes the kernel's numbers.
    public static var aliases: [(String, Self)] {
        [("0", .other), ("1", .fifo), ("2", .rr), ("3", .batch), ("5", .idle)]
    }
}

/// `IOSchedulingClass=`.
public enum IOSchedulingClass: String, KeywordValue {
    case none, realtime
    case bestEffort = "best-effort"
    case idle

    public static var noun: String { "IO scheduling class" }
    public static var aliases: [(String, Self)] { [("0", .none), ("1", .realtime), ("2", .bestEffort), ("3", .idle)] }
}

/// `NUMAPolicy=`.
public enum NUMAPolicy: String, KeywordValue {
    case `default`, preferred, bind, interleave, local

    public static var noun: String { "NUMA policy" }
}
