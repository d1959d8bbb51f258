import Glibc
import SystemPackage
import Testing

@testable import SpecLoader

@Suite struct CacheDirectoryTests {
    @Test func itIsMadeAndClosedToOthers() throws {
        let path = FilePath(try Scratch.directory()).appending("a/b")
        _ = try CacheDirectory(path)
        #expect(try Stat(path).permissions == .ownerReadWriteExecute)
        chmod(path.string, 0o755)
        _ = try CacheDirectory(path)
        #expect(try Stat(path).permissions == .ownerReadWriteExecute)
    }

    @Test func someoneElsesIsRefused() throws {
        // Root's own, or given away by root.
        var path = FilePath("/")
        if geteuid() == 0 {
            path = FilePath(try Scratch.directory())
            try #require(chown(path.string, 4711, 4711) == 0)
        }
        let error = #expect(throws: SpecError.self) { try CacheDirectory(path) }
        #expect(error?.code == .noCache)
        #expect(error?.diagnostics.first?.message == "the cache directory belongs to another user")
    }

    @Test func aLinkIsRefused() throws {
        let path = FilePath(try Scratch.directory())
        symlink("/tmp", path.appending("link").string)
        let error = #expect(throws: SpecError.self) { try CacheDirectory(path.appending("link")) }
        #expect(error?.diagnostics.first?.message == "the cache directory is no directory")
    }

    @Test func whatCannotBeMadeIsRefused() {
        let error = #expect(throws: SpecError.self) { try CacheDirectory("/proc/flotilla") }
        #expect(error?.code == .noCache)
    }

    @Test(arguments: [
        (["XDG_CACHE_HOME": "/c", "HOME": "/h"], "/c/flotilla"),
        (["XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/flotilla"),
        (["HOME": "/h"], "/h/.cache/flotilla"),
        (["TMPDIR": "/t"], "/t/flotilla-\(geteuid())"),
        ([:], "/tmp/flotilla-\(geteuid())"),
    ])
    func itsPlaceFollowsTheBaseDirectorySpecification(environment: [String: String], path: String) {
        #expect(CacheDirectory.standard(environment).string == path)
    }

    @Test func whatKilledRunsLeftIsClearedAway() throws {
        let directory = FilePath(try Scratch.directory())
        let workspaces = Workspaces(directory: directory)
        let old = try workspaces.make(), recent = try workspaces.make()
        try Files.write([1], to: old.appending("file"))
        var times = [timeval(tv_sec: 1000, tv_usec: 0), timeval(tv_sec: 1000, tv_usec: 0)]
        utimes(old.string, &times)
        let new = try workspaces.make()
        #expect(Set(try Directory.names(in: directory)) == Set([recent, new].compactMap { $0.lastComponent?.string }))
    }
}
