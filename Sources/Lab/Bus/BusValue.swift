internal import FoundationEssentials

/// A value of systemd's bus interface, as `busctl --json` shows it.
public indirect enum BusValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// Above `Int64.max`: systemd says "no limit" with `UInt64.max`.
    case unsigned(UInt64)
    case real(Double)
    case string(String)
    case array([BusValue])
    case dictionary([String: BusValue])

    /// Small numbers are `integer` whatever their bus type, so that equal values are equal.
    init(_ number: UInt64) {
        self = Int64(exactly: number).map { .integer($0) } ?? .unsigned(number)
    }

    public var string: String? { if case .string(let value) = self { value } else { nil } }
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    public var array: [BusValue]? { if case .array(let value) = self { value } else { nil } }
    public var dictionary: [String: BusValue]? { if case .dictionary(let value) = self { value } else { nil } }
    public var strings: [String]? { array?.compactMap(\.string) }

    /// Any whole number that is not negative.
    public var unsigned: UInt64? {
        switch self {
        case .integer(let value): UInt64(exactly: value)
        case .unsigned(let value): value
        default: nil
        }
    }
}

extension BusValue: Decodable {
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        // In the order of how often each occurs: a failed attempt is what costs.
        if let string = try? value.decode(String.self) {
            self = .string(string)
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? value.decode(Int64.self) {
            self = .integer(integer)
        } else if let unsigned = try? value.decode(UInt64.self) {
            self = .unsigned(unsigned)
        } else if let array = try? value.decode([BusValue].self) {
            self = .array(array)
        } else if let dictionary = try? value.decode([String: BusValue].self) {
            self = .dictionary(dictionary)
        } else if let real = try? value.decode(Double.self) {
            self = .real(real)
        } else {
            self = .null
        }
    }
}
