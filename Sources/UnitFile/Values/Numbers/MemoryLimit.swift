/// `MemoryMax=` and its kin: bytes, a part of the machine's memory, or no limit (systemd.resource-control(5)).
public enum MemoryLimit: UnitValue {
    case bytes(ByteSize)
    case portion(Percentage)
    case infinity

    /// Zero is refused, as systemd refuses it for `MemoryMax=` and `MemoryHigh=`.
    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        try self.init(parsing: bytes, acceptsZero: false)
    }

    public init(parsing bytes: Span<UInt8>, acceptsZero: Bool) throws(ValueError) {
        if bytes.equals("infinity") {
            self = .infinity
            return
        }
        let isZero: Bool
        if bytes.ends(with: "%") || bytes.ends(with: "‰") || bytes.ends(with: "‱") {
            let portion = try Percentage(parsing: bytes)
            isZero = portion.permyriad == 0
            self = .portion(portion)
        } else {
            let size = try ByteSize(parsing: bytes)
            guard size.bytes < .max else {
                throw ValueError(.outOfRange, "\(bytes.text) is out of range", cure: "write infinity")
            }
            isZero = size.bytes == 0
            self = .bytes(size)
        }
        guard acceptsZero || !isZero else {
            throw ValueError(.outOfRange, "a limit of nothing is refused", cure: "write a size above 0, or infinity")
        }
    }

    public var description: String {
        switch self {
        case .bytes(let size): size.description
        case .portion(let percentage): percentage.description
        case .infinity: "infinity"
        }
    }
}
