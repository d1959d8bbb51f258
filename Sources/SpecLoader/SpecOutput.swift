internal import SystemPackage

/// A line that a spec printed. Control characters are replaced.
public struct SpecOutput: Sendable, Hashable {
    /// The environment it was evaluated for; `nil` where it only listed its environments.
    public var environment: String?
    public var line: String

    /// Writes it to standard error with where it comes from in front: standard output is the caller's own.
    public static func toStandardError(_ output: SpecOutput) {
        let source = output.environment.map { "spec[\($0)]" } ?? "spec"
        // Best effort: where standard error is closed there is nobody to tell.
        _ = try? FileDescriptor.standardError.writeAll("\(source): \(output.line)\n".utf8)
    }
}
