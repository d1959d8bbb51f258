import Subprocess
import SystemPackage

/// A program run to its end.
struct Outcome: Sendable {
    var status: Int32
    var output: String
    var errors: String
}

/// Runs a program of this machine; one that is not there is an error, not a reason to skip.
///
/// - Parameter environment: what differs from that of the tests; `nil` takes a variable away.
func run(
    _ program: String, _ arguments: [String], in directory: String? = nil, input: String = "",
    environment: [String: String?] = [:]
) async throws -> Outcome {
    var variables: [Environment.Key: String?] = [:]
    for (name, value) in environment { variables[Environment.Key(stringLiteral: name)] = .some(value) }
    let result = try await Subprocess.run(
        program.contains("/") ? .path(FilePath(program)) : .name(program), arguments: Arguments(arguments),
        environment: .inherit.updating(variables), workingDirectory: directory.map { FilePath($0) },
        input: .string(input), output: .string(limit: 1 << 26), error: .string(limit: 1 << 26))
    let status: Int32 =
        switch result.terminationStatus {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
    return Outcome(status: status, output: result.standardOutput, errors: result.standardError)
}
