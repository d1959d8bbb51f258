internal import Glibc
internal import SystemPackage

/// Directories that live as long as one compile.
struct Workspaces: Sendable {
    var directory: FilePath

    /// An empty directory. Also clears away what runs that were killed left behind an hour ago.
    func make() throws(Errno) -> FilePath {
        let now = time(nil)
        for name in try Directory.names(in: directory) {
            let path = directory.appending(name)
            if let status = Files.status(path), status.st_mtim.tv_sec < now - 3600 { Directory.remove(path) }
        }
        while true {
            let path = directory.appending("\(getpid()).\(UInt32.random(in: 0 ... .max))")
            if mkdir(path.string, 0o700) == 0 { return path }
            if errno != EEXIST { throw .current }
        }
    }
}

/// The compiler's caches of modules, one for each compiler. They save a second a compile, and are removed when their
/// compiler was not used for a month.
struct ModuleCaches: Sendable {
    var directory: FilePath

    func cache(for toolchain: Toolchain) throws(Errno) -> FilePath {
        let own = directory.appending(Checksum(toolchain.identity.utf8).hexadecimal)
        try Directory.makePrivate(own)
        utimensat(AT_FDCWD, own.string, nil, 0)
        let now = time(nil)
        for name in try Directory.names(in: directory) {
            let path = directory.appending(name)
            if let status = Files.status(path), status.st_mtim.tv_sec < now - 30 * 86400 { Directory.remove(path) }
        }
        return own
    }
}
