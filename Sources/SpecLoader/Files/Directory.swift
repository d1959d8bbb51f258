internal import Glibc
internal import SystemPackage

/// Directories: what is in them, and making and removing them.
enum Directory {
    /// The names in a directory, sorted, without `.` and `..`.
    static func names(in path: FilePath) throws(Errno) -> [String] {
        guard let stream = opendir(path.string) else { throw .current }
        defer { closedir(stream) }
        // The record is as long as its name: copying a whole `dirent` would read past it.
        guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            names.append(String(cString: name))
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted()
    }

    /// Makes a directory that only its owner may enter, and those above it.
    static func makePrivate(_ path: FilePath) throws(Errno) {
        if mkdir(path.string, 0o700) == 0 { return }
        switch errno {
        case EEXIST: return
        case ENOENT:
            let parent = path.removingLastComponent()
            if parent == path { throw .noSuchFileOrDirectory }
            try makePrivate(parent)
            if mkdir(path.string, 0o700) != 0 && errno != EEXIST { throw .current }
        default: throw .current
        }
    }

    /// Removes a directory and everything in it. What is gone already, or cannot be removed, is no error: this tidies.
    static func remove(_ path: FilePath) {
        for name in (try? names(in: path)) ?? [] {
            let child = path.appending(name)
            if unlink(child.string) != 0 && errno == EISDIR { remove(child) }
        }
        rmdir(path.string)
    }
}
