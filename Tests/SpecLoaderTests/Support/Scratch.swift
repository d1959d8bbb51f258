import Glibc
import SystemPackage

@testable import SpecLoader

/// Directories that live as long as the test process.
enum Scratch {
    private static let root: Result<FilePath, any Error> = Result {
        let parent = FilePath(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")
        let path = parent.appending("flotilla-test.\(getpid()).\(UInt64.random(in: 0 ... .max))")
        try Directory.makePrivate(path)
        atexit { if let path = try? Scratch.root.get() { Directory.remove(path) } }
        return path
    }

    static let sharedCache: Result<String, any Error> = Result { try directory() }

    static func directory() throws -> String {
        let path = try root.get().appending("\(UInt64.random(in: 0 ... .max))")
        try Directory.makePrivate(path)
        return path.string
    }
}
