/// All that an answer depends on, whole: a hit is an exact match, so no hash has to be trusted.
struct CacheKey: Sendable, Hashable {
    var bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    init(sources: [SourceFile], toolchain: Toolchain, sdk: SDK) {
        var writer = FieldWriter()
        writer.write(CacheEntry.version)
        writer.write(toolchain.identity)
        writer.write(sdk.identity)
        writer.write(Compilation.flags.joined(separator: " "))
        writer.write(Compilation.main)
        for source in sources {
            writer.write(source.name)
            writer.write(source.content)
        }
        self.init(bytes: writer.bytes)
    }

    /// The name of its entry. Two keys of one name only take turns.
    var name: String { Checksum(bytes).hexadecimal }
}

/// FNV-1a, 64 bits: finds a damaged file, and is no protection against a forged one.
struct Checksum {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
