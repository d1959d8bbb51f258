internal import Subprocess
internal import SystemPackage

/// One run of systemd-analyze.
struct AnalyzeRun: Sendable {
    let executable: FilePath
    let arguments: [String]
    var unitPath: String?
    var logLevel = "info"

    struct Output: Sendable {
        let stdout: [UInt8]
        let stderr: [UInt8]
        let isSuccess: Bool
    }

    /// A unit's dump is some 10 KiB and its longest line a mebibyte, so this is far above any chunk. As much address
    /// space is taken at once for each run: a test run full of them must still be able to fork.
    private static let limit = 1 << 25

    func output() async throws -> Output {
        let result = try await run()
        try Task.checkCancellation()
        guard case .exited = result.terminationStatus else {
            let tail = String(decoding: result.standardError.suffix(2000), as: UTF8.self)
            throw UnitVerifyError(
                .toolFailed, "systemd-analyze \(arguments.first ?? "") ended with \(result.terminationStatus): \(tail)",
                remedy: "run it by hand on these units")
        }
        return Output(
            stdout: result.standardOutput, stderr: result.standardError, isSuccess: result.terminationStatus.isSuccess)
    }

    private func run() async throws -> ExecutionResult<Void, BytesOutput, BytesOutput> {
        do {
            return try await Subprocess.run(
                .path(executable), arguments: Arguments(arguments), environment: .custom(environment),
                output: .bytes(limit: Self.limit), error: .bytes(limit: Self.limit))
        } catch let error as SubprocessError where error.code == .executableNotFound || error.code == .spawnFailed {
            throw UnitVerifyError.noTool
        }
    }

    /// Nothing of the caller's environment: it could change systemd's answers or their form.
    private var environment: [Environment.Key: String] {
        var environment: [Environment.Key: String] = [
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8",
            "SYSTEMD_COLORS": "0", "SYSTEMD_PAGER": "cat", "SYSTEMD_LOG_COLOR": "0",
            // Each line of the log starts with its level, as `<28>`.
            "SYSTEMD_LOG_TARGET": "console-prefixed", "SYSTEMD_LOG_LEVEL": logLevel,
            // Makes `security` print the numbers its verdict is computed from.
            "SYSTEMD_ANALYZE_DEBUG": "1",
        ]
        if let unitPath { environment["SYSTEMD_UNIT_PATH"] = unitPath }
        return environment
    }
}
