internal import CSandbox

/// What the running kernel can hold a child with.
struct Confinement: Sendable, Hashable {
    /// The Landlock ABI (landlock(7)), 0 for none: what files the child reaches.
    var landlock: Int
    /// Whether system calls can be filtered (seccomp(2)): sockets, processes, writing to files.
    var filtersCalls: Bool

    /// Asks the kernel. Inside an older container both may be missing.
    static func available() -> Confinement {
        Confinement(landlock: Int(csandbox_landlock_abi()), filtersCalls: csandbox_has_seccomp() == 1)
    }

    static let none = Confinement(landlock: 0, filtersCalls: false)

    var isNone: Bool { landlock == 0 && !filtersCalls }
}
