internal import Subprocess
public import SystemPackage

/// systemd's own opinion of unit files, through systemd-analyze(1). Needs no running systemd and no root.
public struct SystemdAnalyze: Sendable {
    /// The program.
    public let executable: FilePath
    /// How many runs go on at the same time.
    public var concurrency = 2

    public init(executable: FilePath) { self.executable = executable }

    /// Finds systemd-analyze on the `PATH`.
    /// - Throws: `UnitVerifyError.Code.toolMissing`
    public static func discover() async throws -> SystemdAnalyze {
        do {
            return SystemdAnalyze(
                executable: try await Executable.name("systemd-analyze").resolveExecutablePath(in: .inherit))
        } catch {
            throw UnitVerifyError.noTool
        }
    }

    /// The version of systemd that gives its opinion, such as `252 (252.39-1~deb12u2)`.
    public func version() async throws -> String {
        let run = try await AnalyzeRun(executable: executable, arguments: ["--version"]).output()
        let line = String(decoding: run.stdout.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        guard line.hasPrefix("systemd ") else {
            throw UnitVerifyError(
                .unreadableAnswer, "systemd-analyze calls its version `\(line)`", remedy: "see \(executable)")
        }
        return String(line.dropFirst("systemd ".count))
    }
}
