internal import Glibc
internal import SystemPackage

/// A process, told apart from a later one that got the same number.
struct ProcessIdentity: Sendable, Hashable {
    let pid: Int32
    /// Clock ticks after boot, proc_pid_stat(5) field 22.
    let startTime: UInt64

    static func current() -> ProcessIdentity? { ProcessIdentity(running: getpid()) }

    init?(running pid: Int32) {
        guard let stat = HostFiles.text(FilePath("/proc/\(pid)/stat")),
            // The name in field 2 may hold spaces and brackets: count from the last bracket.
            let name = stat.lastIndex(of: ")")
        else { return nil }
        let fields = stat[name...].split(separator: " ")
        // A zombie holds its number but does nothing any more.
        guard fields.count > 20, fields[1] != "Z", let start = UInt64(fields[20]) else { return nil }
        self.pid = pid
        startTime = start
    }

    /// From its record, `PID-STARTTIME`.
    init?(record: String) {
        let parts = record.split(separator: "-")
        guard parts.count == 2, let pid = Int32(parts[0]), let start = UInt64(parts[1]) else { return nil }
        self.pid = pid
        startTime = start
    }

    var record: String { "\(pid)-\(startTime)" }
    var isAlive: Bool { ProcessIdentity(running: pid) == self }
}
