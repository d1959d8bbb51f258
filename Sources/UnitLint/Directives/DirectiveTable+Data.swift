// The directives of systemd 252.39-1~deb12u2.
// Written by scripts/generate-directives from `/usr/lib/systemd/systemd --dump-configuration-items`; do not edit.
// swift-format-ignore-file

/// What a directive holds: one case for each of systemd's own parsers, nearly.
enum ValueKind: UInt8, CaseIterable, Sendable {
    case addressFamilies = 0
    case architectures = 1
    case base64 = 2
    case bindIPv6Only = 3
    case bindPaths = 4
    case bindToDevice = 5
    case blockIOBandwidth = 6
    case blockIODeviceWeight = 7
    case blockIOWeight = 8
    case boolean = 9
    case bpfProgram = 10
    case busName = 11
    case calendar = 12
    case capabilities = 13
    case collectMode = 14
    case colonPaths = 15
    case condition = 16
    case conditionArchitecture = 17
    case conditionBoolean = 18
    case conditionCPUs = 19
    case conditionCapability = 20
    case conditionMemory = 21
    case conditionPath = 22
    case conditionSecurity = 23
    case conditionVirtualization = 24
    case controllers = 25
    case coredumpFilter = 26
    case cpuAffinity = 27
    case cpuQuota = 28
    case cpuSchedulingPolicy = 29
    case cpuSchedulingPriority = 30
    case cpuSet = 31
    case cpuShares = 32
    case cpuWeight = 33
    case delegate = 34
    case deviceAllow = 35
    case deviceLatency = 36
    case deviceLimit = 37
    case devicePolicy = 38
    case deviceWeight = 39
    case emergencyAction = 40
    case environment = 41
    case environmentFile = 42
    case environmentNames = 43
    case exec = 44
    case execDirectories = 45
    case exitStatus = 46
    case exitStatuses = 47
    case exitType = 48
    case extensionImages = 49
    case fileDescriptorName = 50
    case fileSystems = 51
    case freeText = 52
    case inputText = 53
    case installNames = 54
    case instanceName = 55
    case integer = 56
    case ioSchedulingClass = 57
    case ioSchedulingPriority = 58
    case ioWeight = 59
    case ipPrefixes = 60
    case ipTOS = 61
    case jobMode = 62
    case keyringMode = 63
    case killMode = 64
    case limitBytes = 65
    case limitCount = 66
    case limitMicroseconds = 67
    case limitNice = 68
    case limitSeconds = 69
    case listedPath = 70
    case listenDatagram = 71
    case listenNetlink = 72
    case listenSequentialPacket = 73
    case listenStream = 74
    case loadCredential = 75
    case logExtraFields = 76
    case logFacility = 77
    case logLevel = 78
    case logNamespace = 79
    case long = 80
    case managedOOMMode = 81
    case managedOOMPreference = 82
    case memoryLimit = 83
    case memoryLimitOrZero = 84
    case mode = 85
    case mountFlags = 86
    case mountImages = 87
    case mountOptions = 88
    case mountsFor = 89
    case namespaces = 90
    case nanoseconds = 91
    case networkInterfaces = 92
    case nice = 93
    case notifyAccess = 94
    case numaMask = 95
    case numaPolicy = 96
    case oomPolicy = 97
    case oomScoreAdjust = 98
    case path = 99
    case paths = 100
    case percentage = 101
    case personality = 102
    case pidFile = 103
    case plainText = 104
    case prefixedPaths = 105
    case procSubset = 106
    case protectHome = 107
    case protectProc = 108
    case protectSystem = 109
    case rebootArgument = 110
    case restart = 111
    case rootHash = 112
    case rootHashSignature = 113
    case runtimeDirectoryPreserve = 114
    case secureBits = 115
    case securityLabel = 116
    case serviceType = 117
    case setCredential = 118
    case setEncryptedCredential = 119
    case signal = 120
    case size = 121
    case slice = 122
    case socketBind = 123
    case socketProtocol = 124
    case socketService = 125
    case sockets = 126
    case standardInput = 127
    case standardOutput = 128
    case swapPriority = 129
    case systemCallErrorNumber = 130
    case systemCallFilter = 131
    case systemCallLog = 132
    case tasksMax = 133
    case temporaryFileSystems = 134
    case text = 135
    case timeSpan = 136
    case timeoutFailureMode = 137
    case timerSpan = 138
    case timestamping = 139
    case triggeredUnit = 140
    case units = 141
    case unsetEnvironment = 142
    case unsigned = 143
    case urls = 144
    case user = 145
    case users = 146
    case utmpMode = 147
    case workingDirectory = 148
}

/// The sections that hold directives.
enum DirectiveSection: UInt8, CaseIterable, Sendable {
    case unit = 0
    case service = 1
    case socket = 2
    case mount = 3
    case automount = 4
    case swap = 5
    case timer = 6
    case path = 7
    case slice = 8
    case scope = 9
    case install = 10
}

extension DirectiveTable {
    static let systemdVersion = "252.39-1~deb12u2"

    static let sectionNames = ["Unit", "Service", "Socket", "Mount", "Automount", "Swap", "Timer", "Path", "Slice", "Scope", "Install"]

    static let manualPages = ["systemd.automount(5)", "systemd.exec(5)", "systemd.kill(5)", "systemd.mount(5)", "systemd.path(5)", "systemd.resource-control(5)", "systemd.service(5)", "systemd.socket(5)", "systemd.swap(5)", "systemd.timer(5)", "systemd.unit(5)"]

