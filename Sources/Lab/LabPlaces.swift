internal import SystemPackage

/// Where a lab keeps things on the host. Every name carries the lab's id, so that labs stand side by side
/// and what a crashed one left is found again from the disk alone.
struct LabPlaces: Sendable, Hashable {
    static let home = FilePath("/run/flotilla-lab")
    static let namespaces = FilePath("/run/netns")
    private static let ownerSuffix = ".owner"

    /// Six letters and digits: short, because interface names later carry it too (15 characters in all).
    let id: String

    init(id: String) { self.id = id }

    static func unique() -> LabPlaces {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz0123456789")
        return LabPlaces(id: String((0..<6).map { _ in alphabet[Int.random(in: alphabet.indices)] }))
    }

    /// The lab whose owner record has this file name.
    init?(ownerRecord name: String) {
        guard name.hasSuffix(Self.ownerSuffix) else { return nil }
        self.init(id: String(name.dropLast(Self.ownerSuffix.count)))
    }

    /// A symbolic link whose target names the owning process: made in one step, so never seen half written.
    var ownerRecord: FilePath { Self.home.appending(id + Self.ownerSuffix) }
    /// The tmpfs that holds everything the machines write.
    var directory: FilePath { Self.home.appending(id) }
    var cgroup: FilePath.Component { FilePath.Component("flotilla-lab-\(id)") ?? "flotilla-lab" }

    /// The machine's name where the whole host sees it: systemd-nspawn and network namespaces.
    func hostName(of machine: String) -> String { namePrefix + machine }
    var namePrefix: String { "flotilla-\(id)-" }

    func directory(of machine: String) -> FilePath { directory.appending(machine) }
    func namespace(of machine: String) -> FilePath { Self.namespaces.appending(hostName(of: machine)) }
}
