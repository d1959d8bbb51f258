/// One of the places a fleet is deployed to, such as `.prod`, `.stage` or `.test`; any other by name: `"qa"`.
public struct Environment: Sendable, Hashable, Codable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let name: String

    public init(_ name: String) { self.name = name }
    public init(stringLiteral value: String) { self.init(value) }

    public static let prod = Environment("prod")
    public static let stage = Environment("stage")
    public static let test = Environment("test")

    public var description: String { name }

    public init(from decoder: any Decoder) throws {
        name = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }

    @TaskLocal package static var evaluated = SpecProgram.environmentArgument
}

/// The environment the spec is being evaluated for. A spec is run once for each environment, each time in a process of
/// its own, so plain Swift says what differs: `environment == .prod ? 4 : 1`.
public var environment: Environment { Environment.evaluated }

/// The value of the environment being evaluated, or `otherwise` where it has none of its own.
public func byEnvironment<Value>(_ values: [Environment: Value], otherwise: Value) -> Value {
    values[environment] ?? otherwise
}