    /// All names, one behind the other.
    static let names = """
        AcceptAccuracySecAfterAliasAllowIsolateAllowedCPUsAllowedMemoryNodesAlsoAmbientCapabilitiesAppArmorProfileAsse\
        rtACPowerAssertArchitectureAssertCPUFeatureAssertCPUPressureAssertCPUsAssertCapabilityAssertControlGroupContro\
        llerAssertCredentialAssertDirectoryNotEmptyAssertEnvironmentAssertFileIsExecutableAssertFileNotEmptyAssertFirs\
        tBootAssertGroupAssertHostAssertIOPressureAssertKernelCommandLineAssertKernelVersionAssertMemoryAssertMemoryPr\
        essureAssertNeedsUpdateAssertOSReleaseAssertPathExistsAssertPathExistsGlobAssertPathIsDirectoryAssertPathIsEnc\
        ryptedAssertPathIsMountPointAssertPathIsReadWriteAssertPathIsSymbolicLinkAssertSecurityAssertUserAssertVirtual\
        izationBPFProgramBacklogBeforeBindIPv6OnlyBindPathsBindReadOnlyPathsBindToBindToDeviceBindsToBlockIOAccounting\
        BlockIODeviceWeightBlockIOReadBandwidthBlockIOWeightBlockIOWriteBandwidthBroadcastBusNameCPUAccountingCPUAffin\
        ityCPUQuotaCPUQuotaPeriodSecCPUSchedulingPolicyCPUSchedulingPriorityCPUSchedulingResetOnForkCPUSharesCPUWeight\
        CacheDirectoryCacheDirectoryModeCapabilityBoundingSetCollectModeConditionACPowerConditionArchitectureCondition\
        CPUFeatureConditionCPUPressureConditionCPUsConditionCapabilityConditionControlGroupControllerConditionCredenti\
        alConditionDirectoryNotEmptyConditionEnvironmentConditionFileIsExecutableConditionFileNotEmptyConditionFirmwar\
        eConditionFirstBootConditionGroupConditionHostConditionIOPressureConditionKernelCommandLineConditionKernelVers\
        ionConditionMemoryConditionMemoryPressureConditionNeedsUpdateConditionOSReleaseConditionPathExistsConditionPat\
        hExistsGlobConditionPathIsDirectoryConditionPathIsEncryptedConditionPathIsMountPointConditionPathIsReadWriteCo\
        nditionPathIsSymbolicLinkConditionSecurityConditionUserConditionVirtualizationConfigurationDirectoryConfigurat\
        ionDirectoryModeConflictsCoredumpFilterDefaultDependenciesDefaultInstanceDefaultMemoryLowDefaultMemoryMinDefer\
        AcceptSecDelegateDescriptionDeviceAllowDevicePolicyDirectoryModeDirectoryNotEmptyDisableControllersDocumentati\
        onDynamicUserEnvironmentEnvironmentFileExecConditionExecPathsExecReloadExecSearchPathExecStartExecStartPostExe\
        cStartPreExecStopExecStopPostExecStopPreExitTypeExtensionDirectoriesExtensionImagesExtraOptionsFailureActionFa\
        ilureActionExitStatusFileDescriptorNameFileDescriptorStoreMaxFinalKillSignalFixedRandomDelayFlushPendingForceU\
        nmountFreeBindGroupGuessMainPIDIOAccountingIODeviceLatencyTargetSecIODeviceWeightIOReadBandwidthMaxIOReadIOPSM\
        axIOSchedulingClassIOSchedulingPriorityIOWeightIOWriteBandwidthMaxIOWriteIOPSMaxIPAccountingIPAddressAllowIPAd\
        dressDenyIPCNamespacePathIPEgressFilterPathIPIngressFilterPathIPTOSIPTTLIgnoreOnIsolateIgnoreSIGPIPEInaccessib\
        leDirectoriesInaccessiblePathsJobRunningTimeoutSecJobTimeoutActionJobTimeoutRebootArgumentJobTimeoutSecJoinsNa\
        mespaceOfKeepAliveKeepAliveIntervalSecKeepAliveProbesKeepAliveTimeSecKeyringModeKillModeKillSignalLazyUnmountL\
        imitASLimitCORELimitCPULimitDATALimitFSIZELimitLOCKSLimitMEMLOCKLimitMSGQUEUELimitNICELimitNOFILELimitNPROCLim\
        itRSSLimitRTPRIOLimitRTTIMELimitSIGPENDINGLimitSTACKListenDatagramListenFIFOListenMessageQueueListenNetlinkLis\
        tenSequentialPacketListenSpecialListenStreamListenUSBFunctionLoadCredentialLoadCredentialEncryptedLockPersonal\
        ityLogExtraFieldsLogLevelMaxLogNamespaceLogRateLimitBurstLogRateLimitIntervalSecLogsDirectoryLogsDirectoryMode\
        MakeDirectoryManagedOOMMemoryPressureManagedOOMMemoryPressureLimitManagedOOMPreferenceManagedOOMSwapMarkMaxCon\
        nectionsMaxConnectionsPerSourceMemoryAccountingMemoryDenyWriteExecuteMemoryHighMemoryLimitMemoryLowMemoryMaxMe\
        moryMinMemorySwapMaxMessageQueueMaxMessagesMessageQueueMessageSizeMountAPIVFSMountFlagsMountImagesNUMAMaskNUMA\
        PolicyNetworkNamespacePathNiceNoDelayNoExecPathsNoNewPrivilegesNonBlockingNotifyAccessOOMPolicyOOMScoreAdjustO\
        nActiveSecOnBootSecOnCalendarOnClockChangeOnFailureOnFailureIsolateOnFailureJobModeOnStartupSecOnSuccessOnSucc\
        essJobModeOnTimezoneChangeOnUnitActiveSecOnUnitInactiveSecOptionsPAMNamePIDFilePartOfPassCredentialsPassEnviro\
        nmentPassPacketInfoPassSecurityPathChangedPathExistsPathExistsGlobPathModifiedPermissionsStartOnlyPersistentPe\
        rsonalityPipeSizePriorityPrivateDevicesPrivateIPCPrivateMountsPrivateNetworkPrivateTmpPrivateUsersProcSubsetPr\
        opagateReloadFromPropagateReloadToPropagatesReloadToPropagatesStopToProtectClockProtectControlGroupsProtectHom\
        eProtectHostnameProtectKernelLogsProtectKernelModulesProtectKernelTunablesProtectProcProtectSystemRandomizedDe\
        laySecReadOnlyDirectoriesReadOnlyPathsReadWriteDirectoriesReadWriteOnlyReadWritePathsRebootArgumentReceiveBuff\
        erRefuseManualStartRefuseManualStopReloadPropagatedFromRemainAfterElapseRemainAfterExitRemoveIPCRemoveOnStopRe\
        quiredByRequiresRequiresMountsForRequiresOverridableRequisiteRequisiteOverridableRestartRestartForceExitStatus\
        RestartKillSignalRestartPreventExitStatusRestartSecRestrictAddressFamiliesRestrictFileSystemsRestrictNamespace\
        sRestrictNetworkInterfacesRestrictRealtimeRestrictSUIDSGIDReusePortRootDirectoryRootDirectoryStartOnlyRootHash\
        RootHashSignatureRootImageRootImageOptionsRootVerityRuntimeDirectoryRuntimeDirectoryModeRuntimeDirectoryPreser\
        veRuntimeMaxSecRuntimeRandomizedExtraSecSELinuxContextSELinuxContextFromNetSecureBitsSendBufferSendSIGHUPSendS\
        IGKILLServiceSetCredentialSetCredentialEncryptedSliceSloppyOptionsSmackLabelSmackLabelIPInSmackLabelIPOutSmack\
        ProcessLabelSocketBindAllowSocketBindDenySocketGroupSocketModeSocketProtocolSocketUserSocketsSourcePathStandar\
        dErrorStandardInputStandardInputDataStandardInputTextStandardOutputStartLimitActionStartLimitBurstStartLimitIn\
        tervalStartLimitIntervalSecStartupAllowedCPUsStartupAllowedMemoryNodesStartupBlockIOWeightStartupCPUSharesStar\
        tupCPUWeightStartupIOWeightStateDirectoryStateDirectoryModeStopPropagatedFromStopWhenUnneededSuccessActionSucc\
        essActionExitStatusSuccessExitStatusSupplementaryGroupsSymlinksSyslogFacilitySyslogIdentifierSyslogLevelSyslog\
        LevelPrefixSystemCallArchitecturesSystemCallErrorNumberSystemCallFilterSystemCallLogTCPCongestionTTYColumnsTTY\
        PathTTYResetTTYRowsTTYVHangupTTYVTDisallocateTasksAccountingTasksMaxTemporaryFileSystemTimeoutAbortSecTimeoutC\
        leanSecTimeoutIdleSecTimeoutSecTimeoutStartFailureModeTimeoutStartSecTimeoutStopFailureModeTimeoutStopSecTimer\
        SlackNSecTimestampingTransparentTriggerLimitBurstTriggerLimitIntervalSecTypeUMaskUSBFunctionDescriptorsUSBFunc\
        tionStringsUnitUnsetEnvironmentUpholdsUserUtmpIdentifierUtmpModeWakeSystemWantedByWantsWatchdogSecWatchdogSign\
        alWhatWhereWorkingDirectoryWritable
        """

