import Flotilla
import UnitFile

/// Values in the form that systemd's own tools print.
enum Format {
    /// Such as `1min 30s` (systemd.time(7), PARSING TIME SPANS).
    static func span(_ interval: Interval) -> String { parts(interval).joined(separator: " ") }

    /// The same in one word, such as `1min30s`.
    static func spanWord(_ interval: Interval) -> String { parts(interval).joined() }

    private static let units: [(name: String, milliseconds: Int64)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("min", 60_000), ("s", 1000), ("ms", 1),
    ]

    private static func parts(_ interval: Interval) -> [String] {
        var rest = interval.milliseconds
        if rest <= 0 { return ["0"] }
        var parts: [String] = []
        for unit in units {
            if rest >= unit.milliseconds { parts.append("\(rest / unit.milliseconds)\(unit.name)") }
            rest %= unit.milliseconds
        }
        return parts
    }

    /// Whole seconds, rounded up, for programs that take no fractions.
    static func seconds(_ interval: Interval) -> String { String(max(0, (interval.milliseconds + 999) / 1000)) }

    /// With its prefix, as in `SIGINT`.
    static func signal(_ name: String) -> String { (try? Signal(name))?.description ?? name }

    /// Four octal digits, as in `0600`.
    static func octal(_ mode: Permissions) -> String {
        let digits = String(mode.bits, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Of one core, as in `150%` or `12.5%`.
    static func percent(_ share: CPUShare) -> String {
        let tenths = share.millicores % 10
        return "\(share.millicores / 10)\(tenths == 0 ? "" : ".\(tenths)")%"
    }

    /// The largest binary unit that divides it, as in `512M`.
    static func size(_ size: ByteCount) -> String {
        for (unit, length) in [("T", 1 << 40), ("G", 1 << 30), ("M", 1 << 20), ("K", 1 << 10)] as [(String, Int64)]
        where size.bytes >= length && size.bytes.isMultiple(of: length) {
            return "\(size.bytes / length)\(unit)"
        }
        return String(size.bytes)
    }
}
