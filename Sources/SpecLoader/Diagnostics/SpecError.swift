/// Why a spec could not be loaded.
public struct SpecError: Error, Sendable, Hashable {
    /// What kind of failure it was; new kinds may come.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Kind: String {
            case unreadable, invalidManifest, noCompiler, noSDK, wrongSDK, doesNotCompile, failed, overLimit
            case noSandbox, noCache, cancelled
        }

        private let kind: Kind
        public var description: String { kind.rawValue }

        /// There is no such file, or it cannot be read, or it is no spec by its name.
        public static let unreadable = Code(kind: .unreadable)
        /// A JSON manifest, or what a spec answered, is not what it should be.
        public static let invalidManifest = Code(kind: .invalidManifest)
        /// There is no Swift compiler.
        public static let noCompiler = Code(kind: .noCompiler)
        /// There is no module `Flotilla` to compile against.
        public static let noSDK = Code(kind: .noSDK)
        /// The module `Flotilla` is of another compiler.
        public static let wrongSDK = Code(kind: .wrongSDK)
        /// The compiler or the linker refused the spec.
        public static let doesNotCompile = Code(kind: .doesNotCompile)
        /// The spec was compiled, but its run failed.
        public static let failed = Code(kind: .failed)
        /// The compiler or the spec took more time, memory or output than it may.
        public static let overLimit = Code(kind: .overLimit)
        /// Nothing here can hold the spec: neither Landlock nor seccomp.
        public static let noSandbox = Code(kind: .noSandbox)
        /// The cache directory cannot be used.
        public static let noCache = Code(kind: .noCache)
        /// The task was cancelled.
        public static let cancelled = Code(kind: .cancelled)
    }

    public var code: Code
    /// All that was found in one run, in the order of files and lines; at least one is an error.
    public var diagnostics: [SpecDiagnostic]

    public init(_ code: Code, _ diagnostics: [SpecDiagnostic]) {
        self.code = code
        self.diagnostics = diagnostics
    }

    init(_ code: Code, _ message: String, file: String? = nil, hint: String? = nil, notes: [SpecDiagnostic] = []) {
        self.init(code, [SpecDiagnostic(.error, message, file: file, hint: hint, notes: notes)])
    }
}

extension SpecError: CustomStringConvertible {
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
