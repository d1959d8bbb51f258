/// What a filtered system call answers: `EPERM`, `1`, or `kill` (systemd.exec(5), SystemCallErrorNumber=).
public struct ErrorNumber: UnitValue {
    /// An errno name, a number from 1 to 4095, or `kill`.
    public let description: String

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        try Self.check(bytes)
        guard (try? CInteger.signed(bytes, in: 0...0)) == nil else {
            throw ValueError(.outOfRange, "0 is no error", cure: "write e.g. EPERM, or kill")
        }
        description = bytes.equals("kill") ? "kill" : bytes.text.uppercased()
    }

    static func check(_ bytes: Span<UInt8>) throws(ValueError) {
        if bytes.equals("kill") || SortedWords.errnos.contains(bytes.text.uppercased().utf8.span) { return }
        if (try? CInteger.signed(bytes, in: 0...4095)) != nil { return }
        let near = Spelling.nearest(to: bytes.text, in: SortedWords.errnos.words + ["kill"])
        throw ValueError(
            .unknownName, "\(bytes.text) is no error number", cure: "write \(near ?? "e.g. EPERM, or kill")")
    }
}
