import Flotilla

extension ServiceCompiler {
    /// Sandboxing of the unit's own processes (systemd.exec(5), SANDBOXING). An engine's client needs its socket, its
    /// configuration in root's home and, for podman, namespaces of its own, so it gets the part that leaves these.
    func emitHardening(_ emitter: inout UnitEmitter) {
        let lines: [(String, String)]
        switch service.workload {
        case .container(let container): lines = Self.client(container.engine, service.hardening)
        case .run, nil: lines = Self.process(service.hardening)
        }
        if lines.isEmpty { return }
        emitter.blank()
        emitter.comment("hardening: \(service.hardening.rawValue)")
        for (key, value) in lines { emitter.set(key, value) }
    }

    private static func client(_ engine: Engine, _ level: Hardening.Level) -> [(String, String)] {
        // podman's client is the container's parent: what confines it would confine the container.
        guard engine == .docker else { return [] }
        switch level {
        case .none: return []
        case .standard: return standard
        case .strict: return strictClient
        }
    }

    private static func process(_ level: Hardening.Level) -> [(String, String)] {
        switch level {
        case .none: []
        case .standard: standard
        case .strict: strictProcess
        }
    }

    private static let standard = sorted([
        ("LockPersonality", "yes"), ("NoNewPrivileges", "yes"), ("PrivateTmp", "yes"), ("ProtectClock", "yes"),
        ("ProtectControlGroups", "yes"), ("ProtectHostname", "yes"), ("ProtectKernelLogs", "yes"),
        ("ProtectKernelModules", "yes"), ("ProtectKernelTunables", "yes"), ("ProtectSystem", "full"),
        ("RestrictRealtime", "yes"), ("RestrictSUIDSGID", "yes"), ("SystemCallArchitectures", "native"),
    ])

    private static let strict = [
        ("CapabilityBoundingSet", ""), ("PrivateDevices", "yes"),
        ("ProtectProc", "invisible"), ("RestrictAddressFamilies", "AF_UNIX AF_INET AF_INET6 AF_NETLINK"),
        ("RestrictNamespaces", "yes"), ("SystemCallFilter", "@system-service"),
    ]

    private static let strictClient = sorted(standard + strict + [("ProtectHome", "read-only")])

    private static let strictProcess = sorted(
        standard.filter { $0.0 != "ProtectSystem" } + strict + [
            ("MemoryDenyWriteExecute", "yes"), ("ProcSubset", "pid"), ("ProtectHome", "yes"),
            ("ProtectSystem", "strict"), ("RemoveIPC", "yes"), ("UMask", "0077"),
        ])

    private static func sorted(_ lines: [(String, String)]) -> [(String, String)] { lines.sorted { $0.0 < $1.0 } }
}
