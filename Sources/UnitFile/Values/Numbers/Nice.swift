/// `Nice=`: -20 (most favoured) to 19.
public struct Nice: UnitValue {
    public let level: Int

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        level = Int(try Integer.signed(bytes, in: -20...19, "nice level"))
    }

    public var description: String { String(level) }
}

/// `OOMScoreAdjust=`: -1000 (never killed) to 1000 (killed first).
public struct OOMScoreAdjust: UnitValue {
    public let score: Int

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        score = Int(try Integer.signed(bytes, in: -1000...1000, "OOM score adjustment"))
    }

    public var description: String { String(score) }
}
