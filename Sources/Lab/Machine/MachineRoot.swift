internal import FoundationEssentials
internal import Glibc
internal import SystemPackage

/// The machine's file tree: this host's own, with everything the machine writes on a tmpfs above it.
struct MachineRoot: Sendable {
    let directory: FilePath
    /// The merged tree.
    var path: FilePath { directory.appending("root") }
    private var upper: FilePath { directory.appending("upper") }
    private var work: FilePath { directory.appending("work") }

    /// What the host has enabled, generates at boot or mounts is no business of the machine: each is hidden
    /// whole, by a whiteout (character device 0/0 in the upper layer).
    private static let hidden = [
        "etc/fstab", "etc/systemd/system", "etc/systemd/system.conf", "etc/systemd/system.conf.d",
        "usr/lib/systemd/system-generators", "usr/local/lib/systemd",
    ]

    /// What is left and would start though no machine here needs it, or would reach into the host's kernel.
    private static let masked = [
        "dev-hugepages.mount", "getty.target", "modprobe@.service", "proc-sys-fs-binfmt_misc.automount",
        "sys-fs-fuse-connections.mount", "sys-kernel-config.mount", "sys-kernel-debug.mount",
        "sys-kernel-tracing.mount", "systemd-binfmt.service", "systemd-firstboot.service", "systemd-logind.service",
        "systemd-modules-load.service", "systemd-networkd.service", "systemd-random-seed.service",
        "systemd-resolved.service", "systemd-sysctl.service", "systemd-timesyncd.service",
    ]

    func prepare(hostName: String) throws(LabError) {
        for directory in [upper, work, path] { try HostFiles.makeDirectory(directory) }
        for name in Self.hidden { try hide(name) }
        try Mounts.overlay(lower: "/", upper: upper, work: work, at: path)
        // Made again over its whiteout, a directory is opaque: empty, and the machine's own.
        try HostFiles.makeDirectory(path.appending("etc/systemd/system"))
        for unit in Self.masked {
            let mask = path.appending("etc/systemd/system").appending(unit)
            guard symlink("/dev/null", mask.string) == 0 else {
                throw HostFiles.failure("cannot mask \(unit)", errno: errno)
            }
        }
        let identity = UUID().uuidString.filter { $0 != "-" }.lowercased() + "\n"
        for file in ["etc/machine-id", "var/lib/dbus/machine-id"] { try replace(file, with: identity) }
        try replace("etc/hostname", with: hostName + "\n")
    }

    private func hide(_ name: String) throws(LabError) {
        let node = upper.appending(name)
        try HostFiles.makeDirectory(node.removingLastComponent())
        guard mknod(node.string, S_IFCHR, 0) == 0 else { throw HostFiles.failure("cannot hide \(name)", errno: errno) }
    }

    /// The file may be a link in the host's tree: it is replaced, not followed.
    private func replace(_ name: String, with text: String) throws(LabError) {
        let file = path.appending(name)
        try HostFiles.makeDirectory(file.removingLastComponent())
        _ = unlink(file.string)
        try HostFiles.write(text.utf8, to: file, mode: 0o644)
    }
}
