internal import SystemPackage

extension LabMachine {
    /// Writes a file in the machine, and the directories above it. Works while the machine is down too.
    /// - Parameters:
    ///   - path: absolute, as the machine sees it.
    ///   - mode: the file's permission bits.
    public func write(_ bytes: some Sequence<UInt8>, to path: String, mode: UInt32 = 0o644) async throws {
        let file = try MachinePath(root: await fileRoot()).resolve(path, machine: name)
        try HostFiles.makeDirectory(file.removingLastComponent())
        try HostFiles.write(bytes, to: file, mode: mode)
    }

    public func write(_ text: String, to path: String, mode: UInt32 = 0o644) async throws {
        try await write(text.utf8, to: path, mode: mode)
    }

    /// The bytes of a file in the machine.
    public func read(_ path: String) async throws -> [UInt8] {
        try HostFiles.bytes(MachinePath(root: await fileRoot()).resolve(path, machine: name))
    }

    /// A running machine has mounts of its own (`/run`, `/tmp`) that only its processes see.
    private func fileRoot() async throws -> FilePath {
        switch await supervisor.state(of: name) {
        case .running: FilePath("/proc/\(try await leader())/root")
        case .down, .failed, .starting: process.root.path
        }
    }
}
