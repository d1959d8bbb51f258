/// A Linux capability (capabilities(7)): `CAP_NET_BIND_SERVICE`, in any case, or its number.
public struct Capability: UnitValue {
    public let number: Int

    static let names = [
        "CAP_CHOWN", "CAP_DAC_OVERRIDE", "CAP_DAC_READ_SEARCH", "CAP_FOWNER", "CAP_FSETID", "CAP_KILL", "CAP_SETGID",
        "CAP_SETUID", "CAP_SETPCAP", "CAP_LINUX_IMMUTABLE", "CAP_NET_BIND_SERVICE", "CAP_NET_BROADCAST",
        "CAP_NET_ADMIN", "CAP_NET_RAW", "CAP_IPC_LOCK", "CAP_IPC_OWNER", "CAP_SYS_MODULE", "CAP_SYS_RAWIO",
        "CAP_SYS_CHROOT", "CAP_SYS_PTRACE", "CAP_SYS_PACCT", "CAP_SYS_ADMIN", "CAP_SYS_BOOT", "CAP_SYS_NICE",
        "CAP_SYS_RESOURCE", "CAP_SYS_TIME", "CAP_SYS_TTY_CONFIG", "CAP_MKNOD", "CAP_LEASE", "CAP_AUDIT_WRITE",
        "CAP_AUDIT_CONTROL", "CAP_SETFCAP", "CAP_MAC_OVERRIDE", "CAP_MAC_ADMIN", "CAP_SYSLOG", "CAP_WAKE_ALARM",
        "CAP_BLOCK_SUSPEND", "CAP_AUDIT_READ", "CAP_PERFMON", "CAP_BPF", "CAP_CHECKPOINT_RESTORE",
    ]

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        for (number, name) in Self.names.enumerated() where bytes.equalsIgnoringCase(name) {
            self.number = number
            return
        }
        if let value = try? CInteger.signed(bytes, in: 0...63) {
            number = Int(value)
            return
        }
        // People leave the prefix out.
        let text = bytes.text
        let near =
            Spelling.nearest(to: text, in: Self.names) ?? Spelling.nearest(to: "CAP_" + text, in: Self.names)
        throw ValueError(.unknownName, "\(text) is no capability", cure: near.map { "write \($0)" })
    }

    public var description: String {
        number < Self.names.count ? Self.names[number] : String(number)
    }
}
