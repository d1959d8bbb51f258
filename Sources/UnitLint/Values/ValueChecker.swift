internal import UnitFile

/// Judges values by what their directive holds, as systemd's own parsers would.
struct ValueChecker {
    let unit: UnitName?
    /// One parser serves directories of five kinds, and this kind differs in a detail.
    var isConfigurationDirectory = false
    /// Made for the first value that has any.
    private var specifiers: Specifiers?

    init(unit: UnitName?) {
        self.unit = unit
    }

    /// Checks a value that is not empty, or whose emptiness means something.
    ///
    /// - Throws: for what systemd would ignore, or refuse the unit for.
    mutating func check(_ directive: Directive, _ value: Span<UInt8>) throws(ValueError) {
        let flags = directive.flags
        try checkType(directive.kind)
        if value.isEmpty, !flags.isDisjoint(with: [.list, .optional]) { return }
        let expands = !flags.isDisjoint(with: [.specifiers, .names]) && value.first(UInt8(ascii: "%")) != nil
        if expands, specifiers == nil { specifiers = Specifiers(unit: unit) }
        if directive.kind == .exec { return try CommandLine.check(value, specifiers) }
        if directive.kind == .inputText { try EscapedText.check(value, acceptsNUL: false) }
        guard expands, let specifiers, !directive.kind.expandsOnlyPart else { return try check(directive.kind, value) }
        let expanded = try specifiers.expand(value.copied, namesOnly: flags.contains(.names))
        guard !expanded.isEmpty || directive.kind.acceptsNothing else {
            throw ValueError(.empty, "nothing is left once its specifiers are replaced", cure: "write what is meant")
        }
        try check(directive.kind, expanded.span)
    }

    /// A few directives stand in sections of units that cannot make use of them.
    private func checkType(_ kind: ValueKind) throws(ValueError) {
        guard kind == .delegate || kind == .managedOOMMode || kind == .percentage, let type = unit?.type else { return }
        let isAble = type == .service || type == .scope || type == .slice && kind != .delegate
        guard !isAble else { return }
        throw ValueError(.malformed, "a \(type.rawValue) does not support it", cure: "drop it, or use a service")
    }

    /// Expands a part of a value and judges that.
    func checkExpanded(
        _ part: Span<UInt8>, _ body: (Span<UInt8>) throws(ValueError) -> Void
    ) throws(ValueError) {
        guard let specifiers, part.first(UInt8(ascii: "%")) != nil else { return try body(part) }
        let expanded = try specifiers.expand(part.copied)
        try body(expanded.span)
    }

    private func check(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        switch kind {
        case .boolean: _ = try Boolean(parsing: value)
        case .unsigned: _ = try Integer.unsigned(value, in: 0...UInt64(UInt32.max), "whole number")
        case .integer: _ = try Integer.signed(value, in: Int64(Int32.min)...Int64(Int32.max), "whole number")
        case .long: _ = try Integer.signed(value, in: .min ... .max, "whole number")
        case .exitStatus: _ = try Integer.unsigned(value, in: 0...255, "exit status")
        case .swapPriority: _ = try Integer.signed(value, in: -1...32767, "swap priority")
        case .mode: _ = try FileMode(parsing: value)
        case .size: _ = try ByteSize(parsing: value)
        case .timeSpan, .timerSpan: _ = try TimeSpan(parsing: value)
        case .nanoseconds: _ = try NanosecondSpan(parsing: value)
        case .calendar: _ = try CalendarExpression(parsing: value)
        case .text, .plainText, .freeText, .condition: return
        case .signal: _ = try Signal(parsing: value)
        default:
            guard try checkKeyword(kind, value) else { return try checkComposite(kind, value) }
        }
    }

