internal import FoundationEssentials
internal import Glibc
internal import SystemPackage

/// The few file operations a lab needs on the host, with errors that name the path.
enum HostFiles {
    static func text(_ path: FilePath) -> String? {
        guard let bytes = try? bytes(path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Reads to the end whatever the size is said to be: files of /proc have none.
    static func bytes(_ path: FilePath) throws(LabError) -> [UInt8] {
        do {
            let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
            return try file.closeAfter {
                var bytes: [UInt8] = []
                var chunk = [UInt8](repeating: 0, count: 1 << 16)
                while true {
                    let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
                    if count == 0 { return bytes }
                    bytes += chunk[..<count]
                }
            }
        } catch {
            throw LabError(.hostFailed, "cannot read \(path): \(error)", remedy: "look at the path")
        }
    }

    /// Writes in place, as the kernel's control files want it. A `mode` is set whatever the caller's umask is.
    static func write(_ bytes: some Sequence<UInt8>, to path: FilePath, mode: CInterop.Mode? = nil) throws(LabError) {
        do {
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .truncate, .closeOnExec],
                permissions: FilePermissions(rawValue: mode ?? 0o644))
            try file.closeAfter { _ = try file.writeAll(bytes) }
        } catch {
            throw LabError(.hostFailed, "cannot write \(path): \(error)", remedy: "look at the path and its disk")
        }
        guard let mode, chmod(path.string, mode) != 0 else { return }
        throw failure("cannot set the mode of \(path)", errno: errno)
    }

    static func makeDirectory(_ path: FilePath, mode: CInterop.Mode = 0o755) throws(LabError) {
        guard !isDirectory(path) else { return }
        let parent = path.removingLastComponent()
        if parent != path { try makeDirectory(parent) }
        guard mkdir(path.string, mode) == 0 else {
            if errno == EEXIST { return }
            throw failure("cannot make directory \(path)", errno: errno)
        }
        // Again, because the caller's umask took part: a machine's /etc has to be readable.
        guard chmod(path.string, mode) == 0 else { throw failure("cannot set the mode of \(path)", errno: errno) }
    }

    static func isDirectory(_ path: FilePath) -> Bool { (try? path.stat())?.type == .directory }

    /// The names in a directory, sorted; none if there is no such directory.
    static func names(in path: FilePath) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path.string)) ?? []).sorted()
    }

    static func linkTarget(_ path: FilePath) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: path.string)
    }

    static func failure(_ message: String, errno code: Int32) -> LabError {
        LabError(.hostFailed, "\(message): \(Errno(rawValue: code))", remedy: "run as root; look at the path")
    }
}
