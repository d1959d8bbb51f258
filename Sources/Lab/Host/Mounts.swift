internal import Glibc
internal import SystemPackage

/// Mounting, by system call: nothing to wait for, so it works in a cancelled task too.
enum Mounts {
    static func tmpfs(at target: FilePath) throws(LabError) {
        try mount("tmpfs", source: "flotilla-lab", at: target, options: "mode=0755")
    }

    static func overlay(lower: FilePath, upper: FilePath, work: FilePath, at target: FilePath) throws(LabError) {
        try mount(
            "overlay", source: "flotilla-lab", at: target,
            options: "lowerdir=\(lower),upperdir=\(upper),workdir=\(work)")
    }

    private static func mount(
        _ type: String, source: String, at target: FilePath, options: String
    ) throws(LabError) {
        guard Glibc.mount(source, target.string, type, 0, options) == 0 else {
            throw HostFiles.failure("cannot mount \(type) at \(target)", errno: errno)
        }
    }

    /// Detaches what is mounted at a path, with all mounts below it, and even if it is busy: its users are dead.
    static func detach(_ path: FilePath) {
        while umount2(path.string, Int32(MNT_DETACH)) == 0 {}
    }
}