    /// One of a few words; false if the directive holds something else.
    private func checkKeyword(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) -> Bool {
        switch kind {
        case .serviceType: _ = try ServiceType(parsing: value)
        case .exitType: _ = try ServiceExitType(parsing: value)
        case .restart: _ = try ServiceRestart(parsing: value)
        case .notifyAccess: _ = try NotifyAccess(parsing: value)
        case .oomPolicy: _ = try OOMPolicy(parsing: value)
        case .timeoutFailureMode: _ = try TimeoutFailureMode(parsing: value)
        case .killMode: _ = try KillMode(parsing: value)
        case .jobMode: _ = try JobMode(parsing: value)
        case .emergencyAction: _ = try EmergencyAction(parsing: value)
        case .collectMode: _ = try CollectMode(parsing: value)
        case .protectSystem: _ = try ProtectSystem(parsing: value)
        case .protectHome: _ = try ProtectHome(parsing: value)
        case .protectProc: _ = try ProtectProc(parsing: value)
        case .procSubset: _ = try ProcSubset(parsing: value)
        case .runtimeDirectoryPreserve: _ = try RuntimeDirectoryPreserve(parsing: value)
        case .keyringMode: _ = try KeyringMode(parsing: value)
        case .utmpMode: _ = try UtmpMode(parsing: value)
        case .mountFlags: if !value.isEmpty { _ = try MountPropagation(parsing: value) }
        case .cpuSchedulingPolicy: _ = try CPUSchedulingPolicy(parsing: value)
        case .ioSchedulingClass: _ = try IOSchedulingClass(parsing: value)
        case .numaPolicy: _ = try NUMAPolicy(parsing: value)
        case .devicePolicy: _ = try DevicePolicy(parsing: value)
        case .managedOOMPreference: _ = try ManagedOOMPreference(parsing: value)
        case .logLevel: _ = try LogLevel(parsing: value)
        case .logFacility: _ = try LogFacility(parsing: value)
        case .bindIPv6Only: _ = try BindIPv6Only(parsing: value)
        case .timestamping: _ = try SocketTimestamping(parsing: value)
        case .socketProtocol: _ = try SocketProtocol(parsing: value)
        case .ipTOS: _ = try IPTypeOfService(parsing: value)
        case .personality: try Self.personality(value)
        default: return false
        }
        return true
    }

    private func checkComposite(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        switch kind {
        case .units, .installNames: try UnitNames.list(value)
        case .triggeredUnit: try triggeredUnit(value)
        case .socketService: try socketService(value)
        case .sockets: try UnitNames.list(value, suffix: ".socket")
        case .slice: try slice(value)
        case .instanceName: try UnitNames.instance(value)
        case .path: if !value.isEmpty { try PathRules.check(value) }
        case .listedPath: try PathRules.check(value)
        case .paths, .mountsFor, .colonPaths, .prefixedPaths, .bindPaths, .temporaryFileSystems, .mountImages,
            .extensionImages, .mountOptions, .execDirectories, .pidFile, .workingDirectory, .environmentFile,
            .rootHash, .rootHashSignature, .conditionPath:
            try checkPaths(kind, value)
        case .environment, .environmentNames, .unsetEnvironment, .standardInput, .standardOutput, .inputText, .base64,
            .logExtraFields, .logNamespace, .fileDescriptorName, .setCredential, .setEncryptedCredential,
            .loadCredential, .busName, .urls, .rebootArgument, .user, .users, .securityLabel:
            try checkText(kind, value)
        case .listenStream, .listenDatagram, .listenSequentialPacket, .listenNetlink, .bindToDevice,
            .networkInterfaces, .ipPrefixes, .addressFamilies, .socketBind:
            try checkNetwork(kind, value)
        case .conditionArchitecture, .conditionBoolean, .conditionCPUs, .conditionCapability, .conditionMemory,
            .conditionSecurity, .conditionVirtualization:
            try checkCondition(kind, value)
        default: try checkProcess(kind, value)
        }
    }
}

extension ValueKind {
    /// Data, mount options and the words of streams are taken as they stand.
    fileprivate var expandsOnlyPart: Bool {
        switch self {
        case .temporaryFileSystems, .setCredential, .setEncryptedCredential, .standardInput, .standardOutput: true
        default: false
        }
    }

    /// Whether specifiers may leave nothing of a value: systemd then takes it for an empty one.
    fileprivate var acceptsNothing: Bool {
        switch self {
        case .text, .path, .pidFile, .condition, .rebootArgument, .cpuAffinity, .cpuSet, .fileDescriptorName,
            .securityLabel:
            true
        default: isJudgedAtStart
        }
    }
}
