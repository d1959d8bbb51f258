import FoundationEssentials
import Testing

/// Any JSON, to look into what a command printed.
enum JSON: Decodable, Equatable {
    case null, bool(Bool), number(Double), text(String), list([JSON]), object([String: JSON])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .list(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    static func parse(_ text: String) throws -> JSON {
        try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    subscript(_ member: String) -> JSON {
        if case .object(let members) = self { return members[member] ?? .null }
        return .null
    }

    subscript(_ index: Int) -> JSON {
        if case .list(let elements) = self, elements.indices.contains(index) { return elements[index] }
        return .null
    }

    var list: [JSON] { if case .list(let elements) = self { elements } else { [] } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    var members: Set<String> { if case .object(let members) = self { Set(members.keys) } else { [] } }
}
