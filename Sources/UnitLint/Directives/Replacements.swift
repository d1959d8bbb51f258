/// What old directives are called today.
enum Replacements {
    /// The order that cures the use of `name` in `section`.
    static func cure(_ name: String, in section: DirectiveSection) -> String {
        if section == .service, movedToUnit.contains(name) {
            return "write \(renamed[name] ?? name)= in [Unit]"
        }
        if let other = renamed[name] { return "write \(other)=" }
        return other[name] ?? "drop it"
    }

    /// Taken in [Service] for old units' sake.
    private static let movedToUnit: Set<String> = [
        "StartLimitInterval", "StartLimitBurst", "StartLimitAction", "FailureAction", "RebootArgument",
    ]

    private static let renamed = [
        "BindTo": "BindsTo", "PropagateReloadTo": "PropagatesReloadTo", "PropagateReloadFrom": "ReloadPropagatedFrom",
        "RequiresOverridable": "Requires", "RequisiteOverridable": "Requisite",
        "StartLimitInterval": "StartLimitIntervalSec", "ReadWriteDirectories": "ReadWritePaths",
        "ReadOnlyDirectories": "ReadOnlyPaths", "InaccessibleDirectories": "InaccessiblePaths",
        "CPUShares": "CPUWeight", "StartupCPUShares": "StartupCPUWeight", "MemoryLimit": "MemoryMax",
        "BlockIOAccounting": "IOAccounting", "BlockIOWeight": "IOWeight", "StartupBlockIOWeight": "StartupIOWeight",
        "BlockIODeviceWeight": "IODeviceWeight", "BlockIOReadBandwidth": "IOReadBandwidthMax",
        "BlockIOWriteBandwidth": "IOWriteBandwidthMax",
    ]

    private static let other = [
        "OnFailureIsolate": "write OnFailureJobMode=isolate",
        "PermissionsStartOnly": "put + or ! before the commands that need it",
    ]

    /// Settings that systemd once had and now ignores with a message.
    static let removed: Set<String> = [
        "Capabilities", "NetClass", "SysVStartPriority", "BusPolicy", "IgnoreOnSnapshot",
    ]
}
