/// A port of the host: a number, or the name of the instance where instances are named by their ports.
///
/// ```swift
/// Instances(each: "50000", "50001")
/// Container("registry.example.com/clay", tag: "1") { Port(8080, on: .instance) }
/// Health(.http("/", port: .instance))
/// ```
///
/// In JSON it is the number, or `"instance"`.
public enum PortNumber: Sendable, Hashable {
    case number(Int)
    case instance
}

extension PortNumber: Codable {
    private static let instanceWord = "instance"

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            self = .number(number)
            return
        }
        let word = try container.decode(String.self)
        guard word == Self.instanceWord else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a port is a number or \"\(Self.instanceWord)\", not \(word)")
        }
        self = .instance
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .instance: try container.encode(Self.instanceWord)
        }
    }
}
