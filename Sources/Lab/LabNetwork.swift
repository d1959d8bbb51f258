internal import SystemPackage

/// What a machine is connected to. Each machine has a network namespace of its own in any case.
public struct LabNetwork: Sendable, Hashable {
    private enum Kind { case loopback }
    private let kind: Kind

    /// Loopback only: nothing comes in, nothing goes out.
    public static let loopback = LabNetwork(kind: .loopback)

    /// Makes the machine's namespace. `LabRemains` removes it by its name.
    func attach(_ machine: String, in places: LabPlaces) async throws {
        let name = places.hostName(of: machine)
        try await HostTool.run("ip", ["netns", "add", name])
        try await HostTool.run("ip", ["-n", name, "link", "set", "lo", "up"])
    }
}
