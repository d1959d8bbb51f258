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

    /// Mount points at or below `path`, the latest mount first, proc_pid_mountinfo(5).
    static func points(below path: FilePath) -> [FilePath] {
        let lines = HostFiles.text("/proc/self/mountinfo")?.split(separator: "\n") ?? []
        return lines.compactMap { line -> FilePath? in
            let fields = line.split(separator: " ")
            guard fields.count > 4 else { return nil }
            let point = FilePath(String(fields[4]))
            return point.starts(with: path) ? point : nil
        }.reversed()
    }

    /// Detaches even what is busy: its users are dead, or hold on to nothing but themselves.
    static func detach(_ path: FilePath) { _ = umount2(path.string, Int32(MNT_DETACH)) }
}
