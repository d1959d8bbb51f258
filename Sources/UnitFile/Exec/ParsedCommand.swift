/// One command of an Exec line as systemd has split it: quotes and escapes undone, `%` and `$` not yet touched.
public struct ParsedCommand: Sendable, Hashable {
    public var prefixes: ExecPrefixes
    /// The program as it is written, prefixes taken off.
    public var path: [UInt8]
    /// The words of the process, `argv[0]` first: a copy of the path unless the `@` prefix names another.
    ///
    /// They are bytes: `\xff` is allowed in an Exec line.
    public var argv: [[UInt8]]
    /// Words with escapes that systemd does not know, warns of and keeps as they stand.
    public var unknownEscapes: [[UInt8]]

    public init(prefixes: ExecPrefixes, path: [UInt8], argv: [[UInt8]], unknownEscapes: [[UInt8]] = []) {
        self.prefixes = prefixes
        self.path = path
        self.argv = argv
        self.unknownEscapes = unknownEscapes
    }

    /// The words as text, with replacement characters for what is not UTF-8.
    public var arguments: [String] { argv.map { String(decoding: $0, as: UTF8.self) } }

    /// The program that is run: the path without doubled slashes and `.` components.
    public var executable: [UInt8] { UnitPath.simplified(path) }

    /// The command with its specifiers replaced, as the manager holds it.
    ///
    /// - Throws: ``UnitFileError`` for an unknown specifier, one the context does not know, or a program that systemd
    ///   refuses.
    public func resolvingSpecifiers(_ context: SpecifierContext) throws(UnitFileError) -> ParsedCommand {
        var resolved = self
        resolved.path = try Specifier.expand(path, context, limit: ExecutablePath.longestPath - 1)
        try resolved.checkPath()
        resolved.argv = []
        for (index, word) in argv.enumerated() {
            let isPath = index == 0 && !prefixes.contains(.argv0)
            resolved.argv.append(isPath ? resolved.path : try Specifier.expand(word, context))
        }
        return resolved
    }

    /// The words the process gets, variables replaced; specifiers have to be replaced first.
    public func argv(environment: [String: String]) -> [[UInt8]] {
        prefixes.contains(.noEnvironmentExpansion) ? argv : EnvironmentExpansion.argv(argv, environment)
    }

    func checkPath() throws(UnitFileError) {
        guard let problem = ExecutablePath.problem(path) else { return }
        throw UnitFileError(
            .invalidExecutable, "the program \(problem)",
            advice: "give an absolute path, or a bare name from systemd's search path")
    }
}
