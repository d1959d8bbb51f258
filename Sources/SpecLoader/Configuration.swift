internal import Glibc
internal import SystemPackage

extension SpecLoader {
    /// Where the loader finds things, and what it lets a spec do.
    public struct Configuration: Sendable {
        /// Looked at for `PATH`, `HOME`, `TMPDIR`, `XDG_CACHE_HOME`, `FLOTILLA_SDK` and `FLOTILLA_SWIFTC`; nothing of it
        /// reaches the spec.
        public var environment: [String: String]
        /// Beside it, or in `../lib/flotilla`, is the module that specs are compiled against.
        public var executableDirectory: String
        /// The directory with that module, instead of `FLOTILLA_SDK`.
        public var sdkDirectory: String?
        /// The path of `swiftc`, instead of the one in `PATH`.
        public var compiler: String?
        /// Instead of `$XDG_CACHE_HOME/flotilla`.
        public var cacheDirectory: String?
        /// In bytes, for all manifests kept.
        public var cacheLimit = 64 << 20
        public var compilingLimits = SpecLimits.compiling
        public var evaluatingLimits = SpecLimits.evaluating
        /// Runs specs even where the kernel can hold them with nothing but limits.
        public var allowUnsandboxed = false
        /// Takes what specs print, from several threads.
        public var output: @Sendable (SpecOutput) -> Void = SpecOutput.toStandardError
        /// What to hold children with, at most; for tests of older kernels.
        var confinement = Confinement.available()

        /// - Parameter environment: this process's, if it is not given.
        /// - Parameter executableDirectory: that of this program, if it is not given.
        public init(environment: [String: String]? = nil, executableDirectory: String? = nil) {
            self.environment = environment ?? Self.processEnvironment
            self.executableDirectory =
                executableDirectory
                ?? Files.resolved("/proc/self/exe").map { $0.removingLastComponent().string } ?? "/usr/bin"
        }

        private static var processEnvironment: [String: String] {
            let names = ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "FLOTILLA_SDK", "FLOTILLA_SWIFTC"]
            var environment: [String: String] = [:]
            for name in names { if let value = getenv(name) { environment[name] = String(cString: value) } }
            return environment
        }
    }
}
