/// The lines that answer systemd's security checks where its name of a check is not yet such a line.
enum SecurityCure {
    static let lines = [
        "AmbientCapabilities=": "AmbientCapabilities=",
        "Delegate=": "Delegate=no",
        "DeviceAllow=": "DevicePolicy=closed",
        "IPAddressDeny=": "IPAddressDeny=any",
        "KeyringMode=": "KeyringMode=private",
        "NotifyAccess=": "NotifyAccess=main",
        "ProcSubset=": "ProcSubset=pid",
        "ProtectProc=": "ProtectProc=invisible",
        "ProtectSystem=": "ProtectSystem=strict",
        "RestrictAddressFamilies=~…": "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6",
        "RootDirectory=/RootImage=": "RootDirectory=/srv/root",
        "SupplementaryGroups=": "SupplementaryGroups=",
        "SystemCallArchitectures=": "SystemCallArchitectures=native",
        "UMask=": "UMask=0077",
        "User=/DynamicUser=": "DynamicUser=yes",
    ]

    /// capabilities(7)
    private static let families = [
        "CAP_AUDIT_*": ["CAP_AUDIT_CONTROL", "CAP_AUDIT_READ", "CAP_AUDIT_WRITE"],
        "CAP_DAC_*": ["CAP_DAC_OVERRIDE", "CAP_DAC_READ_SEARCH"],
        "CAP_MAC_*": ["CAP_MAC_ADMIN", "CAP_MAC_OVERRIDE"],
    ]

    /// systemd shortens lists: `CAP_(DAC_*|FOWNER)` stands for three capabilities.
    static func spelledOut(_ name: String) -> String {
        guard let equals = name.firstIndex(of: "=") else { return name }
        let (directive, value) = (name[...equals], name[equals...].dropFirst())
        guard value.first == "~" else { return name }
        return directive + "~" + alternatives(value.dropFirst()).flatMap { families[$0] ?? [$0] }.joined(separator: " ")
    }

    private static func alternatives(_ value: Substring) -> [String] {
        guard let open = value.firstIndex(of: "("), let close = value.firstIndex(of: ")"), open < close else {
            return [String(value)]
        }
        let (head, tail) = (value[..<open], value[close...].dropFirst())
        return value[open..<close].dropFirst().split(separator: "|").map { String(head + $0 + tail) }
    }
}
