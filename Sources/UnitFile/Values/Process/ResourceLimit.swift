/// A resource limit, one number or soft and hard apart: `4096`, `1024:4096`, `8M:infinity` (setrlimit(2)).
public struct ResourceLimit: Sendable, Hashable, CustomStringConvertible {
    /// How the numbers of a limit are written.
    public enum Unit: Sendable {
        case count
        /// In 1024s.
        case bytes
        /// Time spans, kept in seconds, rounded up (`LimitCPU=`).
        case seconds
        /// Time spans, kept in microseconds, bare numbers are microseconds (`LimitRTTIME=`).
        case microseconds
        /// `+5`, `-5` or the raw 0…40 (`LimitNICE=`).
        case nice
    }

    /// The unit's numbers; `UInt64.max` is `infinity`.
    public let soft: UInt64
    public let hard: UInt64

    public init(_ text: String, unit: Unit) throws(ValueError) {
        try self.init(parsing: text.utf8.span, unit: unit)
    }

    public init(parsing bytes: Span<UInt8>, unit: Unit) throws(ValueError) {
        var limits: [UInt64] = []
        var index: Int? = 0
        while let start = index, limits.count < 2 {
            index = try Words.next(in: bytes, from: start, .keepEmpty, separators: ":") { word, _ throws(ValueError) in
                limits.append(try Self.one(word, unit))
            }
        }
        // systemd overlooks a colon at the end.
        guard index == nil || index == bytes.count, let soft = limits.first, let hard = limits.last else {
            throw ValueError(.malformed, "\(bytes.text) has more than two limits", cure: "write SOFT:HARD")
        }
        guard soft <= hard else {
            throw ValueError(
                .outOfRange, "the soft limit in \(bytes.text) is above the hard one", cure: "write SOFT:HARD")
        }
        (self.soft, self.hard) = (soft, hard)
    }

    private static func one(_ bytes: Span<UInt8>, _ unit: Unit) throws(ValueError) -> UInt64 {
        guard !bytes.isEmpty else {
            throw ValueError(.empty, "a limit is missing", cure: "write a number or infinity")
        }
        // systemd's LimitNICE= knows no infinity.
        if unit != .nice, bytes.equals("infinity") { return .max }
        switch unit {
        case .count: return try Integer.unsigned(bytes, in: 0...(.max - 1), "limit")
        case .bytes: return try ByteSize(parsing: bytes).bytes
        case .seconds:
            let span = try TimeSpan(parsing: bytes)
            guard span != .infinity else { return .max }
            return span.microseconds / 1_000_000 + (span.microseconds % 1_000_000 > 0 ? 1 : 0)
        case .microseconds: return try TimeSpan(parsing: bytes, defaultUnit: .microseconds).microseconds
        case .nice: return try nice(bytes)
        }
    }

    /// The kernel counts from 40 (nice -20) down to 1 (nice 19).
    private static func nice(_ bytes: Span<UInt8>) throws(ValueError) -> UInt64 {
        let number = bytes.extracting(1..<bytes.count)
        if bytes[0] == UInt8(ascii: "+") { return 20 - (try Integer.unsigned(number, in: 0...19, "nice level")) }
        if bytes[0] == UInt8(ascii: "-") { return 20 + (try Integer.unsigned(number, in: 0...20, "nice level")) }
        return try Integer.unsigned(bytes, in: 0...40, "nice limit")
    }

    /// Plain numbers, in the units of the properties.
    public var description: String {
        func one(_ value: UInt64) -> String { value == .max ? "infinity" : String(value) }
        return soft == hard ? one(soft) : "\(one(soft)):\(one(hard))"
    }
}
