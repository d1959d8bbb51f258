internal import UnitFile

/// `CoredumpFilter=`: kinds of memory, or the kernel's bits in hexadecimal (core(5)).
enum CoredumpFilter {
    private static let names = [
        "private-anonymous", "shared-anonymous", "private-file-backed", "shared-file-backed", "elf-headers",
        "private-huge", "shared-huge", "private-dax", "shared-dax", "default", "all",
    ]

    private static func prefix(_ word: Span<UInt8>) -> Int {
        let sign = word.starts(with: "+") ? 1 : 0
        return word.startsIgnoringCase(with: "0x", at: sign) ? sign + 2 : sign
    }

    static func check(_ value: Span<UInt8>) throws(ValueError) {
        try Words.forEach(in: value) { word throws(ValueError) in
            if names.contains(where: { word.equals($0) }) { return }
            let digits = word.extracting(prefix(word)..<word.count)
            let isHex =
                digits.count > 0 && digits.count <= 16
                && digits.allSatisfy { byte in
                    byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte.lowercased)
                }
            guard isHex else {
                let near = Spelling.nearest(to: word.text, in: names)
                throw ValueError(
                    .unknownName, "\(word.text) is no kind of memory",
                    cure: near.map { "write \($0)" } ?? "write names, or bits in hexadecimal")
            }
        }
    }
}
