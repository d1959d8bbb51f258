internal import Glibc
internal import SystemPackage

/// The few file operations the loader needs, with the system's own errors.
enum Files {
    /// - Throws: the error of open(2) or read(2); `EFBIG` for more than `limit` bytes.
    static func read(_ path: FilePath, limit: Int = 16 << 20) throws(Errno) -> [UInt8] {
        let file = try Descriptor(opening: path, O_RDONLY)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = try file.read(into: &chunk)
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            if bytes.count > limit { throw .fileTooLarge }
        }
    }

    /// Writes a new file, or replaces one in a single step: readers see the old content or the new, never a part.
    static func write(_ bytes: [UInt8], to path: FilePath) throws(Errno) {
        let part = FilePath("\(path.string).\(getpid()).\(UInt32.random(in: 0 ... .max))")
        do {
            let file = try Descriptor(opening: part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
            try file.write(bytes)
        } catch {
            unlink(part.string)
            throw error
        }
        if rename(part.string, path.string) != 0 {
            let error = Errno.current
            unlink(part.string)
            throw error
        }
    }

    static func status(_ path: FilePath) -> Stat? { try? Stat(path) }

    static func isFile(_ path: FilePath) -> Bool { status(path)?.type == .regular }

    static func isDirectory(_ path: FilePath) -> Bool { status(path)?.type == .directory }

    /// Absolute and without symbolic links (realpath(3)), or `nil` where there is no such file.
    static func resolved(_ path: FilePath) -> FilePath? {
        guard let resolved = realpath(path.string, nil) else { return nil }
        defer { free(resolved) }
        return FilePath(String(cString: resolved))
    }

    /// What tells one content of a file from another without reading it.
    static func identity(_ path: FilePath) -> String {
        guard let status = status(path) else { return "\(path.string) absent" }
        let changed = status.st_mtim
        return "\(path.string) \(status.size) \(changed.tv_sec).\(changed.tv_nsec)"
    }
}

extension Errno {
    /// The error of the system call made just before.
    static var current: Errno { Errno(rawValue: errno) }
}
