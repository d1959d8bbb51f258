import Glibc
import SystemPackage
import Testing

@testable import SpecLoader

/// For exit tests, which have a process to themselves.
enum OrdinaryUser {
    /// Makes this process nobody's, if it is root's.
    ///
    /// - Returns: a directory that is theirs, with an SDK: what the tests share belongs to root.
    static func become() throws -> String {
        let nobody: uid_t = 65534
        let directory = FilePath("/tmp/flotilla-test.\(getpid())")
        try Directory.makePrivate(directory)
        let ours = FilePath(SpecLoader.Configuration().executableDirectory)
        for name in ["libFlotilla.so", "Modules/Flotilla.swiftmodule"] {
            let path = directory.appending(FilePath(name).lastComponent?.string ?? name)
            try Files.write(Files.read(ours.appending(name)), to: path)
            if geteuid() == 0 { try #require(chown(path.string, nobody, nobody) == 0) }
        }
        if geteuid() == 0 {
            try #require(chown(directory.string, nobody, nobody) == 0)
            try #require(setgroups(0, nil) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0)
        }
        return directory.string
    }
}
