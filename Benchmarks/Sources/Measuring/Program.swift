import Glibc

/// Another program, run as a whole process.
public struct Program {
    public var path: String
    public var arguments: [String]
    public var environment: [String: String]

    public init(_ path: String, _ arguments: [String], environment: [String: String] = [:]) {
        self.path = path
        self.arguments = arguments
        self.environment = environment
    }

    public struct Outcome {
        public var status: Int32
        /// Processor time of the process and of those it waited for.
        public var cpu: Duration
        public var errors: [UInt8]
    }

    /// Runs it to its end, its output thrown away.
    ///
    /// - Parameter errors: a file to keep its standard error in.
    public func run(errors: String = "/dev/null") throws -> Outcome {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        let variables = ["PATH": path, "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        let words = ([self.path] + arguments).map { strdup($0) }
        let assignments = variables.map { strdup("\($0.key)=\($0.value)") }
        defer { (words + assignments).forEach { free($0) } }
        var child = pid_t()
        let failure = posix_spawnp(&child, self.path, &actions, nil, words + [nil], assignments + [nil])
        guard failure == 0 else { throw Files.Failure(path: self.path, errno: failure) }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
        let cpu = Duration(usage.ru_utime) + Duration(usage.ru_stime)
        return Outcome(
            status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F), cpu: cpu,
            errors: errors == "/dev/null" ? [] : try Files.read(errors))
    }
}

extension Duration {
    fileprivate init(_ time: timeval) {
        self = .seconds(time.tv_sec) + .microseconds(time.tv_usec)
    }
}
