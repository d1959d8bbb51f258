internal import Glibc
internal import SystemPackage

/// The loader's directory: `$XDG_CACHE_HOME/flotilla`, or `~/.cache/flotilla` (XDG Base Directory Specification).
/// Only its owner may enter it: what is in it becomes units.
struct CacheDirectory: Sendable {
    var path: FilePath

    /// Makes it where it is missing.
    ///
    /// - Throws: `noCache` if it is someone else's, or cannot be made.
    init(_ path: FilePath) throws(SpecError) {
        self.path = path
        do { try Directory.makePrivate(path) } catch {
            throw Self.failure(path, "cannot make the cache directory: \(error)")
        }
        let status: Stat
        do { status = try Stat(path, followTargetSymlink: false) } catch {
            throw Self.failure(path, "cannot examine the cache directory: \(error)")
        }
        if status.type != .directory { throw Self.failure(path, "the cache directory is no directory") }
        if status.userID.rawValue != geteuid() {
            throw Self.failure(path, "the cache directory belongs to another user")
        }
        if !status.permissions.intersection([.groupReadWriteExecute, .otherReadWriteExecute]).isEmpty,
            chmod(path.string, 0o700) != 0
        {
            throw Self.failure(path, "cannot close the cache directory to others: \(Errno.current)")
        }
    }

    /// Where it is by default; a user without a home, such as a service, has one in the directory for temporary files.
    static func standard(_ environment: [String: String]) -> FilePath {
        func absolute(_ name: String) -> FilePath? {
            environment[name].map { FilePath($0) }.flatMap { $0.isAbsolute ? $0 : nil }
        }
        if let cache = absolute("XDG_CACHE_HOME") { return cache.appending("flotilla") }
        if let home = absolute("HOME") { return home.appending(".cache/flotilla") }
        return (absolute("TMPDIR") ?? "/tmp").appending("flotilla-\(geteuid())")
    }

    /// A directory in it, made where it is missing.
    func directory(_ name: String) throws(SpecError) -> FilePath {
        let directory = path.appending(name)
        do { try Directory.makePrivate(directory) } catch {
            throw Self.failure(directory, "cannot make a directory in the cache: \(error)")
        }
        return directory
    }

    private static func failure(_ path: FilePath, _ message: String) -> SpecError {
        SpecError(.noCache, message, file: path.string, hint: "XDG_CACHE_HOME names another place for it")
    }
}
