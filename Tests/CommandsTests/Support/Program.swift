import SystemPackage

@testable import Commands

/// The `flotilla` that was built with these tests, beside their bundle.
enum Program {
    static let path = Files.program().removingLastComponent().appending("flotilla").string

    static func flotilla(
        _ arguments: [String], in directory: String? = nil, input: String = "", environment: [String: String?] = [:]
    ) async throws -> Outcome {
        var variables: [String: String?] = ["NO_COLOR": nil, TemplateCatalog.variable: nil, "COLUMNS": "80"]
        for (name, value) in environment { variables[name] = .some(value) }
        return try await run(path, arguments, in: directory, input: input, environment: variables)
    }
}
