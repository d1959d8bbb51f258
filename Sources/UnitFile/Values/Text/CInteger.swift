/// Integers as systemd reads them: strtol(3) with base 0, plus the prefixes `0b` and `0o`.
///
/// So `0x1F`, `017` (octal!), `0b101` and `+5` are numbers, and `5k` is none.
package enum CInteger {
    enum Failure: Error {
        case malformed
        case outOfRange
    }

    /// What strtoull(3) found: the sign apart, so that callers can refuse it as systemd does.
    struct Scan {
        var magnitude: UInt64
        var negative: Bool
        var overflow: Bool
    }

    /// strtoull(3): skips blanks, takes a sign and digits, moves `index` behind them. Nil without digits.
    static func scan(_ bytes: Span<UInt8>, _ index: inout Int, base requested: UInt64) -> Scan? {
        var cursor = index
        while cursor < bytes.count, bytes[cursor] == 0x20 || (bytes[cursor] >= 9 && bytes[cursor] <= 13) { cursor += 1 }
        var scan = Scan(magnitude: 0, negative: false, overflow: false)
        if cursor < bytes.count, bytes[cursor] == UInt8(ascii: "-") || bytes[cursor] == UInt8(ascii: "+") {
            scan.negative = bytes[cursor] == UInt8(ascii: "-")
            cursor += 1
        }
        var base = requested
        if base == 0 {
            base = 10
            if cursor < bytes.count, bytes[cursor] == UInt8(ascii: "0") {
                base = 8
                if cursor + 2 < bytes.count, bytes[cursor + 1] | 0x20 == UInt8(ascii: "x"),
                    digit(bytes[cursor + 2], base: 16) != nil
                {
                    base = 16
                    cursor += 2
                }
            }
        }
        let start = cursor
        while cursor < bytes.count, let value = digit(bytes[cursor], base: base) {
            let (product, overflow1) = scan.magnitude.multipliedReportingOverflow(by: base)
            let (sum, overflow2) = product.addingReportingOverflow(value)
            if overflow1 || overflow2 { scan.overflow = true }
            scan.magnitude = sum
            cursor += 1
        }
        guard cursor > start else { return nil }
        index = cursor
        return scan
    }

    private static func digit(_ byte: UInt8, base: UInt64) -> UInt64? {
        let value: UInt64
        if byte.isDigit {
            value = UInt64(byte &- UInt8(ascii: "0"))
        } else if byte.isLetter {
            value = UInt64((byte | 0x20) &- UInt8(ascii: "a")) + 10
        } else {
            return nil
        }
        return value < base ? value : nil
    }

    /// The whole of `bytes` as one number in strtoull(3)'s eyes, before the sign is judged.
    private static func whole(_ bytes: Span<UInt8>, base: UInt64) throws(Failure) -> (scan: Scan, refusesSign: Bool) {
        var index = 0
        bytes.skipWhitespace(&index)
        var base = base
        if base == 0, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "0") {
            if bytes[index + 1] | 0x20 == UInt8(ascii: "b") { base = 2 }
            if bytes[index + 1] | 0x20 == UInt8(ascii: "o") { base = 8 }
            if base != 0 { index += 2 }
        }
        let signed = index < bytes.count && bytes[index] == UInt8(ascii: "-")
        guard let scan = scan(bytes, &index, base: base), index == bytes.count else { throw .malformed }
        guard !scan.overflow else { throw .outOfRange }
        return (scan, signed)
    }

    /// systemd's safe_atou family. A base other than 0 knows no prefixes.
    static func unsigned(_ bytes: Span<UInt8>, max: UInt64 = .max, base: UInt64 = 0) throws(Failure) -> UInt64 {
        let (scan, refusesSign) = try whole(bytes, base: base)
        if scan.negative, scan.magnitude != 0, refusesSign { throw .outOfRange }
        let value = scan.negative ? 0 &- scan.magnitude : scan.magnitude
        guard value <= max else { throw .outOfRange }
        return value
    }

    /// systemd's safe_atoi family.
    static func signed(_ bytes: Span<UInt8>, in range: ClosedRange<Int64>) throws(Failure) -> Int64 {
        let (scan, _) = try whole(bytes, base: 0)
        let limit = UInt64(Int64.max) + (scan.negative ? 1 : 0)
        guard scan.magnitude <= limit else { throw .outOfRange }
        let value = Int64(truncatingIfNeeded: scan.negative ? 0 &- scan.magnitude : scan.magnitude)
        guard range.contains(value) else { throw .outOfRange }
        return value
    }
}
