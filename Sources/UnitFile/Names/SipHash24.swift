/// SipHash-2-4 (Aumasson and Bernstein), with which systemd shortens names of units for very long paths.
struct SipHash24 {
    private var v0, v1, v2, v3: UInt64

    init(key: [UInt8]) {
        let k0 = Self.word(key[0..<8])
        let k1 = Self.word(key[8..<16])
        v0 = 0x736f_6d65_7073_6575 ^ k0
        v1 = 0x646f_7261_6e64_6f6d ^ k1
        v2 = 0x6c79_6765_6e65_7261 ^ k0
        v3 = 0x7465_6462_7974_6573 ^ k1
    }

    func hash(_ bytes: [UInt8]) -> UInt64 {
        var state = self
        let whole = bytes.count & ~7
        for start in stride(from: 0, to: whole, by: 8) {
            state.mix(Self.word(bytes[start..<(start + 8)]))
        }
        state.mix(Self.word(bytes[whole...]) | UInt64(bytes.count & 0xFF) << 56)
        state.v2 ^= 0xFF
        for _ in 0..<4 { state.round() }
        return state.v0 ^ state.v1 ^ state.v2 ^ state.v3
    }

    private mutating func mix(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    private mutating func round() {
        v0 &+= v1
        v1 = v1 << 13 | v1 >> 51
        v1 ^= v0
        v0 = v0 << 32 | v0 >> 32
        v2 &+= v3
        v3 = v3 << 16 | v3 >> 48
        v3 ^= v2
        v0 &+= v3
        v3 = v3 << 21 | v3 >> 43
        v3 ^= v0
        v2 &+= v1
        v1 = v1 << 17 | v1 >> 47
        v1 ^= v2
        v2 = v2 << 32 | v2 >> 32
    }

    /// Up to eight bytes, the lowest first.
    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
