internal import UnitFile

extension ValueChecker {
    /// How many bytes of `|` and `!` stand before a condition's parameter.
    static func conditionPrefix(_ value: Span<UInt8>, blanks: Bool) -> Int {
        var index = 0
        for mark in [UInt8(ascii: "|"), UInt8(ascii: "!")] where index < value.count && value[index] == mark {
            index += 1
            if blanks { value.skipWhitespace(&index) }
        }
        return index
    }

    /// systemd takes any text here and finds a bad one false when the unit starts.
    func checkCondition(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        let parameter = value.extracting(Self.conditionPrefix(value, blanks: true)..<value.count)
        switch kind {
        case .conditionBoolean: _ = try Boolean(parsing: parameter)
        case .conditionCapability: _ = try Capability(parsing: parameter)
        case .conditionSecurity:
            try Self.word(
                parameter, "a security feature",
                ["selinux", "apparmor", "tomoyo", "ima", "smack", "audit", "uefi-secureboot", "tpm2", "cvm"])
        case .conditionVirtualization:
            if (try? Boolean(parsing: parameter)) != nil { return }
            try Self.word(parameter, "a virtualisation", Self.virtualisations)
        case .conditionArchitecture:
            if !parameter.equals("native") { try Self.personality(parameter) }
        case .conditionMemory:
            _ = try ByteSize(parsing: parameter.extracting(Self.comparison(parameter)..<parameter.count))
        case .conditionCPUs:
            _ = try Integer.unsigned(
                parameter.extracting(Self.comparison(parameter)..<parameter.count), in: 0...UInt64(UInt32.max),
                "number of CPUs")
        default: return
        }
    }

    private static let virtualisations = [
        "vm", "container", "private-users", "qemu", "kvm", "amazon", "zvm", "vmware", "microsoft", "oracle", "powervm",
        "xen", "bochs", "uml", "parallels", "bhyve", "qnx", "acrn", "openvz", "lxc", "lxc-libvirt", "systemd-nspawn",
        "docker", "podman", "rkt", "wsl", "proot", "pouch", "apple", "sre", "google",
    ]

    private static func word(_ value: Span<UInt8>, _ noun: String, _ words: [String]) throws(ValueError) {
        if words.contains(where: { value.equals($0) }) { return }
        let near = Spelling.nearest(to: value.text, in: words)
        throw ValueError(.unknownName, "\(value.text) is not \(noun)", cure: near.map { "write \($0)" })
    }

    /// How many bytes of comparison stand before a number.
    private static func comparison(_ value: Span<UInt8>) -> Int {
        let marks = ["<=", ">=", "!=", "<>", "<", ">", "=", "eq", "ne", "lt", "le", "gt", "ge"]
        var start = marks.first { value.starts(with: $0) }?.utf8.count ?? 0
        value.skipWhitespace(&start)
        return start
    }
}
