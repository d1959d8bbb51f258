internal import CSandbox
internal import SystemPackage

extension Child {
    /// Starts the program with these as its descriptors 0 to 3, and returns once it runs.
    ///
    /// It dies with the calling thread (`PR_SET_PDEATHSIG`), which therefore has to wait for it.
    func start(
        input: borrowing Descriptor, output: borrowing Descriptor, error: borrowing Descriptor,
        answer: borrowing Descriptor
    ) throws(StartError) -> pid_t {
        var options = csandbox_options()
        options.input = input.number
        options.output = output.number
        options.error = error.number
        options.report = answers ? answer.number : -1
        options.ruleset = -1
        options.filter_calls = confinement.filtersCalls ? 1 : 0
        options.may_write_files = files.writable.isEmpty ? 0 : 1
        options.limit_threads = confinement.isNone ? 0 : 1
        options.isolate_network = confinement.isNone ? 0 : 1
        options.cpu_seconds = UInt64(max(limits.processorSeconds, 1))
        options.address_space = UInt64(max(limits.memory, 0))
        options.file_size = files.writable.isEmpty ? 0 : 1 << 30
        options.open_files = 256

        guard confinement.landlock > 0 else { return try spawn(options) }
        let ruleset: Descriptor
        do { ruleset = try files.ruleset() } catch { throw StartError(action: "describe its files", errno: error) }
        options.ruleset = ruleset.number
        return try spawn(options)
    }

    private func spawn(_ options: csandbox_options) throws(StartError) -> pid_t {
        let arguments = Self.block(arguments)
        let environment = Self.block(environment)
        var options = options
        var failure = csandbox_failure()
        let process = csandbox_spawn(
            executable.string, directory.string, arguments, arguments.count, environment, environment.count,
            &options, &failure)
        if process > 0 { return process }
        throw StartError(action: Self.action(failure.stage), errno: Errno(rawValue: failure.error))
    }

    /// NUL-terminated strings end to end, as C takes them without a pointer on this side.
    private static func block(_ strings: [String]) -> [CChar] {
        strings.flatMap { $0.utf8.filter { $0 != 0 } + [0] }.map { CChar(bitPattern: $0) }
    }

    private static func action(_ stage: Int32) -> String {
        switch UInt32(bitPattern: stage) {
        case CSANDBOX_STAGE_DESCRIPTORS.rawValue: "place its descriptors"
        case CSANDBOX_STAGE_DIRECTORY.rawValue: "enter its directory"
        case CSANDBOX_STAGE_LIMITS.rawValue: "set its limits"
        case CSANDBOX_STAGE_PRIVILEGES.rawValue: "drop its privileges"
        case CSANDBOX_STAGE_LANDLOCK.rawValue: "restrict its files (landlock_restrict_self)"
        case CSANDBOX_STAGE_SECCOMP.rawValue: "filter its system calls (seccomp)"
        case CSANDBOX_STAGE_EXEC.rawValue: "execute it"
        default: "create the process"
        }
    }
}
