internal import Subprocess
internal import SystemPackage

extension LabMachine {
    /// Runs a command as root in the machine and waits for its end. Cancelling kills it.
    /// - Parameters:
    ///   - environment: added to a small fixed one; the caller's own environment stays outside.
    ///   - limit: the most bytes either stream may have.
    /// - Throws: `LabError.Code.notRunning`, or the subprocess' own error if a limit is passed. An exit status
    ///   other than 0 is a result, see `LabOutput.checked()`.
    public func exec(
        _ command: [String], input: [UInt8] = [], environment: [String: String] = [:], limit: Int = 1 << 22
    ) async throws -> LabOutput {
        let leader = try await leader()
        // Mount, UTS, IPC, network, PID and control group namespaces, root and working directory; nsenter(1).
        let enter = ["--target=\(leader)", "-m", "-u", "-i", "-n", "-p", "-C", "-r", "-w", "--"]
        var all = HostTool.environment
        for (name, value) in environment { all[Environment.Key(stringLiteral: name)] = value }
        var options = PlatformOptions()
        // nsenter forks: the command itself is its child, so a kill has to reach the whole group.
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        let result = try await Subprocess.run(
            .name("nsenter"), arguments: Arguments(enter + command), environment: .custom(all),
            platformOptions: options, input: .array(input), output: .bytes(limit: limit), error: .bytes(limit: limit))
        // The subprocess library kills and returns; the death of a cancelled command is no result.
        try Task.checkCancellation()
        return LabOutput(
            machine: name, command: command, status: LabStatus(result.terminationStatus),
            stdout: result.standardOutput, stderr: result.standardError)
    }

    public func exec(_ command: String...) async throws -> LabOutput { try await exec(command) }
}

/// How a command in a machine ended.
public enum LabStatus: Sendable, Hashable {
    case exited(Int32)
    case signalled(Int32)

    init(_ status: TerminationStatus) {
        switch status {
        case .exited(let code): self = .exited(code)
        case .signaled(let signal): self = .signalled(signal)
        }
    }
}

/// What a command in a machine said.
public struct LabOutput: Sendable {
    public let machine: String
    public let command: [String]
    public let status: LabStatus
    public let stdout: [UInt8]
    public let stderr: [UInt8]

    /// The standard output without white space at its end.
    public var text: String { Self.trimmed(stdout) }
    public var errorText: String { Self.trimmed(stderr) }

    private static func trimmed(_ bytes: [UInt8]) -> String {
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        return String(decoding: bytes[..<(bytes.lastIndex { !blanks.contains($0) }.map { $0 + 1 } ?? 0)], as: UTF8.self)
    }

    /// Itself, if the command exited with 0.
    @discardableResult
    public func checked() throws -> LabOutput {
        guard status != .exited(0) else { return self }
        throw LabError(
            .commandFailed, "`\(command.joined(separator: " "))` ended with \(status): \(errorText)",
            machine: machine, remedy: "look at what it says")
    }
}
