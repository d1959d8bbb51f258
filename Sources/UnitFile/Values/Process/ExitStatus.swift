/// An exit status: a number from 0 to 255 or one of the names of `systemd-analyze exit-status`.
public struct ExitStatus: UnitValue {
    public let code: UInt8

    public init(code: UInt8) {
        self.code = code
    }

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        if let code = Self.named(bytes) {
            self.code = code
            return
        }
        if bytes.count > 0, bytes[0].isLetter {
            let near = Spelling.nearest(to: bytes.text, in: Self.names.map(\.name))
            throw ValueError(.unknownName, "\(bytes.text) is no exit status", cure: near.map { "write \($0)" })
        }
        code = UInt8(try Integer.unsigned(bytes, in: 0...255, "exit status"))
    }

    static func named(_ bytes: Span<UInt8>) -> UInt8? {
        for (name, code) in names where bytes.equals(name) { return code }
        return nil
    }

    /// The number, which every reader knows.
    public var description: String { String(code) }

    /// The name, if systemd has one: "CHDIR" for 200.
    public var name: String? { Self.names.first { $0.code == code }?.name }

    static let names: [(name: String, code: UInt8)] = [
        ("SUCCESS", 0), ("FAILURE", 1), ("INVALIDARGUMENT", 2), ("NOTIMPLEMENTED", 3), ("NOPERMISSION", 4),
        ("NOTINSTALLED", 5), ("NOTCONFIGURED", 6), ("NOTRUNNING", 7), ("USAGE", 64), ("DATAERR", 65),
        ("NOINPUT", 66), ("NOUSER", 67), ("NOHOST", 68), ("UNAVAILABLE", 69), ("SOFTWARE", 70), ("OSERR", 71),
        ("OSFILE", 72), ("CANTCREAT", 73), ("IOERR", 74), ("TEMPFAIL", 75), ("PROTOCOL", 76), ("NOPERM", 77),
        ("CONFIG", 78), ("CHDIR", 200), ("NICE", 201), ("FDS", 202), ("EXEC", 203), ("MEMORY", 204),
        ("LIMITS", 205), ("OOM_ADJUST", 206), ("SIGNAL_MASK", 207), ("STDIN", 208), ("STDOUT", 209),
        ("CHROOT", 210), ("IOPRIO", 211), ("TIMERSLACK", 212), ("SECUREBITS", 213), ("SETSCHEDULER", 214),
        ("CPUAFFINITY", 215), ("GROUP", 216), ("USER", 217), ("CAPABILITIES", 218), ("CGROUP", 219),
        ("SETSID", 220), ("CONFIRM", 221), ("STDERR", 222), ("PAM", 224), ("NETWORK", 225), ("NAMESPACE", 226),
        ("NO_NEW_PRIVILEGES", 227), ("SECCOMP", 228), ("SELINUX_CONTEXT", 229), ("PERSONALITY", 230),
        ("APPARMOR", 231), ("ADDRESS_FAMILIES", 232), ("RUNTIME_DIRECTORY", 233), ("CHOWN", 235),
        ("SMACK_PROCESS_LABEL", 236), ("KEYRING", 237), ("STATE_DIRECTORY", 238), ("CACHE_DIRECTORY", 239),
        ("LOGS_DIRECTORY", 240), ("CONFIGURATION_DIRECTORY", 241), ("NUMA_POLICY", 242), ("CREDENTIALS", 243),
        ("BPF", 244), ("EXCEPTION", 255),
    ]
}
