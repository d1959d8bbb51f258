import Lab
import UnitFile

/// How a directive of a unit file shows in a property of org.freedesktop.systemd1(5).
struct PropertyCheck: Sendable {
    let property: String
    let matches: @Sendable (String, BusValue) -> Bool

    func holds(_ value: String, _ properties: UnitProperties) -> Bool {
        properties[property].map { matches(value, $0) } ?? false
    }

    func shown(_ properties: UnitProperties) -> String { properties[property].map { "\($0)" } ?? "no \(property)" }

    static let all: [String: PropertyCheck] = {
        var checks: [String: PropertyCheck] = [:]
        for key in [
            "Description", "Type", "Slice", "SyslogIdentifier", "Restart", "User", "Group", "WorkingDirectory",
            "KillMode", "ProtectSystem", "ProtectProc", "ProcSubset", "ProtectHome", "StandardInput", "SocketUser",
            "SocketGroup",
        ] { checks[key] = PropertyCheck(property: key) { value, read in read == .string(value) } }
        for key in [
            "NoNewPrivileges", "PrivateTmp", "PrivateDevices", "ProtectClock", "ProtectControlGroups",
            "ProtectHostname", "ProtectKernelLogs", "ProtectKernelModules", "ProtectKernelTunables",
            "RestrictRealtime", "RestrictSUIDSGID", "LockPersonality", "MemoryDenyWriteExecute", "RemoveIPC",
            "Persistent", "Accept",
        ] { checks[key] = PropertyCheck(property: key) { value, read in read == .bool(value == "yes") } }
        for (key, property) in [
            ("RestartSec", "RestartUSec"), ("TimeoutStartSec", "TimeoutStartUSec"),
            ("TimeoutStopSec", "TimeoutStopUSec"), ("StartLimitIntervalSec", "StartLimitIntervalUSec"),
            ("RandomizedDelaySec", "RandomizedDelayUSec"),
        ] { checks[key] = PropertyCheck(property: property) { value, read in microseconds(value) == read.unsigned } }
        for key in ["StartLimitBurst", "LimitNOFILE", "LimitCORE", "IOWeight"] {
            checks[key] = PropertyCheck(property: key) { value, read in UInt64(value) == read.unsigned }
        }
        for key in ["RuntimeDirectoryMode", "SocketMode", "UMask"] {
            checks[key] = PropertyCheck(property: key) { value, read in UInt64(value, radix: 8) == read.unsigned }
        }
        for key in ["After", "Wants", "Requires", "BindsTo", "RuntimeDirectory"] {
            checks[key] = PropertyCheck(property: key) { value, read in
                Set(value.split(separator: " ").map(String.init)).isSubset(of: read.strings ?? [])
            }
        }
        checks["RequiresMountsFor"] = PropertyCheck(property: "RequiresMountsFor") { value, read in
            Set(value.split(separator: " ").map(String.init)).isSubset(of: read.strings ?? [])
        }
        checks["MemoryMax"] = PropertyCheck(property: "MemoryMax") { value, read in
            (try? ByteSize(value))?.bytes == read.unsigned
        }
        checks["CPUQuota"] = PropertyCheck(property: "CPUQuotaPerSecUSec") { value, read in
            Double(value.dropLast()).map { UInt64($0 * 10_000) } == read.unsigned
        }
        checks["TasksMax"] = PropertyCheck(property: "TasksMax") { value, read in UInt64(value) == read.unsigned }
        checks["KillSignal"] = PropertyCheck(property: "KillSignal") { value, read in
            (try? Signal(value)).map { UInt64($0.number) } == read.unsigned
        }
        checks["SuccessExitStatus"] = PropertyCheck(property: "SuccessExitStatus") { value, read in
            read.array?.first?.array == Int64(value).map { [.integer($0)] }
        }
        checks["Environment"] = PropertyCheck(property: "Environment") { value, read in
            // The words are compared in a test of their own; here it counts that the line was taken.
            !value.isEmpty && read.strings?.isEmpty == false
        }
        checks["EnvironmentFile"] = PropertyCheck(property: "EnvironmentFiles") { value, read in
            let optional = value.hasPrefix("-")
            return read.array?.contains(.array([.string(String(value.dropFirst(optional ? 1 : 0))), .bool(optional)]))
                == true
        }
        for (key, property) in [
            ("LoadCredential", "LoadCredential"), ("LoadCredentialEncrypted", "LoadCredentialEncrypted"),
        ] {
            checks[key] = PropertyCheck(property: property) { value, read in
                read.array?.contains { $0.strings?.first == value } == true
            }
        }
        checks.merge(sandbox) { one, _ in one }
        checks.merge(activation) { one, _ in one }
        return checks
    }()

    private static let sandbox: [String: PropertyCheck] = [
        "CapabilityBoundingSet": PropertyCheck(property: "CapabilityBoundingSet") { value, read in
            value.isEmpty && read.unsigned == 0
        },
        "RestrictNamespaces": PropertyCheck(property: "RestrictNamespaces") { value, read in
            value == "yes" && read.unsigned == 0
        },
        "RestrictAddressFamilies": PropertyCheck(property: "RestrictAddressFamilies") { value, read in
            read.array?.first == .bool(true)
                && Set(read.array?.last?.strings ?? []) == Set(value.split(separator: " ").map(String.init))
        },
        "SystemCallFilter": PropertyCheck(property: "SystemCallFilter") { value, read in
            value == "@system-service" && read.array?.first == .bool(true)
                && Set(["read", "write", "execve"]).isSubset(of: read.array?.last?.strings ?? [])
                && read.array?.last?.strings?.contains("reboot") == false
        },
        "SystemCallArchitectures": PropertyCheck(property: "SystemCallArchitectures") { value, read in
            read.strings == [value]
        },
    ]

    private static let activation: [String: PropertyCheck] = [
        "OnCalendar": PropertyCheck(property: "TimersCalendar") { value, read in
            let normalised = (try? CalendarExpression(value))?.description
            return read.array?.contains { $0.array?.prefix(2) == [.string("OnCalendar"), .string(normalised ?? "?")] }
                == true
        },
        "OnBootSec": monotonic("OnBootUSec"),
        "OnActiveSec": monotonic("OnActiveUSec"),
        "OnUnitInactiveSec": monotonic("OnUnitInactiveUSec"),
        "ListenStream": listen("Stream"),
        "ListenDatagram": listen("Datagram"),
        "ListenFIFO": listen("FIFO"),
    ]

    private static func monotonic(_ base: String) -> PropertyCheck {
        PropertyCheck(property: "TimersMonotonic") { value, read in
            read.array?.contains { $0.array?[0] == .string(base) && $0.array?[1].unsigned == microseconds(value) }
                == true
        }
    }

    private static func listen(_ kind: String) -> PropertyCheck {
        PropertyCheck(property: "Listen") { value, read in
            read.array?.contains(.array([.string(kind), .string(value)])) == true
        }
    }

    private static func microseconds(_ span: String) -> UInt64? { (try? TimeSpan(span))?.microseconds }
}
