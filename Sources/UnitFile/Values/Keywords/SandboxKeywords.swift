/// `ProtectSystem=` (systemd.exec(5)).
public enum ProtectSystem: String, KeywordValue {
    case no, yes, full, strict

    public static var noun: String { "ProtectSystem= value" }
    public static var booleans: (no: Self, yes: Self)? { (.no, .yes) }
}

/// `ProtectHome=`.
public enum ProtectHome: String, KeywordValue {
    case no, yes
    case readOnly = "read-only"
    case tmpfs

    public static var noun: String { "ProtectHome= value" }
    public static var booleans: (no: Self, yes: Self)? { (.no, .yes) }
}

/// `ProtectProc=`.
public enum ProtectProc: String, KeywordValue {
    case `default`, noaccess, invisible, ptraceable

    public static var noun: String { "ProtectProc= value" }
}

/// `ProcSubset=`.
public enum ProcSubset: String, KeywordValue {
    case all, pid

    public static var noun: String { "/proc subset" }
}

/// `RuntimeDirectoryPreserve=`.
public enum RuntimeDirectoryPreserve: String, KeywordValue {
    case no, yes, restart

    public static var noun: String { "RuntimeDirectoryPreserve= value" }
    public static var booleans: (no: Self, yes: Self)? { (.no, .yes) }
}

/// `KeyringMode=`.
public enum KeyringMode: String, KeywordValue {
    case inherit, `private`, shared

    public static var noun: String { "keyring mode" }
}

/// `UtmpMode=`.
public enum UtmpMode: String, KeywordValue {
    case `init`, login, user

    public static var noun: String { "utmp mode" }
}

/// `MountFlags=`: how mounts travel between the unit and the rest.
public enum MountPropagation: String, KeywordValue {
    case shared, slave, `private`

    public static var noun: String { "mount propagation" }
}

/// A word of `SecureBits=`.
public enum SecureBit: String, KeywordValue {
    case keepCaps = "keep-caps"
    case keepCapsLocked = "keep-caps-locked"
    case noSetuidFixup = "no-setuid-fixup"
    case noSetuidFixupLocked = "no-setuid-fixup-locked"
    case noroot
    case norootLocked = "noroot-locked"

    public static var noun: String { "secure bit" }
}

/// A namespace of `RestrictNamespaces=`.
public enum NamespaceKind: String, KeywordValue {
    case cgroup, ipc, net, mnt, pid, user, uts, time

    public static var noun: String { "namespace" }
}
