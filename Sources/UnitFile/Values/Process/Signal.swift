/// A signal of Linux (x86, arm): `SIGTERM`, `TERM`, `15`, `SIGRTMIN+3`, `SIGRTMAX-1`.
public struct Signal: UnitValue {
    public let number: Int

    public static let realtimeMinimum = 34
    public static let realtimeMaximum = 64

    public static let hangup = Signal(unchecked: 1)
    public static let interrupt = Signal(unchecked: 2)
    public static let quit = Signal(unchecked: 3)
    public static let abort = Signal(unchecked: 6)
    public static let kill = Signal(unchecked: 9)
    public static let terminate = Signal(unchecked: 15)

    /// The names of signals 1 to 31.
    static let names = [
        "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM",
        "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF",
        "WINCH", "IO", "PWR", "SYS",
    ]

    private init(unchecked number: Int) {
        self.number = number
    }

    /// Nil unless the number is a signal (1…64).
    public init?(number: Int) {
        guard (1...Self.realtimeMaximum).contains(number) else { return nil }
        self.number = number
    }

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        if let value = try? CInteger.signed(bytes, in: -0x8000_0000...0x7fff_ffff) {
            guard let signal = Signal(number: Int(value)) else {
                throw ValueError(.outOfRange, "signal numbers go from 1 to \(Self.realtimeMaximum)")
            }
            self = signal
            return
        }
        let name = bytes.extracting((bytes.starts(with: "SIG") ? 3 : 0)..<bytes.count)
        for (index, known) in Self.names.enumerated() where name.equals(known) {
            number = index + 1
            return
        }
        number = try Self.realtime(name, whole: bytes)
    }

    /// `RTMIN`, `RTMIN+n`, `RTMAX`, `RTMAX-n`.
    private static func realtime(_ name: Span<UInt8>, whole: Span<UInt8>) throws(ValueError) -> Int {
        let span = Int64(realtimeMaximum - realtimeMinimum)
        for (word, base, sign) in [("RTMIN", realtimeMinimum, "+"), ("RTMAX", realtimeMaximum, "-")]
        where name.starts(with: word) {
            let offset = name.extracting(5..<name.count)
            if offset.isEmpty { return base }
            guard offset.starts(with: sign) else { break }
            let range = sign == "+" ? 0...span : -span...0
            do throws(CInteger.Failure) {
                return base + Int(try CInteger.signed(offset, in: range))
            } catch .outOfRange {
                throw ValueError(.outOfRange, "real-time signals go from RTMIN to RTMIN+\(span)")
            } catch {
                break
            }
        }
        throw unknown(whole)
    }

    private static func unknown(_ bytes: Span<UInt8>) -> ValueError {
        if bytes.isEmpty { return ValueError(.empty, "a signal is missing", cure: "write e.g. SIGTERM") }
        let text = bytes.text
        let upper = text.uppercased()
        let bare = upper.hasPrefix("SIG") ? String(upper.dropFirst(3)) : upper
        let near = Spelling.nearest(to: bare, in: names + ["RTMIN", "RTMAX"])
        return ValueError(.unknownName, "\(text) is no signal", cure: near.map { "write SIG\($0)" })
    }

    /// `SIGTERM`, `SIGRTMIN+3`.
    public var description: String {
        if number <= Self.names.count { return "SIG" + Self.names[number - 1] }
        if number == Self.realtimeMinimum { return "SIGRTMIN" }
        if number == Self.realtimeMaximum { return "SIGRTMAX" }
        if number > Self.realtimeMinimum { return "SIGRTMIN+\(number - Self.realtimeMinimum)" }
        return String(number)
    }
}
