/// Finds line ends and odd bytes eight at a time.
enum LineScanner {
    struct Line {
        /// Where the text ends, before its line break.
        var end: Int
        /// Where the next line starts.
        var next: Int
        /// Whether a byte above 0x7F may be in it.
        var mayBeNonASCII: Bool
        /// Whether a zero byte stopped the scan at `end`.
        var hasNul: Bool
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The line that starts at `start`. Line breaks are those of systemd: LF, CR, CR LF, LF CR.
    @inline(__always)
    static func line(_ bytes: borrowing RawSpan, from start: Int) -> Line {
        let count = bytes.byteCount
        var index = start
        var seen: UInt64 = 0
        while true {
            index = controlByte(bytes, from: index, seen: &seen)
            guard index < count else {
                return Line(end: count, next: count, mayBeNonASCII: seen & highBits != 0, hasNul: false)
            }
            let byte = bytes.byte(index)
            if ASCII.isLineEnd(byte) {
                var next = index + 1
                // The other one of CR and LF belongs to the same break.
                if next < count && bytes.byte(next) == byte ^ (ASCII.lineFeed ^ ASCII.carriageReturn) { next += 1 }
                return Line(end: index, next: next, mayBeNonASCII: seen & highBits != 0, hasNul: false)
            }
            if byte == 0 {
                return Line(end: index, next: index, mayBeNonASCII: false, hasNul: true)
            }
            index += 1
        }
    }

    /// The next byte below 0x20, or the end.
    @inline(__always)
    private static func controlByte(_ bytes: borrowing RawSpan, from start: Int, seen: inout UInt64) -> Int {
        let count = bytes.byteCount
        var index = start
        while index &+ 8 <= count {
            let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
            seen |= word
            let below = (word &- ones &* 0x20) & ~word & highBits
            // Borrows can only raise bits above the lowest true one.
            if below != 0 { return index &+ below.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < count {
            let byte = bytes.byte(index)
            seen |= UInt64(byte)
            if byte < 0x20 { return index }
            index &+= 1
        }
        return count
    }

    /// The first `=` in a range, or nil.
    @inline(__always)
    static func equals(_ bytes: borrowing RawSpan, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index &+ 8 <= range.upperBound {
            let word = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
            let difference = word ^ (ones &* UInt64(ASCII.equals))
            let found = (difference &- ones) & ~difference & highBits
            if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
            index &+= 8
        }
        while index < range.upperBound {
            if bytes.byte(index) == ASCII.equals { return index }
            index &+= 1
        }
        return nil
    }

    /// The range without systemd's white space at both ends.
    @inline(__always)
    static func stripped(_ bytes: borrowing RawSpan, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end && ASCII.isWhitespace(bytes.byte(start)) { start &+= 1 }
        while start < end && ASCII.isWhitespace(bytes.byte(end &- 1)) { end &-= 1 }
        return start..<end
    }

    /// Whether the text ends in a backslash that no other one escapes.
    @inline(__always)
    static func isContinued(_ bytes: borrowing RawSpan, _ range: Range<Int>) -> Bool {
        var run = 0
        while run < range.count && bytes.byte(range.upperBound &- 1 &- run) == ASCII.backslash { run &+= 1 }
        return run & 1 == 1
    }
}

extension RawSpan {
    /// One byte; the caller has checked the bounds against `byteCount`.
    @inline(__always)
    borrowing func byte(_ offset: Int) -> UInt8 {
        unsafeLoad(fromUncheckedByteOffset: offset, as: UInt8.self)
    }
}