    /// From the top: offset of the name (16 bits), its length (8), sections (16), kind (8), flags (8), page (8).
    static let rows: [UInt64] = [
        0x0000060004090007,  // Accept: boolean in Socket
        0x00060B0040880009,  // AccuracySec: timeSpan in Timer
        0x00110500018D050A,  // After: units in Unit
        0x001605040036050A,  // Alias: installNames in Install
        0x001B0C000109000A,  // AllowIsolate: boolean in Unit
        0x00270B032E1F0305,  // AllowedCPUs: cpuSet in Service Socket Mount Swap Slice Scope
        0x003212032E1F0305,  // AllowedMemoryNodes: cpuSet in Service Socket Mount Swap Slice Scope
        0x004404040036050A,  // Also: installNames in Install
        0x004813002E0D0101,  // AmbientCapabilities: capabilities in Service Socket Mount Swap
        0x005B0F002E741A01,  // AppArmorProfile: securityLabel in Service Socket Mount Swap
        0x006A0D000112030A,  // AssertACPower: conditionBoolean in Unit
        0x007712000111030A,  // AssertArchitecture: conditionArchitecture in Unit
        0x008910000110030A,  // AssertCPUFeature: condition in Unit
        0x009911000110030A,  // AssertCPUPressure: condition in Unit
        0x00AA0A000113030A,  // AssertCPUs: conditionCPUs in Unit
        0x00B410000114030A,  // AssertCapability: conditionCapability in Unit
        0x00C41C000110030A,  // AssertControlGroupController: condition in Unit
        0x00E010000110030A,  // AssertCredential: condition in Unit
        0x00F017000116030A,  // AssertDirectoryNotEmpty: conditionPath in Unit
        0x010711000110030A,  // AssertEnvironment: condition in Unit
        0x011816000116030A,  // AssertFileIsExecutable: conditionPath in Unit
        0x012E12000116030A,  // AssertFileNotEmpty: conditionPath in Unit
        0x01400F000112030A,  // AssertFirstBoot: conditionBoolean in Unit
        0x014F0B000110030A,  // AssertGroup: condition in Unit
        0x015A0A000110030A,  // AssertHost: condition in Unit
        0x016410000110030A,  // AssertIOPressure: condition in Unit
        0x017417000110030A,  // AssertKernelCommandLine: condition in Unit
        0x018B13000110030A,  // AssertKernelVersion: condition in Unit
        0x019E0C000115030A,  // AssertMemory: conditionMemory in Unit
        0x01AA14000110030A,  // AssertMemoryPressure: condition in Unit
        0x01BE11000116030A,  // AssertNeedsUpdate: conditionPath in Unit
        0x01CF0F000110030A,  // AssertOSRelease: condition in Unit
        0x01DE10000116030A,  // AssertPathExists: conditionPath in Unit
        0x01EE14000116030A,  // AssertPathExistsGlob: conditionPath in Unit
        0x020215000116030A,  // AssertPathIsDirectory: conditionPath in Unit
        0x021715000116030A,  // AssertPathIsEncrypted: conditionPath in Unit
        0x022C16000116030A,  // AssertPathIsMountPoint: conditionPath in Unit
        0x024215000116030A,  // AssertPathIsReadWrite: conditionPath in Unit
        0x025718000116030A,  // AssertPathIsSymbolicLink: conditionPath in Unit
        0x026F0E000117030A,  // AssertSecurity: conditionSecurity in Unit
        0x027D0A000110030A,  // AssertUser: condition in Unit
        0x028714000118030A,  // AssertVirtualization: conditionVirtualization in Unit
        0x029B0A032E0A0305,  // BPFProgram: bpfProgram in Service Socket Mount Swap Slice Scope
        0x02A50700048F0007,  // Backlog: unsigned in Socket
        0x02AC0600018D050A,  // Before: units in Unit
        0x02B20C0004030007,  // BindIPv6Only: bindIPv6Only in Socket
        0x02BE09002E040301,  // BindPaths: bindPaths in Service Socket Mount Swap
        0x02C711002E040301,  // BindReadOnlyPaths: bindPaths in Service Socket Mount Swap
        0x02D80600018D250A,  // BindTo: units in Unit
        0x02DE0C0004051007,  // BindToDevice: bindToDevice in Socket
        0x02EA0700018D050A,  // BindsTo: units in Unit
        0x02F111032E092005,  // BlockIOAccounting: boolean in Service Socket Mount Swap Slice Scope
        0x030213032E072305,  // BlockIODeviceWeight: blockIODeviceWeight in Service Socket Mount Swap Slice Scope
        0x031514032E062305,  // BlockIOReadBandwidth: blockIOBandwidth in Service Socket Mount Swap Slice Scope
        0x03290D032E083005,  // BlockIOWeight: blockIOWeight in Service Socket Mount Swap Slice Scope
        0x033615032E062305,  // BlockIOWriteBandwidth: blockIOBandwidth in Service Socket Mount Swap Slice Scope
        0x034B090004090007,  // Broadcast: boolean in Socket
        0x03540700020B0206,  // BusName: busName in Service
        0x035B0D032E090005,  // CPUAccounting: boolean in Service Socket Mount Swap Slice Scope
        0x03680B002E1B0301,  // CPUAffinity: cpuAffinity in Service Socket Mount Swap
        0x037308032E1C1005,  // CPUQuota: cpuQuota in Service Socket Mount Swap Slice Scope
        0x037B11032E881005,  // CPUQuotaPeriodSec: timeSpan in Service Socket Mount Swap Slice Scope
        0x038C13002E1D1001,  // CPUSchedulingPolicy: cpuSchedulingPolicy in Service Socket Mount Swap
        0x039F15002E1E0001,  // CPUSchedulingPriority: cpuSchedulingPriority in Service Socket Mount Swap
        0x03B418002E090001,  // CPUSchedulingResetOnFork: boolean in Service Socket Mount Swap
        0x03CC09032E203005,  // CPUShares: cpuShares in Service Socket Mount Swap Slice Scope
        0x03D509032E211005,  // CPUWeight: cpuWeight in Service Socket Mount Swap Slice Scope
        0x03DE0E002E2D0301,  // CacheDirectory: execDirectories in Service Socket Mount Swap
        0x03EC12002E550001,  // CacheDirectoryMode: mode in Service Socket Mount Swap
        0x03FE15002E0D0101,  // CapabilityBoundingSet: capabilities in Service Socket Mount Swap
        0x04130B00010E000A,  // CollectMode: collectMode in Unit
        0x041E10000112030A,  // ConditionACPower: conditionBoolean in Unit
        0x042E15000111030A,  // ConditionArchitecture: conditionArchitecture in Unit
        0x044313000110030A,  // ConditionCPUFeature: condition in Unit
        0x045614000110030A,  // ConditionCPUPressure: condition in Unit
        0x046A0D000113030A,  // ConditionCPUs: conditionCPUs in Unit
        0x047713000114030A,  // ConditionCapability: conditionCapability in Unit
        0x048A1F000110030A,  // ConditionControlGroupController: condition in Unit
        0x04A913000110030A,  // ConditionCredential: condition in Unit
        0x04BC1A000116030A,  // ConditionDirectoryNotEmpty: conditionPath in Unit
        0x04D614000110030A,  // ConditionEnvironment: condition in Unit
        0x04EA19000116030A,  // ConditionFileIsExecutable: conditionPath in Unit
        0x050315000116030A,  // ConditionFileNotEmpty: conditionPath in Unit
        0x051811000110030A,  // ConditionFirmware: condition in Unit
        0x052912000112030A,  // ConditionFirstBoot: conditionBoolean in Unit
        0x053B0E000110030A,  // ConditionGroup: condition in Unit
        0x05490D000110030A,  // ConditionHost: condition in Unit
        0x055613000110030A,  // ConditionIOPressure: condition in Unit
        0x05691A000110030A,  // ConditionKernelCommandLine: condition in Unit
        0x058316000110030A,  // ConditionKernelVersion: condition in Unit
        0x05990F000115030A,  // ConditionMemory: conditionMemory in Unit
        0x05A817000110030A,  // ConditionMemoryPressure: condition in Unit
        0x05BF14000116030A,  // ConditionNeedsUpdate: conditionPath in Unit
        0x05D312000110030A,  // ConditionOSRelease: condition in Unit
        0x05E513000116030A,  // ConditionPathExists: conditionPath in Unit
        0x05F817000116030A,  // ConditionPathExistsGlob: conditionPath in Unit
        0x060F18000116030A,  // ConditionPathIsDirectory: conditionPath in Unit
        0x062718000116030A,  // ConditionPathIsEncrypted: conditionPath in Unit
        0x063F19000116030A,  // ConditionPathIsMountPoint: conditionPath in Unit
        0x065818000116030A,  // ConditionPathIsReadWrite: conditionPath in Unit
        0x06701B000116030A,  // ConditionPathIsSymbolicLink: conditionPath in Unit
        0x068B11000117030A,  // ConditionSecurity: conditionSecurity in Unit
        0x069C0D000110030A,  // ConditionUser: condition in Unit
        0x06A917000118030A,  // ConditionVirtualization: conditionVirtualization in Unit
        0x06C016002E2D0301,  // ConfigurationDirectory: execDirectories in Service Socket Mount Swap
        0x06D61A002E550001,  // ConfigurationDirectoryMode: mode in Service Socket Mount Swap
        0x06F00900018D050A,  // Conflicts: units in Unit
        0x06F90E002E1A0101,  // CoredumpFilter: coredumpFilter in Service Socket Mount Swap
        0x070713000109000A,  // DefaultDependencies: boolean in Unit
        0x071A0F040037040A,  // DefaultInstance: instanceName in Install
        0x072910032E541005,  // DefaultMemoryLow: memoryLimitOrZero in Service Socket Mount Swap Slice Scope
        0x073910032E541005,  // DefaultMemoryMin: memoryLimitOrZero in Service Socket Mount Swap Slice Scope
        0x07490E0004880007,  // DeferAcceptSec: timeSpan in Socket
        0x075708032E220105,  // Delegate: delegate in Service Socket Mount Swap Slice Scope
        0x075F0B000187120A,  // Description: text in Unit
        0x076A0B032E230305,  // DeviceAllow: deviceAllow in Service Socket Mount Swap Slice Scope
        0x07750C032E260005,  // DevicePolicy: devicePolicy in Service Socket Mount Swap Slice Scope
        0x07810D009C550007,  // DirectoryMode: mode in Socket Mount Automount Path
        0x078E110080460304,  // DirectoryNotEmpty: listedPath in Path
        0x079F12032E190105,  // DisableControllers: controllers in Service Socket Mount Swap Slice Scope
        0x07B10D000190030A,  // Documentation: urls in Unit
        0x07BE0B002E090801,  // DynamicUser: boolean in Service Socket Mount Swap
        0x07C90B002E290301,  // Environment: environment in Service Socket Mount Swap
        0x07D40F002E2A0301,  // EnvironmentFile: environmentFile in Service Socket Mount Swap
        0x07E30D00022C0B06,  // ExecCondition: exec in Service
        0x07F009002E690301,  // ExecPaths: prefixedPaths in Service Socket Mount Swap
        0x07F90A00022C0B06,  // ExecReload: exec in Service
        0x08030E002E0F0301,  // ExecSearchPath: colonPaths in Service Socket Mount Swap
        0x08110900022C0B06,  // ExecStart: exec in Service
        0x081A0D00062C0B06,  // ExecStartPost: exec in Service Socket
        0x08270C00062C0B06,  // ExecStartPre: exec in Service Socket
        0x08330800022C0B06,  // ExecStop: exec in Service
        0x083B0C00062C0B06,  // ExecStopPost: exec in Service Socket
        0x08470B00042C0B06,  // ExecStopPre: exec in Socket
        0x0852080002300006,  // ExitType: exitType in Service
        0x085A14002E690301,  // ExtensionDirectories: prefixedPaths in Service Socket Mount Swap
        0x086E0F002E310301,  // ExtensionImages: extensionImages in Service Socket Mount Swap
        0x087D0C0010871200,  // ExtraOptions: text in Automount
        0x08890D0002282006,  // FailureAction: emergencyAction in Service
        0x08890D000128000A,  // FailureAction: emergencyAction in Unit
        0x08961700012E100A,  // FailureActionExitStatus: exitStatus in Unit
        0x08AD120004321207,  // FileDescriptorName: fileDescriptorName in Socket
        0x08BF1600028F0006,  // FileDescriptorStoreMax: unsigned in Service
        0x08D50F022E780002,  // FinalKillSignal: signal in Service Socket Mount Swap Scope
        0x08E4100040090009,  // FixedRandomDelay: boolean in Timer
        0x08F40C0004090007,  // FlushPending: boolean in Socket
        0x09000C0008090003,  // ForceUnmount: boolean in Mount
        0x090C080004090007,  // FreeBind: boolean in Socket
        0x091405002E911A01,  // Group: user in Service Socket Mount Swap
        0x09190C0002090006,  // GuessMainPID: boolean in Service
        0x09250C032E090005,  // IOAccounting: boolean in Service Socket Mount Swap Slice Scope
        0x093118032E240305,  // IODeviceLatencyTargetSec: deviceLatency in Service Socket Mount Swap Slice Scope
        0x09490E032E270305,  // IODeviceWeight: deviceWeight in Service Socket Mount Swap Slice Scope
        0x095712032E250305,  // IOReadBandwidthMax: deviceLimit in Service Socket Mount Swap Slice Scope
        0x09690D032E250305,  // IOReadIOPSMax: deviceLimit in Service Socket Mount Swap Slice Scope
        0x097611002E391001,  // IOSchedulingClass: ioSchedulingClass in Service Socket Mount Swap
        0x098714002E3A1001,  // IOSchedulingPriority: ioSchedulingPriority in Service Socket Mount Swap
        0x099B08032E3B1005,  // IOWeight: ioWeight in Service Socket Mount Swap Slice Scope
        0x09A313032E250305,  // IOWriteBandwidthMax: deviceLimit in Service Socket Mount Swap Slice Scope
        0x09B60E032E250305,  // IOWriteIOPSMax: deviceLimit in Service Socket Mount Swap Slice Scope
        0x09C40C032E090005,  // IPAccounting: boolean in Service Socket Mount Swap Slice Scope
        0x09D00E032E3C0105,  // IPAddressAllow: ipPrefixes in Service Socket Mount Swap Slice Scope
        0x09DE0D032E3C0105,  // IPAddressDeny: ipPrefixes in Service Socket Mount Swap Slice Scope
        0x09EB10002E631201,  // IPCNamespacePath: path in Service Socket Mount Swap
        0x09FB12032E460305,  // IPEgressFilterPath: listedPath in Service Socket Mount Swap Slice Scope
        0x0A0D13032E460305,  // IPIngressFilterPath: listedPath in Service Socket Mount Swap Slice Scope
        0x0A200500043D1007,  // IPTOS: ipTOS in Socket
        0x0A25050004380007,  // IPTTL: integer in Socket
        0x0A2A0F000109000A,  // IgnoreOnIsolate: boolean in Unit
        0x0A390D002E090001,  // IgnoreSIGPIPE: boolean in Service Socket Mount Swap
        0x0A4617002E692301,  // InaccessibleDirectories: prefixedPaths in Service Socket Mount Swap
        0x0A5D11002E690301,  // InaccessiblePaths: prefixedPaths in Service Socket Mount Swap
        0x0A6E14000188000A,  // JobRunningTimeoutSec: timeSpan in Unit
        0x0A8210000128000A,  // JobTimeoutAction: emergencyAction in Unit
        0x0A921800016E120A,  // JobTimeoutRebootArgument: rebootArgument in Unit
        0x0AAA0D000188000A,  // JobTimeoutSec: timeSpan in Unit
        0x0AB71000018D050A,  // JoinsNamespaceOf: units in Unit
        0x0AC7090004090007,  // KeepAlive: boolean in Socket
        0x0AD0140004880007,  // KeepAliveIntervalSec: timeSpan in Socket
        0x0AE40F00048F0007,  // KeepAliveProbes: unsigned in Socket
        0x0AF3100004880007,  // KeepAliveTimeSec: timeSpan in Socket
        0x0B030B002E3F0001,  // KeyringMode: keyringMode in Service Socket Mount Swap
        0x0B0E08022E401002,  // KillMode: killMode in Service Socket Mount Swap Scope
        0x0B160A022E780002,  // KillSignal: signal in Service Socket Mount Swap Scope
        0x0B200B0008090003,  // LazyUnmount: boolean in Mount
        0x0B2B07002E410001,  // LimitAS: limitBytes in Service Socket Mount Swap
        0x0B3209002E410001,  // LimitCORE: limitBytes in Service Socket Mount Swap
        0x0B3B08002E450001,  // LimitCPU: limitSeconds in Service Socket Mount Swap
        0x0B4309002E410001,  // LimitDATA: limitBytes in Service Socket Mount Swap
        0x0B4C0A002E410001,  // LimitFSIZE: limitBytes in Service Socket Mount Swap
        0x0B560A002E420001,  // LimitLOCKS: limitCount in Service Socket Mount Swap
        0x0B600C002E410001,  // LimitMEMLOCK: limitBytes in Service Socket Mount Swap
        0x0B6C0D002E410001,  // LimitMSGQUEUE: limitBytes in Service Socket Mount Swap
        0x0B7909002E440001,  // LimitNICE: limitNice in Service Socket Mount Swap
        0x0B820B002E420001,  // LimitNOFILE: limitCount in Service Socket Mount Swap
        0x0B8D0A002E420001,  // LimitNPROC: limitCount in Service Socket Mount Swap
        0x0B9708002E410001,  // LimitRSS: limitBytes in Service Socket Mount Swap
        0x0B9F0B002E420001,  // LimitRTPRIO: limitCount in Service Socket Mount Swap
        0x0BAA0B002E430001,  // LimitRTTIME: limitMicroseconds in Service Socket Mount Swap
        0x0BB50F002E420001,  // LimitSIGPENDING: limitCount in Service Socket Mount Swap
        0x0BC40A002E410001,  // LimitSTACK: limitBytes in Service Socket Mount Swap
        0x0BCE0E0004470307,  // ListenDatagram: listenDatagram in Socket
        0x0BDC0A0004460307,  // ListenFIFO: listedPath in Socket
        0x0BE6120004460307,  // ListenMessageQueue: listedPath in Socket
        0x0BF80D0004480307,  // ListenNetlink: listenNetlink in Socket
        0x0C05160004490307,  // ListenSequentialPacket: listenSequentialPacket in Socket
        0x0C1B0D0004460307,  // ListenSpecial: listedPath in Socket
        0x0C280C00044A0307,  // ListenStream: listenStream in Socket
        0x0C34110004460307,  // ListenUSBFunction: listedPath in Socket
        0x0C450E002E4B0301,  // LoadCredential: loadCredential in Service Socket Mount Swap
        0x0C5317002E4B0301,  // LoadCredentialEncrypted: loadCredential in Service Socket Mount Swap
        0x0C6A0F002E090001,  // LockPersonality: boolean in Service Socket Mount Swap
        0x0C790E002E4C0301,  // LogExtraFields: logExtraFields in Service Socket Mount Swap
        0x0C870B002E4E0001,  // LogLevelMax: logLevel in Service Socket Mount Swap
        0x0C920C002E4F1201,  // LogNamespace: logNamespace in Service Socket Mount Swap
        0x0C9E11002E8F0001,  // LogRateLimitBurst: unsigned in Service Socket Mount Swap
        0x0CAF17002E880001,  // LogRateLimitIntervalSec: timeSpan in Service Socket Mount Swap
        0x0CC60D002E2D0301,  // LogsDirectory: execDirectories in Service Socket Mount Swap
        0x0CD311002E550001,  // LogsDirectoryMode: mode in Service Socket Mount Swap
        0x0CE40D0080090004,  // MakeDirectory: boolean in Path
        0x0CF118032E511005,  // ManagedOOMMemoryPressure: managedOOMMode in Service Socket Mount Swap Slice Scope
        0x0D091D032E651005,  // ManagedOOMMemoryPressureLimit: percentage in Service Socket Mount Swap Slice Scope
        0x0D2614032E520005,  // ManagedOOMPreference: managedOOMPreference in Service Socket Mount Swap Slice Scope
        0x0D3A0E032E511005,  // ManagedOOMSwap: managedOOMMode in Service Socket Mount Swap Slice Scope
        0x0D48040004380007,  // Mark: integer in Socket
        0x0D4C0E00048F0007,  // MaxConnections: unsigned in Socket
        0x0D5A1700048F0007,  // MaxConnectionsPerSource: unsigned in Socket
        0x0D7110032E090005,  // MemoryAccounting: boolean in Service Socket Mount Swap Slice Scope
        0x0D8116002E090001,  // MemoryDenyWriteExecute: boolean in Service Socket Mount Swap
        0x0D970A032E531005,  // MemoryHigh: memoryLimit in Service Socket Mount Swap Slice Scope
        0x0DA10B032E533005,  // MemoryLimit: memoryLimit in Service Socket Mount Swap Slice Scope
        0x0DAC09032E541005,  // MemoryLow: memoryLimitOrZero in Service Socket Mount Swap Slice Scope
        0x0DB509032E531005,  // MemoryMax: memoryLimit in Service Socket Mount Swap Slice Scope
        0x0DBE09032E541005,  // MemoryMin: memoryLimitOrZero in Service Socket Mount Swap Slice Scope
        0x0DC70D032E541005,  // MemorySwapMax: memoryLimitOrZero in Service Socket Mount Swap Slice Scope
        0x0DD4170004500007,  // MessageQueueMaxMessages: long in Socket
        0x0DEB170004500007,  // MessageQueueMessageSize: long in Socket
        0x0E020B002E091001,  // MountAPIVFS: boolean in Service Socket Mount Swap
        0x0E0D0A002E560001,  // MountFlags: mountFlags in Service Socket Mount Swap
        0x0E170B002E570301,  // MountImages: mountImages in Service Socket Mount Swap
        0x0E2208002E5F0101,  // NUMAMask: numaMask in Service Socket Mount Swap
        0x0E2A0A002E601001,  // NUMAPolicy: numaPolicy in Service Socket Mount Swap
        0x0E3414002E631201,  // NetworkNamespacePath: path in Service Socket Mount Swap
        0x0E4804002E5D1001,  // Nice: nice in Service Socket Mount Swap
        0x0E4C070004090007,  // NoDelay: boolean in Socket
        0x0E530B002E690301,  // NoExecPaths: prefixedPaths in Service Socket Mount Swap
        0x0E5E0F002E090001,  // NoNewPrivileges: boolean in Service Socket Mount Swap
        0x0E6D0B0002090006,  // NonBlocking: boolean in Service
        0x0E780C00025E0006,  // NotifyAccess: notifyAccess in Service
        0x0E84090202610006,  // OOMPolicy: oomPolicy in Service Scope
        0x0E8D0E002E621001,  // OOMScoreAdjust: oomScoreAdjust in Service Socket Mount Swap
        0x0E9B0B00408A0309,  // OnActiveSec: timerSpan in Timer
        0x0EA60900408A0309,  // OnBootSec: timerSpan in Timer
        0x0EAF0A00400C0309,  // OnCalendar: calendar in Timer
        0x0EB90D0040090009,  // OnClockChange: boolean in Timer
        0x0EC60900018D050A,  // OnFailure: units in Unit
        0x0ECF10000109200A,  // OnFailureIsolate: boolean in Unit
        0x0EDF1000013E000A,  // OnFailureJobMode: jobMode in Unit
        0x0EEF0C00408A0309,  // OnStartupSec: timerSpan in Timer
        0x0EFB0900018D050A,  // OnSuccess: units in Unit
        0x0F041000013E000A,  // OnSuccessJobMode: jobMode in Unit
        0x0F14100040090009,  // OnTimezoneChange: boolean in Timer
        0x0F240F00408A0309,  // OnUnitActiveSec: timerSpan in Timer
        0x0F331100408A0309,  // OnUnitInactiveSec: timerSpan in Timer
        0x0F44070028871203,  // Options: text in Mount Swap
        0x0F4B07002E871201,  // PAMName: text in Service Socket Mount Swap
        0x0F52070002671206,  // PIDFile: pidFile in Service
        0x0F590600018D050A,  // PartOf: units in Unit
        0x0F5F0F0004090007,  // PassCredentials: boolean in Socket
        0x0F6E0F002E2B0301,  // PassEnvironment: environmentNames in Service Socket Mount Swap
        0x0F7D0E0004090007,  // PassPacketInfo: boolean in Socket
        0x0F8B0C0004090007,  // PassSecurity: boolean in Socket
        0x0F970B0080460304,  // PathChanged: listedPath in Path
        0x0FA20A0080460304,  // PathExists: listedPath in Path
        0x0FAC0E0080460304,  // PathExistsGlob: listedPath in Path
        0x0FBA0C0080460304,  // PathModified: listedPath in Path
        0x0FC6140002092006,  // PermissionsStartOnly: boolean in Service
        0x0FDA0A0040090009,  // Persistent: boolean in Timer
        0x0FE40B002E661001,  // Personality: personality in Service Socket Mount Swap
        0x0FEF080004790007,  // PipeSize: size in Socket
        0x0FF7080004380007,  // Priority: integer in Socket
        0x0FF7080020811008,  // Priority: swapPriority in Swap
        0x0FFF0E002E090001,  // PrivateDevices: boolean in Service Socket Mount Swap
        0x100D0A002E090001,  // PrivateIPC: boolean in Service Socket Mount Swap
        0x10170D002E090001,  // PrivateMounts: boolean in Service Socket Mount Swap
        0x10240E002E090001,  // PrivateNetwork: boolean in Service Socket Mount Swap
        0x10320A002E090001,  // PrivateTmp: boolean in Service Socket Mount Swap
        0x103C0C002E090001,  // PrivateUsers: boolean in Service Socket Mount Swap
        0x10480A002E6A0001,  // ProcSubset: procSubset in Service Socket Mount Swap
        0x10521300018D250A,  // PropagateReloadFrom: units in Unit
        0x10651100018D250A,  // PropagateReloadTo: units in Unit
        0x10761200018D050A,  // PropagatesReloadTo: units in Unit
        0x10881000018D050A,  // PropagatesStopTo: units in Unit
        0x10980C002E090001,  // ProtectClock: boolean in Service Socket Mount Swap
        0x10A414002E090001,  // ProtectControlGroups: boolean in Service Socket Mount Swap
        0x10B80B002E6B0001,  // ProtectHome: protectHome in Service Socket Mount Swap
        0x10C30F002E090001,  // ProtectHostname: boolean in Service Socket Mount Swap
        0x10D211002E090001,  // ProtectKernelLogs: boolean in Service Socket Mount Swap
        0x10E314002E090001,  // ProtectKernelModules: boolean in Service Socket Mount Swap
        0x10F715002E090001,  // ProtectKernelTunables: boolean in Service Socket Mount Swap
        0x110C0B002E6C0001,  // ProtectProc: protectProc in Service Socket Mount Swap
        0x11170D002E6D0001,  // ProtectSystem: protectSystem in Service Socket Mount Swap
        0x1124120040880009,  // RandomizedDelaySec: timeSpan in Timer
        0x113613002E692301,  // ReadOnlyDirectories: prefixedPaths in Service Socket Mount Swap
        0x11490D002E690301,  // ReadOnlyPaths: prefixedPaths in Service Socket Mount Swap
        0x115614002E692301,  // ReadWriteDirectories: prefixedPaths in Service Socket Mount Swap
        0x116A0D0008090003,  // ReadWriteOnly: boolean in Mount
        0x11770E002E690301,  // ReadWritePaths: prefixedPaths in Service Socket Mount Swap
        0x11850E0002873206,  // RebootArgument: text in Service
        0x11850E00016E120A,  // RebootArgument: rebootArgument in Unit
        0x11930D0004790007,  // ReceiveBuffer: size in Socket
        0x11A011000109000A,  // RefuseManualStart: boolean in Unit
        0x11B110000109000A,  // RefuseManualStop: boolean in Unit
        0x11C11400018D050A,  // ReloadPropagatedFrom: units in Unit
        0x11D5110040090009,  // RemainAfterElapse: boolean in Timer
        0x11E60F0002090006,  // RemainAfterExit: boolean in Service
        0x11F509002E090001,  // RemoveIPC: boolean in Service Socket Mount Swap
        0x11FE0C0004090007,  // RemoveOnStop: boolean in Socket
        0x120A0A040036050A,  // RequiredBy: installNames in Install
        0x12140800018D050A,  // Requires: units in Unit
        0x121C11000159030A,  // RequiresMountsFor: mountsFor in Unit
        0x122D1300018D250A,  // RequiresOverridable: units in Unit
        0x12400900018D050A,  // Requisite: units in Unit
        0x12491400018D250A,  // RequisiteOverridable: units in Unit
        0x125D0700026F0006,  // Restart: restart in Service
        0x12641600022F0106,  // RestartForceExitStatus: exitStatuses in Service
        0x127A11022E780002,  // RestartKillSignal: signal in Service Socket Mount Swap Scope
        0x128B1800022F0106,  // RestartPreventExitStatus: exitStatuses in Service
        0x12A30A0002880006,  // RestartSec: timeSpan in Service
        0x12AD17002E000101,  // RestrictAddressFamilies: addressFamilies in Service Socket Mount Swap
        0x12C413002E330101,  // RestrictFileSystems: fileSystems in Service Socket Mount Swap
        0x12D712002E5A0101,  // RestrictNamespaces: namespaces in Service Socket Mount Swap
        0x12E919032E5C0105,  // RestrictNetworkInterfaces: networkInterfaces in Service Socket Mount Swap Slice Scope
        0x130210002E090001,  // RestrictRealtime: boolean in Service Socket Mount Swap
        0x131210002E090001,  // RestrictSUIDSGID: boolean in Service Socket Mount Swap
        0x1322090004090007,  // ReusePort: boolean in Socket
        0x132B0D002E631A01,  // RootDirectory: path in Service Socket Mount Swap
        0x1338160002090006,  // RootDirectoryStartOnly: boolean in Service
        0x134E08002E701001,  // RootHash: rootHash in Service Socket Mount Swap
        0x135611002E711001,  // RootHashSignature: rootHashSignature in Service Socket Mount Swap
        0x136709002E631A01,  // RootImage: path in Service Socket Mount Swap
        0x137010002E580301,  // RootImageOptions: mountOptions in Service Socket Mount Swap
        0x13800A002E631A01,  // RootVerity: path in Service Socket Mount Swap
        0x138A10002E2D0301,  // RuntimeDirectory: execDirectories in Service Socket Mount Swap
        0x139A14002E550001,  // RuntimeDirectoryMode: mode in Service Socket Mount Swap
        0x13AE18002E720001,  // RuntimeDirectoryPreserve: runtimeDirectoryPreserve in Service Socket Mount Swap
        0x13C60D0202880006,  // RuntimeMaxSec: timeSpan in Service Scope
        0x13D3190202880006,  // RuntimeRandomizedExtraSec: timeSpan in Service Scope
        0x13EC0E002E741A01,  // SELinuxContext: securityLabel in Service Socket Mount Swap
        0x13FA150004090007,  // SELinuxContextFromNet: boolean in Socket
        0x140F0A002E730001,  // SecureBits: secureBits in Service Socket Mount Swap
        0x14190A0004790007,  // SendBuffer: size in Socket
        0x14230A022E090002,  // SendSIGHUP: boolean in Service Socket Mount Swap Scope
        0x142D0B022E090002,  // SendSIGKILL: boolean in Service Socket Mount Swap Scope
        0x14380700047D0407,  // Service: socketService in Socket
        0x143F0D002E760301,  // SetCredential: setCredential in Service Socket Mount Swap
        0x144C16002E770301,  // SetCredentialEncrypted: setEncryptedCredential in Service Socket Mount Swap
        0x146205032E7A0405,  // Slice: slice in Service Socket Mount Swap Slice Scope
        0x14670D0008090003,  // SloppyOptions: boolean in Mount
        0x14740A0004871207,  // SmackLabel: text in Socket
        0x147E0E0004871207,  // SmackLabelIPIn: text in Socket
        0x148C0F0004871207,  // SmackLabelIPOut: text in Socket
        0x149B11002E741A01,  // SmackProcessLabel: securityLabel in Service Socket Mount Swap
        0x14AC0F032E7B0105,  // SocketBindAllow: socketBind in Service Socket Mount Swap Slice Scope
        0x14BB0E032E7B0105,  // SocketBindDeny: socketBind in Service Socket Mount Swap Slice Scope
        0x14C90B0004911A01,  // SocketGroup: user in Socket
        0x14D40A0004550007,  // SocketMode: mode in Socket
        0x14DE0E00047C0007,  // SocketProtocol: socketProtocol in Socket
        0x14EC0A0004911A01,  // SocketUser: user in Socket
        0x14F60700027E0506,  // Sockets: sockets in Service
        0x14FD0A000163120A,  // SourcePath: path in Unit
        0x15070D002E800201,  // StandardError: standardOutput in Service Socket Mount Swap
        0x15140D002E7F0201,  // StandardInput: standardInput in Service Socket Mount Swap
        0x152111002E020101,  // StandardInputData: base64 in Service Socket Mount Swap
        0x153211002E350301,  // StandardInputText: inputText in Service Socket Mount Swap
        0x15430E002E800201,  // StandardOutput: standardOutput in Service Socket Mount Swap
        0x1551100002282006,  // StartLimitAction: emergencyAction in Service
        0x155110000128000A,  // StartLimitAction: emergencyAction in Unit
        0x15610F00028F2006,  // StartLimitBurst: unsigned in Service
        0x15610F00018F000A,  // StartLimitBurst: unsigned in Unit
        0x1570120002882006,  // StartLimitInterval: timeSpan in Service
        0x157012000188200A,  // StartLimitInterval: timeSpan in Unit
        0x158215000188000A,  // StartLimitIntervalSec: timeSpan in Unit
        0x159712032E1F0305,  // StartupAllowedCPUs: cpuSet in Service Socket Mount Swap Slice Scope
        0x15A919032E1F0305,  // StartupAllowedMemoryNodes: cpuSet in Service Socket Mount Swap Slice Scope
        0x15C214032E083005,  // StartupBlockIOWeight: blockIOWeight in Service Socket Mount Swap Slice Scope
        0x15D610032E203005,  // StartupCPUShares: cpuShares in Service Socket Mount Swap Slice Scope
        0x15E610032E211005,  // StartupCPUWeight: cpuWeight in Service Socket Mount Swap Slice Scope
        0x15F60F032E3B1005,  // StartupIOWeight: ioWeight in Service Socket Mount Swap Slice Scope
        0x16050E002E2D0301,  // StateDirectory: execDirectories in Service Socket Mount Swap
        0x161312002E550001,  // StateDirectoryMode: mode in Service Socket Mount Swap
        0x16251200018D050A,  // StopPropagatedFrom: units in Unit
        0x163710000109000A,  // StopWhenUnneeded: boolean in Unit
        0x16470D000128000A,  // SuccessAction: emergencyAction in Unit
        0x16541700012E100A,  // SuccessActionExitStatus: exitStatus in Unit
        0x166B1100022F0106,  // SuccessExitStatus: exitStatuses in Service
        0x167C13002E920B01,  // SupplementaryGroups: users in Service Socket Mount Swap
        0x168F080004640307,  // Symlinks: paths in Socket
        0x16970E002E4D0001,  // SyslogFacility: logFacility in Service Socket Mount Swap
        0x16A510002E871201,  // SyslogIdentifier: text in Service Socket Mount Swap
        0x16B50B002E4E0001,  // SyslogLevel: logLevel in Service Socket Mount Swap
        0x16C011002E090001,  // SyslogLevelPrefix: boolean in Service Socket Mount Swap
        0x16D117002E010101,  // SystemCallArchitectures: architectures in Service Socket Mount Swap
        0x16E815002E821001,  // SystemCallErrorNumber: systemCallErrorNumber in Service Socket Mount Swap
        0x16FD10002E830101,  // SystemCallFilter: systemCallFilter in Service Socket Mount Swap
        0x170D0D002E840101,  // SystemCallLog: systemCallLog in Service Socket Mount Swap
        0x171A0D0004681007,  // TCPCongestion: plainText in Socket
        0x17270A002E8F1001,  // TTYColumns: unsigned in Service Socket Mount Swap
        0x173107002E631201,  // TTYPath: path in Service Socket Mount Swap
        0x173808002E090001,  // TTYReset: boolean in Service Socket Mount Swap
        0x174007002E8F1001,  // TTYRows: unsigned in Service Socket Mount Swap
        0x17470A002E090001,  // TTYVHangup: boolean in Service Socket Mount Swap
        0x175110002E090001,  // TTYVTDisallocate: boolean in Service Socket Mount Swap
        0x17610F032E090005,  // TasksAccounting: boolean in Service Socket Mount Swap Slice Scope
        0x177008032E851005,  // TasksMax: tasksMax in Service Socket Mount Swap Slice Scope
        0x177813002E860301,  // TemporaryFileSystem: temporaryFileSystems in Service Socket Mount Swap
        0x178B0F0002881006,  // TimeoutAbortSec: timeSpan in Service
        0x179A0F002E880001,  // TimeoutCleanSec: timeSpan in Service Socket Mount Swap
        0x17A90E0010880000,  // TimeoutIdleSec: timeSpan in Automount
        0x17B70A002E880006,  // TimeoutSec: timeSpan in Service Socket Mount Swap
        0x17C1170002890006,  // TimeoutStartFailureMode: timeoutFailureMode in Service
        0x17D80F0002880006,  // TimeoutStartSec: timeSpan in Service
        0x17E7160002890006,  // TimeoutStopFailureMode: timeoutFailureMode in Service
        0x17FD0E0202880006,  // TimeoutStopSec: timeSpan in Service Scope
        0x180B0E002E5B0001,  // TimerSlackNSec: nanoseconds in Service Socket Mount Swap
        0x18190C00048B0007,  // Timestamping: timestamping in Socket
        0x18250B0004090007,  // Transparent: boolean in Socket
        0x18301100848F0007,  // TriggerLimitBurst: unsigned in Socket Path
        0x1841170084880007,  // TriggerLimitIntervalSec: timeSpan in Socket Path
        0x1858040008871203,  // Type: text in Mount
        0x1858040002750006,  // Type: serviceType in Service
        0x185C05002E550001,  // UMask: mode in Service Socket Mount Swap
        0x1861160002631206,  // USBFunctionDescriptors: path in Service
        0x1877120002631206,  // USBFunctionStrings: path in Service
        0x18890400C08C0409,  // Unit: triggeredUnit in Timer Path
        0x188D10002E8E0301,  // UnsetEnvironment: unsetEnvironment in Service Socket Mount Swap
        0x189D0700018D050A,  // Upholds: units in Unit
        0x18A404002E911A01,  // User: user in Service Socket Mount Swap
        0x18A80E002E871201,  // UtmpIdentifier: text in Service Socket Mount Swap
        0x18B608002E930001,  // UtmpMode: utmpMode in Service Socket Mount Swap
        0x18BE0A0040090009,  // WakeSystem: boolean in Timer
        0x18C808040036050A,  // WantedBy: installNames in Install
        0x18D00500018D050A,  // Wants: units in Unit
        0x18D50B0002880006,  // WatchdogSec: timeSpan in Service
        0x18E00E022E780002,  // WatchdogSignal: signal in Service Socket Mount Swap Scope
        0x18EE040008871203,  // What: text in Mount
        0x18EE040020631208,  // What: path in Swap
        0x18F2050018631203,  // Where: path in Mount Automount
        0x18F710002E941A01,  // WorkingDirectory: workingDirectory in Service Socket Mount Swap
        0x1907080004090007,  // Writable: boolean in Socket
    ]

