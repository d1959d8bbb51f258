import Glibc
import Testing

/// Runs a property over seeded random inputs: a fixed number in the tests, or fresh ones for FLOTILLA_FUZZ_SECONDS
/// each. A failure names its seed; FLOTILLA_FUZZ_SEED runs that one alone.
struct Fuzzer {
    let rounds: Int

    func run(sourceLocation: SourceLocation = #_sourceLocation, _ property: (inout SeededGenerator) throws -> Bool) {
        let only = Self.variable("FLOTILLA_FUZZ_SEED").flatMap { UInt64($0) }
        let seconds = only == nil ? Self.variable("FLOTILLA_FUZZ_SECONDS").flatMap { Double($0) } : nil
        let deadline = seconds.map { ContinuousClock.now + .seconds($0) }
        let rounds = only == nil ? self.rounds : 1
        var seed = only ?? (deadline == nil ? 1 : UInt64.random(in: .min ... .max))
        var round = 0
        while deadline.map({ ContinuousClock.now < $0 }) ?? (round < rounds) {
            var generator = SeededGenerator(seed: seed)
            do {
                guard try property(&generator) else {
                    Issue.record("the property fails for seed \(seed)", sourceLocation: sourceLocation)
                    return
                }
            } catch {
                Issue.record("seed \(seed): \(error)", sourceLocation: sourceLocation)
                return
            }
            seed &+= 1
            round += 1
        }
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

extension SeededGenerator {
    /// A seed text with some of its bytes changed, cut, doubled, or crossed with another.
    mutating func mutated(_ corpus: [String], dictionary: [String]) -> [UInt8] {
        var bytes = Array(pick(corpus).utf8)
        for _ in 0..<(1 + below(6)) {
            let position = bytes.isEmpty ? 0 : below(bytes.count)
            let end = min(bytes.count, position + below(12))
            switch below(7) {
            case 0: bytes.replaceSubrange(position..<end, with: [])
            case 1: bytes.insert(contentsOf: bytes[position..<end], at: position)
            case 2: bytes.insert(contentsOf: pick(dictionary).utf8, at: position)
            case 3: bytes.replaceSubrange(position..<end, with: pick(dictionary).utf8)
            case 4: if position < bytes.count { bytes[position] ^= UInt8(1 << below(8)) }
            case 5: bytes = bytes[..<position] + Array(pick(corpus).utf8)[...].suffix(below(80))
            default: bytes.insert(UInt8(below(256)), at: position)
            }
        }
        return bytes
    }
}
