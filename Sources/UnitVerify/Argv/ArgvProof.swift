/// A command line that systemd reads otherwise than it was meant.
public struct ArgvMismatch: Sendable, Hashable, CustomStringConvertible {
    public let unit: String
    public let key: ExecKey
    /// Which of the directive's commands, from 0.
    public let index: Int
    /// Nil if no such command was meant.
    public let expected: Argv?
    /// Nil if systemd has no such command.
    public let actual: Argv?

    public var description: String {
        let (meant, read) = (expected?.description ?? "no command", actual?.description ?? "no command")
        return "\(unit): \(key.rawValue)[\(index)]: meant \(meant), systemd reads \(read)"
    }
}

/// The proof that a unit's commands survive the way through its text: what was meant against what systemd parsed.
public enum ArgvProof {
    /// Compares byte for byte.
    /// - Parameters:
    ///   - expected: by unit, the words as systemd holds them before it expands variables: `$$` stands for a dollar
    ///     sign, see `ExecCommand.parsedArgv(resolving:)`.
    ///   - actual: what `SystemdAnalyze.inspect` or `argv` returned.
    public static func compare(expected: [String: UnitArgv], actual: [String: UnitArgv]) -> [ArgvMismatch] {
        Set(expected.keys).union(actual.keys).sorted().flatMap { unit in
            ExecKey.allCases.flatMap { key in
                compare(expected[unit]?[key] ?? [], actual[unit]?[key] ?? [], unit: unit, key: key)
            }
        }
    }

    private static func compare(
        _ expected: [Argv], _ actual: [Argv], unit: String, key: ExecKey
    ) -> [ArgvMismatch] {
        (0..<max(expected.count, actual.count)).compactMap { index -> ArgvMismatch? in
            let meant = index < expected.count ? expected[index] : nil
            let read = index < actual.count ? actual[index] : nil
            guard meant != read else { return nil }
            return ArgvMismatch(unit: unit, key: key, index: index, expected: meant, actual: read)
        }
    }
}
