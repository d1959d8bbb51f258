import Glibc

/// Runs one of systemd's own tools. A tool that is not there is an error, not a reason to skip.
struct Tool {
    struct Outcome {
        var status: Int32
        var output: [UInt8]
        var errors: [UInt8]

        var text: String { String(decoding: output, as: UTF8.self) }
        var errorText: String { String(decoding: errors, as: UTF8.self) }
    }

    struct NotRun: Error { var name: String, errno: Int32 }

    let name: String

    /// Arguments are bytes: names and paths need not be UTF-8. Output goes through files, so no pipe can fill up.
    func run(_ arguments: [[UInt8]], environment: [String: String] = [:]) throws -> Outcome {
        try TemporaryDirectory.with { directory in
            let files = ["out", "err"].map { directory + "/" + $0 }
            var actions = posix_spawn_file_actions_t()
            posix_spawn_file_actions_init(&actions)
            defer { posix_spawn_file_actions_destroy(&actions) }
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
            for (index, file) in files.enumerated() {
                posix_spawn_file_actions_addopen(&actions, Int32(index + 1), file, O_WRONLY | O_CREAT, 0o600)
            }
            var variables = environment
            variables["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
            variables["LC_ALL"] = "C.UTF-8"
            let argv = ([Array(name.utf8)] + arguments).map(Self.cString)
            let envp = variables.map { Self.cString(Array("\($0.key)=\($0.value)".utf8)) }
            defer { (argv + envp).forEach { $0.deallocate() } }
            var child = pid_t()
            let failure = posix_spawnp(&child, name, &actions, nil, argv + [nil], envp + [nil])
            guard failure == 0 else { throw NotRun(name: name, errno: failure) }
            var status: Int32 = 0
            while waitpid(child, &status, 0) < 0 && errno == EINTR {}
            return Outcome(
                status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F),
                output: try File.read(files[0]), errors: try File.read(files[1]))
        }
    }

    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        try run(arguments.map { Array($0.utf8) }, environment: environment)
    }

    private static func cString(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar> {
        let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
        for (index, byte) in bytes.enumerated() { pointer[index] = CChar(bitPattern: byte) }
        pointer[bytes.count] = 0
        return pointer
    }
}

enum File {
    struct Failure: Error { var path: String, errno: Int32 }

    static func read(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Failure(path: path, errno: errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw Failure(path: path, errno: errno) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    static func write(_ bytes: [UInt8], to path: String, makingDirectory: Bool = false) throws {
        if makingDirectory, let slash = path.lastIndex(of: "/") { mkdir(String(path[..<slash]), 0o755) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw Failure(path: path, errno: errno) }
        defer { close(descriptor) }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(path: path, errno: errno) }
            done += count
        }
    }
}

enum TemporaryDirectory {
    /// Gives a fresh directory and removes it with the files in it, two levels deep.
    static func with<Result>(_ body: (String) throws -> Result) throws -> Result {
        var template = Array("/tmp/flotilla-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw File.Failure(path: "/tmp", errno: errno) }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { remove(path, depth: 2) }
        return try body(path)
    }

    private static func remove(_ path: String, depth: Int) {
        if let directory = opendir(path) {
            while let entry = readdir(directory) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                guard name != "." && name != ".." else { continue }
                if entry.pointee.d_type == UInt8(DT_DIR) && depth > 0 {
                    remove(path + "/" + name, depth: depth - 1)
                } else {
                    unlink(path + "/" + name)
                }
            }
            closedir(directory)
        }
        rmdir(path)
    }
}
