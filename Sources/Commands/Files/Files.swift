import Glibc
import SystemPackage

/// The few operations on files that commands need, with the system's own errors.
enum Files {
    /// Beyond the size of any unit or spec.
    static let usualLimit = 256 << 20

    /// - Throws: the error of open(2) or read(2); `EFBIG` for more than `limit` bytes.
    static func read(_ path: String, limit: Int = usualLimit) throws(Errno) -> [UInt8] {
        let file = try opened(path, .readOnly)
        defer { try? file.close() }
        return try read(file, limit: limit)
    }

    static func read(_ file: FileDescriptor, limit: Int = usualLimit) throws(Errno) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count: Int
            do { count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) } } catch { throw Errno(error) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            if bytes.count > limit { throw .fileTooLarge }
        }
    }

    /// Writes a new file or replaces one in a single step: readers see the old content or the new, never a part.
    static func write(_ bytes: [UInt8], to path: String, permissions: FilePermissions = .readable) throws(Errno) {
        let target = FilePath(path)
        let name = target.lastComponent?.string ?? path
        let part = target.removingLastComponent().appending(".\(name).\(getpid()).part").string
        do {
            let file = try opened(part, .writeOnly, [.create, .truncate, .noFollow], permissions)
            defer { try? file.close() }
            try file.writeAll(bytes)
        } catch {
            unlink(part)
            throw Errno(error)
        }
        if rename(part, path) != 0 {
            let error = Errno.current
            unlink(part)
            throw error
        }
    }

    /// What is at a path, links not followed; `nil` for nothing.
    static func status(_ path: String) throws(Errno) -> Stat? {
        do { return try Stat(FilePath(path), followTargetSymlink: false) } catch {
            if error == .noSuchFileOrDirectory || error == .notDirectory { return nil }
            throw error
        }
    }

    /// Who may do what with a file.
    static func permissions(_ path: String) -> FilePermissions? { (try? Stat(FilePath(path)))?.permissions }

    static func isFile(_ path: String) -> Bool { (try? Stat(FilePath(path)))?.type == .regular }

    static func isDirectory(_ path: String) -> Bool { (try? Stat(FilePath(path)))?.type == .directory }

    static func remove(_ path: String) throws(Errno) {
        if unlink(path) != 0 { throw .current }
    }

    /// The file of the program that is running.
    static func program() -> FilePath { resolved("/proc/self/exe") ?? "" }

    /// Absolute and without symbolic links (realpath(3)), or `nil` where there is no such file.
    static func resolved(_ path: String) -> FilePath? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return FilePath(String(cString: resolved))
    }

    private static func opened(
        _ path: String, _ mode: FileDescriptor.AccessMode, _ options: FileDescriptor.OpenOptions = [],
        _ permissions: FilePermissions? = nil
    ) throws(Errno) -> FileDescriptor {
        do {
            return try FileDescriptor.open(
                FilePath(path), mode, options: options.union(.closeOnExec), permissions: permissions)
        } catch {
            throw Errno(error)
        }
    }
}

extension FilePermissions {
    /// What a file made by an editor has, less the umask.
    static let readable: FilePermissions = [.ownerReadWrite, .groupRead, .otherRead]
}

extension Errno {
    /// The error of the system call made just before.
    static var current: Errno { Errno(rawValue: errno) }

    /// SystemPackage throws nothing else, but does not say so.
    fileprivate init(_ error: any Error) { self = error as? Errno ?? .ioError }
}
