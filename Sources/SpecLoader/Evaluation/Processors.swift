internal import Glibc

/// The machine's processors.
enum Processors {
    static let count = max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
}
