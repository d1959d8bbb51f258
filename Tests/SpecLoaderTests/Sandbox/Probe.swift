import SystemPackage

@testable import SpecLoader

/// Something a hostile spec tries. Each is Swift code that gives 0 if it was allowed to, else the error.
struct Probe: Sendable {
    enum Kind {
        case network, reading, writing, process
        /// Writing that Landlock does not know of, as of ABI 7.
        case changing
    }

    var kind: Kind
    var name: String
    var attempt: String
    /// What the sandbox answers.
    var expected: Set<Errno>
    /// Whether it is harmless, and works for everyone outside the sandbox.
    var isControl: Bool

    init(
        _ kind: Kind, _ name: String, _ attempt: String, _ expected: Set<Errno> = [.permissionDenied, .notPermitted],
        control: Bool = true
    ) {
        self.kind = kind
        self.name = name
        self.attempt = attempt
        self.expected = expected
        isControl = control
    }

    static let files = ["secret", "truncated", "removed", "before"]

    /// - Parameter scratch: a directory of the test's, with the files of ``files``.
    static func all(scratch: String) -> [Probe] {
        [
            Probe(.network, "an internet socket", "call(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))"),
            Probe(.network, "a Unix socket", "call(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))"),
            Probe(.network, "a netlink socket", "call(socket(AF_NETLINK, Int32(SOCK_RAW.rawValue), 0))"),
            Probe(
                .network, "a pair of sockets",
                "{ var ends: [Int32] = [0, 0]; return call(socketpair(AF_UNIX, 1, 0, &ends)) }()"),
            Probe(.writing, "writing to /tmp", "call(open(\"/tmp/flotilla-probe\", O_WRONLY | O_CREAT, 0o600))"),
            Probe(
                .writing, "writing to the working directory",
                "call(open(\"flotilla-probe\", O_WRONLY | O_CREAT, 0o600))", control: false),
            Probe(.writing, "writing to a file of the user's", "call(open(\"\(scratch)/secret\", O_WRONLY))"),
            Probe(.writing, "truncating a file of the user's", "call(truncate(\"\(scratch)/truncated\", 0))"),
            Probe(.writing, "making a directory", "call(mkdir(\"\(scratch)/made\", 0o700))"),
            Probe(.writing, "removing a file", "call(unlink(\"\(scratch)/removed\"))"),
            Probe(.writing, "renaming a file", "call(rename(\"\(scratch)/before\", \"\(scratch)/after\"))"),
            Probe(.changing, "changing a file's mode", "call(chmod(\"\(scratch)/secret\", 0o644))"),
            Probe(.writing, "linking", "call(symlink(\"/etc\", \"\(scratch)/link\"))"),
            Probe(.reading, "reading a file of the user's", "call(open(\"\(scratch)/secret\", O_RDONLY))"),
            Probe(.reading, "listing a directory of the user's", "call(open(\"\(scratch)\", O_RDONLY | O_DIRECTORY))"),
            Probe(.reading, "reading /etc/passwd", "call(open(\"/etc/passwd\", O_RDONLY))"),
            Probe(.reading, "reading /etc/shadow", "call(open(\"/etc/shadow\", O_RDONLY))", control: false),
            Probe(
                .reading, "the environment of its parent", "call(open(\"/proc/\\(getppid())/environ\", O_RDONLY))",
                control: false),
            Probe(.reading, "listing processes", "call(open(\"/proc\", O_RDONLY | O_DIRECTORY))"),
            Probe(.process, "a fork", "forking()"),
            Probe(
                .process, "spawning a process",
                "{ var child = pid_t(); return posix_spawn(&child, \"/bin/true\", nil, nil, [nil], nil) }()"),
            Probe(.process, "executing another program", "call(execve(\"/bin/true\", [nil], [nil]))", control: false),
            Probe(.process, "signalling its parent", "call(kill(getppid(), 0))"),
            Probe(.process, "signalling everyone", "call(kill(-1, 0))", control: false),
            Probe(.process, "tracing its parent", "systemCall(\(call("ptrace")), 16, Int(getppid()))", control: false),
            Probe(
                .process, "the memory of its parent", "systemCall(\(call("process_vm_readv")), Int(getppid()))",
                control: false),
            Probe(.process, "the limits of its parent", "systemCall(\(call("prlimit64")), Int(getppid()), 7)"),
            Probe(.process, "mounting", "systemCall(\(call("mount")))", control: false),
            Probe(.process, "a namespace", "systemCall(\(call("unshare")), 0x1000_0000)", control: false),
            Probe(.process, "an io_uring", "systemCall(425, 8)", control: false),
            Probe(.process, "bpf", "systemCall(\(call("bpf")))", control: false),
            Probe(.process, "keys", "systemCall(\(call("keyctl")))", control: false),
            Probe(.process, "performance events", "systemCall(\(call("perf_event_open")))", control: false),
            Probe(.process, "a file in memory", "systemCall(\(call("memfd_create")))", control: false),
            Probe(.process, "a call newer than the filter", "systemCall(4095)", [.noFunction], control: false),
            Probe(
                .process, "a core dump",
                "{ var limit = rlimit(rlim_cur: 1, rlim_max: 1); return call(setrlimit(.init(4), &limit)) }()",
                control: false),
            Probe(
                .process, "inherited descriptors", "(4..<200).contains { fcntl($0, F_GETFD) >= 0 } ? 0 : EBADF",
                [.badFileDescriptor], control: false),
            Probe(
                .process, "the parent's environment", "getenv(\"PATH\") == nil && getenv(\"HOME\") == nil ? ENOENT : 0",
                [.noSuchFileOrDirectory], control: false),
        ]
    }

    /// Numbers of calls that Swift has no function for.
    private static func call(_ name: String) -> Int {
        #if arch(x86_64)
            let numbers = [
                "ptrace": 101, "process_vm_readv": 310, "prlimit64": 302, "mount": 165, "unshare": 272, "bpf": 321,
                "keyctl": 250, "perf_event_open": 298, "memfd_create": 319,
            ]
        #else
            let numbers = [
                "ptrace": 117, "process_vm_readv": 270, "prlimit64": 261, "mount": 40, "unshare": 97, "bpf": 280,
                "keyctl": 219, "perf_event_open": 241, "memfd_create": 279,
            ]
        #endif
        return numbers[name] ?? -1
    }

    /// A spec that tries all of them: its fleet's name lists the errors.
    static func spec(_ probes: [Probe]) -> String {
        """
        import Flotilla
        import Glibc

        func call(_ result: Int32) -> Int32 { result < 0 ? errno : 0 }
        func call(_ result: Int) -> Int32 { result < 0 ? errno : 0 }

        // Both are hidden from Swift. Variable arguments are passed like others on the processors we know.
        func systemCall(_ number: Int, _ first: Int = 0, _ second: Int = 0) -> Int32 {
            typealias Function = @convention(c) (Int, Int, Int, Int, Int, Int) -> Int
            return call(unsafeBitCast(dlsym(nil, "syscall"), to: Function.self)(number, first, second, 0, 0, 0))
        }
        func forking() -> Int32 {
            let child = unsafeBitCast(dlsym(nil, "fork"), to: (@convention(c) () -> Int32).self)()
            if child == 0 { _exit(0) }
            return call(child)
        }

        let results: [Int32] = [
        \(probes.map { "    \($0.attempt),\n" }.joined())]
        let fleet = Fleet("\\(results)", environments: .prod) {}
        """
    }
}
