internal import SystemPackage

extension Lab {
    /// Removes what labs left behind whose process is dead: machines, mounts, namespaces, control groups.
    /// Labs of living processes are left alone. Returns the ids of the labs swept away.
    @discardableResult
    public static func sweep() async throws -> [String] {
        var swept: [String] = []
        for name in HostFiles.names(in: LabPlaces.home) {
            guard let places = LabPlaces(ownerRecord: name),
                let record = HostFiles.linkTarget(places.ownerRecord),
                let owner = ProcessIdentity(record: record), !owner.isAlive
            else { continue }
            try await LabRemains(places: places).remove()
            swept.append(places.id)
        }
        return swept
    }
}
