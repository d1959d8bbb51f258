internal import UnitFile

extension ValueChecker {
    /// Limits, scheduling, control groups and the sandbox.
    func checkProcess(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        switch kind {
        case .exitStatuses: _ = try ExitStatusSet(parsing: value)
        case .limitCount: _ = try ResourceLimit(parsing: value, unit: .count)
        case .limitBytes: _ = try ResourceLimit(parsing: value, unit: .bytes)
        case .limitSeconds: _ = try ResourceLimit(parsing: value, unit: .seconds)
        case .limitMicroseconds: _ = try ResourceLimit(parsing: value, unit: .microseconds)
        case .limitNice: _ = try ResourceLimit(parsing: value, unit: .nice)
        case .nice: _ = try Nice(parsing: value)
        case .oomScoreAdjust: _ = try OOMScoreAdjust(parsing: value)
        case .cpuSchedulingPriority: _ = try Integer.signed(value, in: 0...99, "CPU scheduling priority")
        case .ioSchedulingPriority: _ = try Integer.signed(value, in: 0...7, "IO scheduling priority")
        case .cpuAffinity: if !value.equals("numa") { _ = try CPUSet(parsing: value) }
        case .numaMask: if !value.equals("all") { _ = try CPUSet(parsing: value) }
        case .cpuSet: _ = try CPUSet(parsing: value)
        case .memoryLimit: _ = try MemoryLimit(parsing: value)
        case .memoryLimitOrZero: _ = try MemoryLimit(parsing: value, acceptsZero: true)
        case .tasksMax: _ = try TasksMax(parsing: value)
        case .cpuQuota: _ = try CPUQuota(parsing: value)
        case .cpuWeight: _ = try Weight(cpu: value)
        case .ioWeight: _ = try Weight(parsing: value)
        case .cpuShares: _ = try Integer.unsigned(value, in: 2...262_144, "CPU share")
        case .blockIOWeight: _ = try Integer.unsigned(value, in: 10...1000, "block IO weight")
        case .capabilities: _ = try CapabilitySet(parsing: value)
        case .secureBits:
            try Words.forEach(in: value, .unquote) { word throws(ValueError) in _ = try SecureBit(parsing: word) }
        case .systemCallFilter: try SystemCallFilter.check(value, takesErrors: true)
        case .systemCallLog: try SystemCallFilter.check(value, takesErrors: false)
        case .systemCallErrorNumber: _ = try ErrorNumber(parsing: value)
        case .architectures:
            try Words.forEach(in: value, .unquote) { word throws(ValueError) in
                _ = try SystemCallArchitecture(parsing: word)
            }
        case .namespaces: try namespaces(value)
        case .fileSystems: try FileSystemGroups.check(value)
        case .coredumpFilter: try CoredumpFilter.check(value)
        case .delegate: try delegate(value)
        case .controllers: try controllers(value, [])
        case .managedOOMMode: _ = try ManagedOOMMode(parsing: value)
        case .percentage: _ = try Percentage(parsing: value)
        case .deviceAllow: try DeviceAllow.check(value)
        case .deviceWeight, .blockIODeviceWeight, .deviceLimit, .blockIOBandwidth, .deviceLatency:
            try checkDevice(kind, value)
        case .bpfProgram: try bpfProgram(value)
        default: return
        }
    }

    private func namespaces(_ value: Span<UInt8>) throws(ValueError) {
        if (try? Boolean(parsing: value)) != nil { return }
        let list = value.extracting((value.starts(with: "~") ? 1 : 0)..<value.count)
        try Words.forEach(in: list) { word throws(ValueError) in _ = try NamespaceKind(parsing: word) }
    }

    private func delegate(_ value: Span<UInt8>) throws(ValueError) {
        if (try? Boolean(parsing: value)) != nil { return }
        try controllers(value, .unquote)
    }

    private func controllers(_ value: Span<UInt8>, _ rules: Words.Rules) throws(ValueError) {
        try Words.forEach(in: value, rules) { word throws(ValueError) in _ = try ControlGroupController(parsing: word) }
    }

    /// A device or file, and a number for it.
    private func checkDevice(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        var hasNumber = false
        _ = try Words.next(in: value, from: 0, .unquote) { path, rest throws(ValueError) in
            guard let rest else { return }
            hasNumber = true
            try PathRules.check(path, .either)
            let number = value.extracting(rest..<value.count)
            switch kind {
            case .deviceWeight: _ = try Weight(parsing: number)
            case .blockIODeviceWeight: _ = try Integer.unsigned(number, in: 10...1000, "block IO weight")
            case .deviceLatency: _ = try TimeSpan(parsing: number)
            default:
                if kind == .deviceLimit, number.equals("infinity") { return }
                guard try ByteSize(parsing: number, base: .si).bytes > 0 else {
                    throw ValueError(.outOfRange, "a limit of nothing is refused", cure: "write more than 0")
                }
            }
        }
        guard hasNumber else {
            throw ValueError(.malformed, "\(value.text) lacks a device or a number", cure: "write e.g. /dev/sda 10M")
        }
    }

    private func bpfProgram(_ value: Span<UInt8>) throws(ValueError) {
        let kinds = [
            "ingress", "egress", "sock_create", "sock_ops", "device", "bind4", "bind6", "connect4", "connect6",
            "post_bind4", "post_bind6", "sendmsg4", "sendmsg6", "sysctl", "recvmsg4", "recvmsg6", "getsockopt",
            "setsockopt",
        ]
        let path = try Words.next(in: value, from: 0, [], separators: ":") { kind, _ throws(ValueError) in
            guard !kinds.contains(where: { kind.equals($0) }) else { return }
            let near = Spelling.nearest(to: kind.text, in: kinds)
            throw ValueError(
                .unknownName, "\(kind.text) is no type of BPF program", cure: near.map { "write \($0)" })
        }
        guard let path else {
            throw ValueError(.malformed, "\(value.text) has no path", cure: "write TYPE:PATH")
        }
        try PathRules.check(value.extracting(path..<value.count))
    }

    /// The machine's own architecture or its 32-bit form; which that is, only the machine knows.
    static func personality(_ value: Span<UInt8>) throws(ValueError) {
        let names = [
            "x86-64", "x86", "arm64", "arm", "ppc64", "ppc64-le", "ppc", "ppc-le", "s390x", "s390", "riscv64",
            "riscv32", "mips64", "mips64-le", "mips", "mips-le", "loongarch64", "ia64", "parisc64", "parisc", "sparc64",
            "sparc", "alpha", "arm-be", "arm64-be", "sh", "sh64", "m68k", "tilegx", "cris", "arc", "arc-be", "nios2",
        ]
        guard names.contains(where: { value.equals($0) }) else {
            let near = Spelling.nearest(to: value.text, in: names)
            throw ValueError(.unknownName, "\(value.text) is no personality", cure: near.map { "write \($0)" })
        }
    }
}
