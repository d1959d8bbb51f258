internal import SystemPackage

/// Finds the toolchain behind `swiftc`. That is a matter of following links, unless it is a wrapper (swiftly's, say)
/// that decides at each call: then it is asked, and its last answer is kept for finding cached manifests.
struct ToolchainLocator: Sendable {
    /// The `swiftc` to use, from the configuration, `FLOTILLA_SWIFTC` or `PATH`.
    var compiler: FilePath
    var environment: [String: String]
    /// Keeps a wrapper's last answer.
    var memo: FilePath

    init(named name: String?, environment: [String: String], memo: FilePath) throws(SpecError) {
        let named = name ?? environment["FLOTILLA_SWIFTC"]
        guard let compiler = named.map({ FilePath($0) }) ?? Toolchain.compiler(searchPath: environment["PATH"] ?? "")
        else { throw Self.missing("there is no Swift compiler (swiftc) in PATH") }
        guard Files.isFile(compiler) else { throw Self.missing("there is no Swift compiler \(compiler)") }
        self.compiler = compiler
        self.environment = environment
        self.memo = memo
    }

    /// Without starting anything; `nil` where only a start would tell.
    func known() -> Toolchain? {
        if let toolchain = Toolchain(compiler: compiler) { return toolchain }
        guard let bytes = try? Files.read(memo) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 2, lines[0] == Files.identity(compiler) else { return nil }
        return Toolchain(root: FilePath(String(lines[1])))
    }

    func locate() async throws(SpecError) -> Toolchain {
        if let toolchain = Toolchain(compiler: compiler) { return toolchain }
        let lines = Lines()
        let child = Child(
            executable: compiler, arguments: [compiler.string, "-print-target-info"],
            environment: environment.map { "\($0)=\($1)" }, files: FileAccess(writable: ["/"]),
            limits: .compiling, confinement: .none)
        let outcome: Child.Outcome
        do {
            outcome = try await child.run { stream, line in if stream == .output { lines.add(line) } }
        } catch {
            throw Self.missing("cannot start the Swift compiler \(compiler): \(error)")
        }
        if outcome.ending == .cancelled { throw SpecError(.cancelled, "the search for the compiler was cancelled") }
        guard let root = Self.root(in: lines.all.joined(separator: "\n")), let toolchain = Toolchain(root: root) else {
            throw Self.missing("\(compiler) does not say where its toolchain is")
        }
        // Only a memo: without it the wrapper is asked again.
        try? Files.write(Array("\(Files.identity(compiler))\n\(root)\n".utf8), to: memo)
        return toolchain
    }

    /// `paths.runtimeResourcePath` is `usr/lib/swift`.
    private static func root(in answer: String) -> FilePath? {
        var path: String?
        var scanner = JSONScanner(Array(answer.utf8))
        try? scanner.object { member, scanner throws(JSONScanner.Malformed) in
            guard member == "paths" else { return try scanner.skipValue() }
            try scanner.object { member, scanner throws(JSONScanner.Malformed) in
                if member == "runtimeResourcePath" { path = try scanner.string() } else { try scanner.skipValue() }
            }
        }
        return path.map { FilePath($0).removingLastComponent().removingLastComponent() }
    }

    private static func missing(_ message: String) -> SpecError {
        SpecError(
            .noCompiler, message,
            hint: "install Swift (swift.org/install), or give a JSON manifest, which needs none: "
                + "flotilla generate --manifest makes one on a machine with Swift")
    }
}
