internal import Subprocess
internal import SystemPackage

/// Runs a tool on the host to its end.
enum HostTool {
    /// A fixed, small environment: a lab does not depend on the caller's.
    static let environment: [Environment.Key: String] = [
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/root",
    ]

    static func run(_ tool: String, _ arguments: [String]) async throws {
        let result = try await Subprocess.run(
            .name(tool), arguments: Arguments(arguments), environment: .custom(environment),
            output: .discarded, error: .string(limit: 1 << 16))
        guard result.terminationStatus.isSuccess else {
            let words = ([tool] + arguments).joined(separator: " ")
            throw LabError(
                .hostFailed, "`\(words)` failed: \(result.standardError)", remedy: "run it by hand to see more")
        }
    }

    static func exists(_ tool: String) -> Bool {
        (environment["PATH"] ?? "").split(separator: ":").contains { directory in
            (try? FilePath("\(directory)/\(tool)").stat())?.type == .regular
        }
    }
}
