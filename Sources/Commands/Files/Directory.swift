import Glibc
import SystemPackage

/// Directories: what is in them, and making them.
enum Directory {
    /// The names in a directory, sorted by their bytes, without `.` and `..`.
    static func names(in path: String) throws(Errno) -> [String] {
        guard let stream = opendir(path) else { throw .current }
        defer { closedir(stream) }
        // A record is only as long as its name: copying a whole `dirent` would read past it.
        guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            names.append(String(cString: name))
        }
        return names.filter { $0 != "." && $0 != ".." }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Makes a directory and those above it. One that is there already is no error.
    static func make(_ path: String) throws(Errno) {
        if mkdir(path, 0o777) == 0 { return }
        switch errno {
        case EEXIST where Files.isDirectory(path): return
        case ENOENT:
            let parent = FilePath(path).removingLastComponent()
            guard !parent.isEmpty, parent.string != path else { throw .noSuchFileOrDirectory }
            try make(parent.string)
            if mkdir(path, 0o777) != 0 && errno != EEXIST { throw .current }
        case let number: throw Errno(rawValue: number)
        }
    }

    /// Removes a directory if nothing is in it; otherwise it stays, and that is no error.
    static func removeIfEmpty(_ path: String) {
        rmdir(path)
    }
}
