internal import Glibc
internal import SystemPackage

/// Everything a lab has on the host, found by its id alone; so taking down a lab that ends well and
/// sweeping up after one that crashed are the same few lines. In the reverse order of making.
struct LabRemains: Sendable {
    let places: LabPlaces

    /// - Throws: `LabError` if something stays; the owner's record then stays too, for the next sweep.
    func remove() async throws {
        let cgroups = try Cgroups(places)
        let gone = try await eventually(within: .seconds(20)) { removed(cgroups) ? true : nil }
        guard gone == true else {
            throw LabError(
                .timedOut,
                "lab \(places.id) cannot be taken down: processes live on, or a mount or a control group stays",
                remedy: "look for \(places.id) in /proc/mounts and /sys/fs/cgroup")
        }
        // Last: as long as it is there, a sweep finds the lab again.
        _ = unlink(places.ownerRecord.string)
    }

    /// One attempt; whether nothing is left.
    private func removed(_ cgroups: Cgroups) -> Bool {
        cgroups.killAll()
        guard !cgroups.isPopulated() else { return false }
        Mounts.detach(places.directory)
        for name in HostFiles.names(in: LabPlaces.namespaces) where name.hasPrefix(places.namePrefix) {
            let namespace = LabPlaces.namespaces.appending(name)
            Mounts.detach(namespace)
            guard isGone(unlink(namespace.string)) else { return false }
        }
        return cgroups.remove() && isGone(rmdir(places.directory.string))
    }

    private func isGone(_ result: Int32) -> Bool { result == 0 || errno == ENOENT }
}
