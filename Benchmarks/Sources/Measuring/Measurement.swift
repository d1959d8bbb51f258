import Synchronization

/// Several runs of the same work. The best is the work itself, the median what one gets on a busy machine.
public struct Measurement: Sendable {
    public var best: Duration
    public var median: Duration

    public init(_ times: [Duration]) {
        let sorted = times.sorted()
        best = sorted.first ?? .zero
        median = sorted.isEmpty ? .zero : sorted[sorted.count / 2]
    }

    /// Runs `body` once to warm up, then so many times with a clock beside it.
    ///
    /// - Parameter setUp: what has to be done before each run and is not measured.
    public static func of(
        runs: Int = 7, setUp: () -> Void = {}, _ body: () throws -> Void
    ) rethrows -> Measurement {
        setUp()
        try body()
        var times: [Duration] = []
        for _ in 0..<runs {
            setUp()
            times.append(try ContinuousClock().measure(body))
        }
        return Measurement(times)
    }
}

extension Duration {
    public var seconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds) / 1e18
    }

    public var milliseconds: Double { seconds * 1000 }
}

private let sink = Atomic<UInt>(0)

/// Keeps the optimiser from dropping work whose result nobody reads: its place in memory becomes known to others.
@inline(never)
public func keep<Value>(_ value: Value) {
    withUnsafeBytes(of: value) { sink.store(UInt(bitPattern: $0.baseAddress), ordering: .relaxed) }
}
