internal import Glibc
internal import SystemPackage

/// The control groups of one lab. Each machine gets its own: systemd-nspawn with `--keep-unit` calls its groups
/// `payload` and `supervisor` below the one it starts in, and two machines in the same group would kill each
/// other's services.
struct Cgroups: Sendable {
    /// The unified hierarchy, and systemd's own legacy one if the host has it; cgroups(7).
    let roots: [FilePath]
    let name: FilePath.Component

    init(_ places: LabPlaces) throws(LabError) {
        name = places.cgroup
        roots = Self.hierarchies()
        guard !roots.isEmpty else {
            throw LabError(
                .unavailable, "no cgroup2 hierarchy is mounted on this host",
                remedy: "mount -t cgroup2 cgroup2 /sys/fs/cgroup/unified")
        }
    }

    private static func hierarchies() -> [FilePath] {
        var unified: [FilePath] = []
        var named: [FilePath] = []
        for line in HostFiles.text("/proc/self/mounts")?.split(separator: "\n") ?? [] {
            let fields = line.split(separator: " ")
            guard fields.count > 3 else { continue }
            if fields[2] == "cgroup2" { unified = [FilePath(String(fields[1]))] }
            if fields[2] == "cgroup", fields[3].split(separator: ",").contains("name=systemd") {
                named = [FilePath(String(fields[1]))]
            }
        }
        return unified.isEmpty ? [] : unified + named
    }

    private var directories: [FilePath] { roots.map { $0.appending(name) } }

    func make(for machine: String) throws(LabError) -> [FilePath] {
        for directory in directories {
            try HostFiles.makeDirectory(directory)
            delegateControllers(to: directory)
        }
        let mine = directories.map { $0.appending(machine) }
        for directory in mine { try HostFiles.makeDirectory(directory) }
        return mine
    }

    /// Without controllers a machine still boots; it then has no limits to test.
    private func delegateControllers(to directory: FilePath) {
        let all = HostFiles.text(directory.appending("cgroup.controllers"))?.split { $0 == " " || $0 == "\n" } ?? []
        let wish = all.map { "+\($0)" }.joined(separator: " ")
        guard !wish.isEmpty else { return }
        try? HostFiles.write(wish.utf8, to: directory.appending("cgroup.subtree_control"))
    }

    func kill(machine: String) { Self.kill(roots[0].appending(name).appending(machine)) }
    func killAll() { Self.kill(roots[0].appending(name)) }

    /// Kills the group with all below it at once, cgroup v2's `cgroup.kill`.
    private static func kill(_ directory: FilePath) {
        try? HostFiles.write("1".utf8, to: directory.appending("cgroup.kill"))
    }

    func isPopulated(machine: String? = nil) -> Bool {
        var directory = roots[0].appending(name)
        if let machine { directory.append(machine) }
        return HostFiles.text(directory.appending("cgroup.events"))?.contains("populated 1") ?? false
    }

    /// Removes the empty groups, deepest first; whether all are gone.
    func remove() -> Bool {
        for directory in directories { Self.remove(directory) }
        return !directories.contains(where: HostFiles.isDirectory)
    }

    private static func remove(_ directory: FilePath) {
        for name in HostFiles.names(in: directory) where HostFiles.isDirectory(directory.appending(name)) {
            remove(directory.appending(name))
        }
        _ = rmdir(directory.string)
    }
}
