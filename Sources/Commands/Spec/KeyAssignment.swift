import ArgumentParser

/// `--set KEY=VALUE`.
struct KeyAssignment: Sendable, Hashable {
    var key: String
    var value: String

    init(_ argument: String) throws {
        guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
            throw ValidationError("--set takes KEY=VALUE, such as djed/version=1.4.2.")
        }
        key = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }
}
