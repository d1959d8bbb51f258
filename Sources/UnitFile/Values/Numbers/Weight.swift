/// A share of CPU or IO time, 1 to 10000; CPUs also know `idle` (systemd.resource-control(5)).
public struct Weight: UnitValue {
    /// 0 stands for `idle`.
    public let value: UInt64

    public static let idle = Weight(unchecked: 0)

    private init(unchecked value: UInt64) {
        self.value = value
    }

    /// `IOWeight=`: no `idle`.
    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        value = try Integer.unsigned(bytes, in: 1...10_000, "weight")
    }

    /// `CPUWeight=`.
    public init(cpu bytes: Span<UInt8>) throws(ValueError) {
        if bytes.equals("idle") {
            self = .idle
        } else {
            try self.init(parsing: bytes)
        }
    }

    public var description: String { value == 0 ? "idle" : String(value) }
}
