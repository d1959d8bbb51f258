import Glibc

/// A core dump would hold the secret that was being fetched.
enum CoreDumps {
    /// For this process and the programs it starts. The kernel writes nothing into a file that may hold one byte, and
    /// one byte is also the limit at which it does not start a collector such as systemd-coredump; zero would not stop
    /// that one (core(5)).
    static func disable() {
        var limit = rlimit(rlim_cur: 1, rlim_max: 1)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    }
}
