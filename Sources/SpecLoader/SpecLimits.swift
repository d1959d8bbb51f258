/// What a child of the loader may use up before it is killed.
public struct SpecLimits: Sendable, Hashable {
    public var wallClock: Duration
    /// Processor time in seconds (`RLIMIT_CPU`).
    public var processorSeconds: Int
    /// Address space in bytes (`RLIMIT_AS`).
    public var memory: Int
    /// The answer on descriptor 3, in bytes.
    public var output: Int

    public init(wallClock: Duration, processorSeconds: Int, memory: Int, output: Int) {
        self.wallClock = wallClock
        self.processorSeconds = processorSeconds
        self.memory = memory
        self.output = output
    }

    /// For the compiler and the linker: a spec of a hundred services in one closure needs 18 s.
    public static let compiling = SpecLimits(
        wallClock: .seconds(120), processorSeconds: 60, memory: 8 << 30, output: 0)

    /// For a compiled spec: it needs milliseconds.
    public static let evaluating = SpecLimits(
        wallClock: .seconds(10), processorSeconds: 5, memory: 1 << 30, output: 64 << 20)
}
