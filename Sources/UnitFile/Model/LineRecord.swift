/// Where one entry of a unit file is: a comment, a header, or an assignment with all its continuation lines.
///
/// It ends where the next one starts. Offsets are bytes; 32 bits of them keep the table small and cheap to fill.
struct LineRecord: Sendable {
    var start: UInt32
    /// The key, the section's name, or all of the text, without white space around it.
    var nameStart: UInt32
    var nameEnd: UInt32
    var valueStart: UInt32
    var valueEnd: UInt32
    private var lineAndKind: UInt32

    /// Files of more bytes are refused, so that a line number leaves room for four bits beside it.
    static let largestFile = 1 << 28 - 1

    init(start: Int, name: Range<Int>, value: Range<Int>, line: Int, kind: UnitFile.Entry.Kind, isJoined: Bool) {
        self.start = UInt32(truncatingIfNeeded: start)
        nameStart = UInt32(truncatingIfNeeded: name.lowerBound)
        nameEnd = UInt32(truncatingIfNeeded: name.upperBound)
        valueStart = UInt32(truncatingIfNeeded: value.lowerBound)
        valueEnd = UInt32(truncatingIfNeeded: value.upperBound)
        lineAndKind = UInt32(truncatingIfNeeded: line) << 4 | UInt32(kind.rawValue) | (isJoined ? 8 : 0)
    }

    /// The first line, counted from 1.
    var line: Int { Int(lineAndKind >> 4) }
    var kind: UnitFile.Entry.Kind { UnitFile.Entry.Kind(rawValue: UInt8(lineAndKind & 7)) ?? .ignored }
    /// Whether name and value lie in the joined text instead of in the file's own bytes.
    var isJoined: Bool { lineAndKind & 8 != 0 }
    var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
    var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
}
