internal import Glibc
internal import SystemPackage

/// Everything a lab has on the host, found by its id alone; so taking down a lab that ends well and
/// sweeping up after one that crashed are the same few lines. In the reverse order of making.
struct LabRemains: Sendable {
    let places: LabPlaces

    func remove() async throws {
        let cgroups = try Cgroups(places)
        cgroups.killAll()
        let empty = try await eventually(within: .seconds(20)) { cgroups.isPopulated() ? nil : true }
        guard empty == true else {
            throw LabError(
                .timedOut, "processes of lab \(places.id) do not die", remedy: "see \(places.cgroup) in /sys/fs/cgroup")
        }
        for point in Mounts.points(below: places.directory) { Mounts.detach(point) }
        for name in HostFiles.names(in: LabPlaces.namespaces) where name.hasPrefix(places.namePrefix) {
            let namespace = LabPlaces.namespaces.appending(name)
            Mounts.detach(namespace)
            _ = unlink(namespace.string)
        }
        cgroups.remove()
        _ = rmdir(places.directory.string)
        // Last: as long as it is there, a sweep finds the lab again.
        _ = unlink(places.ownerRecord.string)
    }
}
