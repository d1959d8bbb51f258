internal import Glibc
internal import SystemPackage

/// An installed Swift toolchain. Its tools are called one by one: the `swiftc` driver would plan for 0.1 s what is
/// always the same.
struct Toolchain: Sendable, Hashable {
    /// The `usr` directory of the installation.
    var root: FilePath

    var frontend: FilePath { tool("swift-frontend") }
    var autolinkExtract: FilePath { tool("swift-autolink-extract") }
    var clang: FilePath { tool("clang") }
    /// The shared libraries a compiled spec loads.
    var runtime: FilePath { root.appending("lib/swift/linux") }

    #if arch(x86_64)
        private static let architecture = "x86_64"
    #elseif arch(arm64)
        private static let architecture = "aarch64"
    #endif

    /// What registers an image's metadata with the Swift runtime.
    var startObject: FilePath { Self.startObject(in: root) }

    static func startObject(in root: FilePath) -> FilePath {
        root.appending("lib/swift/linux/\(architecture)/swiftrt.o")
    }

    /// Changes when the compiler does.
    var identity: String { Files.identity(frontend) }

    /// The toolchain whose `swiftc` this is, by following links; `nil` for a wrapper that picks one when run.
    init?(compiler: FilePath) {
        guard let resolved = Files.resolved(compiler) else { return nil }
        self.init(root: resolved.removingLastComponent().removingLastComponent())
    }

    /// The toolchain in this directory, if it is one.
    init?(root: FilePath) {
        self.root = root
        guard Files.isFile(frontend), Files.isFile(startObject) else { return nil }
    }

    private func tool(_ name: String) -> FilePath { root.appending("bin/\(name)") }

    /// The `swiftc` that a shell would find.
    static func compiler(searchPath: String) -> FilePath? {
        searchPath.split(separator: ":").lazy
            .map { FilePath(String($0)).appending("swiftc") }
            .first { access($0.string, X_OK) == 0 && Files.isFile($0) }
    }
}
