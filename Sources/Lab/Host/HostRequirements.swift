internal import Glibc

/// What a host needs before it can carry a lab.
enum HostRequirements {
    private static let packages = [
        ("systemd-nspawn", "systemd-container"), ("systemctl", "systemd"), ("dbus-daemon", "dbus"),
        ("ip", "iproute2"), ("nsenter", "util-linux"),
    ]

    static func check(
        isRoot: Bool = geteuid() == 0, has tool: (String) -> Bool = HostTool.exists
    ) throws(LabError) {
        guard isRoot else {
            throw LabError(.unavailable, "a lab boots real machines and needs root", remedy: "run as root")
        }
        let missing = packages.filter { !tool($0.0) }
        guard missing.isEmpty else {
            throw LabError(
                .unavailable, "this host lacks \(missing.map(\.0).joined(separator: ", "))",
                remedy: "run scripts/ensure-packages, or: apt-get install "
                    + missing.map(\.1).joined(separator: " "))
        }
    }
}