    /// FNV-1a of a name, modulo the count, then the next free slot: the number of its first row, from 1.
    static let slots: [UInt16] = [
        0, 0, 0, 0, 414, 0, 0, 0, 12, 131, 178, 0, 0, 135, 0, 0,
        0, 434, 192, 0, 0, 0, 249, 0, 151, 0, 0, 0, 373, 0, 269, 363,
        0, 0, 286, 412, 20, 175, 267, 407, 0, 110, 348, 0, 149, 311, 0, 228,
        393, 316, 83, 0, 0, 0, 93, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 139, 364, 268, 266, 0, 0, 0, 0, 0, 0, 0, 418, 0,
        0, 7, 339, 343, 105, 413, 32, 163, 204, 422, 0, 0, 0, 0, 0, 0,
        0, 300, 0, 0, 148, 0, 42, 0, 0, 0, 0, 0, 388, 159, 214, 430,
        200, 138, 425, 0, 57, 443, 0, 0, 0, 0, 0, 313, 0, 235, 245, 0,
        0, 0, 0, 444, 0, 398, 0, 0, 0, 76, 332, 0, 395, 156, 230, 319,
        0, 0, 0, 112, 0, 136, 0, 0, 0, 0, 219, 0, 334, 231, 297, 314,
        0, 0, 0, 0, 0, 31, 184, 0, 0, 0, 0, 0, 0, 0, 0, 144,
        283, 0, 0, 0, 349, 0, 440, 0, 242, 0, 234, 79, 0, 37, 0, 61,
        0, 0, 439, 279, 0, 0, 0, 0, 0, 0, 294, 389, 0, 0, 0, 0,
        233, 0, 0, 0, 0, 0, 0, 190, 0, 0, 0, 375, 0, 0, 92, 165,
        0, 0, 258, 0, 0, 0, 0, 309, 442, 0, 0, 238, 0, 195, 0, 0,
        318, 0, 24, 0, 0, 0, 0, 0, 191, 448, 0, 417, 0, 0, 229, 0,
        198, 261, 312, 0, 0, 0, 402, 0, 0, 0, 0, 0, 429, 0, 0, 0,
        0, 315, 0, 199, 10, 224, 409, 426, 351, 91, 0, 0, 201, 244, 188, 274,
        354, 0, 155, 0, 374, 0, 0, 243, 44, 0, 0, 0, 0, 185, 0, 0,
        0, 0, 273, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 160, 361, 0, 0, 265, 0, 0, 0, 1, 0, 419, 209, 0, 0, 367,
        400, 446, 167, 226, 19, 36, 0, 0, 0, 0, 0, 69, 72, 0, 0, 0,
        197, 0, 0, 23, 0, 161, 0, 0, 0, 365, 394, 169, 336, 94, 370, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 331, 0, 67, 0, 381,
        0, 0, 0, 0, 0, 101, 353, 0, 97, 170, 0, 449, 325, 0, 259, 0,
        102, 0, 56, 0, 107, 264, 0, 0, 328, 368, 0, 13, 171, 205, 321, 306,
        406, 0, 401, 0, 0, 0, 0, 0, 82, 303, 0, 143, 0, 0, 0, 0,
        0, 0, 0, 98, 29, 0, 0, 335, 0, 0, 0, 96, 428, 0, 108, 0,
        26, 0, 212, 0, 0, 317, 223, 38, 350, 0, 0, 0, 0, 174, 253, 338,
        0, 427, 0, 54, 146, 0, 304, 0, 0, 50, 0, 362, 0, 0, 322, 0,
        177, 278, 360, 0, 77, 0, 0, 5, 68, 9, 290, 277, 210, 0, 0, 0,
        193, 358, 255, 0, 137, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0,
        0, 0, 0, 386, 215, 0, 220, 0, 39, 70, 115, 0, 0, 134, 372, 22,
        164, 0, 346, 49, 438, 0, 0, 0, 0, 270, 284, 153, 85, 292, 0, 251,
        0, 0, 396, 0, 0, 352, 0, 435, 280, 423, 298, 0, 0, 162, 272, 0,
        0, 86, 0, 0, 213, 342, 307, 0, 168, 0, 0, 0, 0, 0, 34, 366,
        0, 0, 357, 17, 275, 141, 347, 410, 203, 0, 0, 0, 293, 301, 0, 0,
        154, 0, 58, 152, 186, 240, 0, 173, 176, 0, 0, 0, 33, 60, 0, 0,
        0, 0, 0, 0, 359, 16, 376, 0, 87, 3, 0, 0, 0, 66, 95, 84,
        221, 73, 291, 0, 0, 207, 320, 0, 0, 246, 0, 236, 0, 287, 0, 0,
        0, 122, 0, 0, 0, 421, 0, 0, 0, 0, 0, 0, 0, 0, 71, 0,
        0, 0, 0, 104, 260, 288, 330, 0, 41, 126, 123, 118, 296, 323, 0, 0,
        0, 0, 0, 0, 150, 0, 241, 30, 327, 125, 326, 0, 211, 0, 0, 0,
        0, 103, 51, 0, 0, 424, 0, 0, 0, 0, 0, 0, 189, 0, 133, 385,
        147, 0, 18, 47, 187, 0, 254, 436, 377, 432, 0, 252, 387, 0, 0, 0,
        0, 0, 0, 0, 0, 111, 89, 0, 0, 90, 0, 0, 0, 40, 28, 206,
        405, 127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43, 0, 0,
        0, 415, 0, 416, 0, 239, 183, 4, 208, 0, 356, 0, 0, 0, 0, 80,
        408, 384, 0, 0, 355, 302, 0, 289, 337, 179, 114, 81, 99, 218, 263, 35,
        113, 369, 411, 0, 120, 232, 166, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 121, 119, 202, 0, 158, 0, 0, 392, 281, 344, 0, 0, 0, 0, 0,
        129, 0, 0, 0, 0, 0, 0, 0, 308, 46, 130, 237, 333, 420, 437, 62,
        0, 399, 55, 157, 196, 0, 0, 0, 0, 305, 433, 248, 217, 21, 182, 227,
        59, 0, 0, 0, 0, 117, 0, 257, 0, 0, 0, 75, 0, 0, 45, 65,
        299, 88, 0, 0, 14, 25, 0, 128, 262, 142, 391, 0, 0, 0, 74, 0,
        0, 0, 8, 0, 0, 0, 0, 0, 0, 340, 341, 0, 124, 247, 0, 0,
        0, 0, 0, 0, 6, 181, 0, 0, 0, 0, 180, 0, 0, 0, 0, 371,
        0, 0, 78, 445, 172, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 324,
        0, 0, 256, 0, 441, 0, 0, 0, 0, 0, 0, 52, 250, 0, 285, 0,
        379, 383, 0, 0, 116, 132, 194, 106, 397, 0, 0, 0, 0, 276, 0, 0,
        225, 295, 329, 0, 403, 0, 0, 0, 11, 145, 0, 0, 48, 0, 0, 0,
        0, 345, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 109, 271, 390, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0,
        0, 450, 0, 0, 0, 63, 0, 404, 0, 0, 222, 0, 53, 100, 216, 0,
    ]
}
