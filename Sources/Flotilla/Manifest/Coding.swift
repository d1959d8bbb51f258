// A manifest holds only what was said: empty lists, `false` and absent values are left out, and read back as such.
// The synthesised `Codable` code of this module picks these overloads instead of the standard library's.

/// A value that a manifest leaves out where it is the usual one.
protocol Defaulted: Equatable {
    static var usual: Self { get }
}

extension Scale: Defaulted { static var usual: Scale { .one } }
extension Placement: Defaulted { static var usual: Placement { Placement() } }
extension Hardening.Level: Defaulted { static var usual: Hardening.Level { .standard } }
extension Service.Kind: Defaulted { static var usual: Service.Kind { .service } }
extension Engine: Defaulted { static var usual: Engine { .docker } }
extension PullPolicy: Defaulted { static var usual: PullPolicy { .always } }
extension Run.Readiness: Defaulted { static var usual: Run.Readiness { .exec } }
extension Port.Transport: Defaulted { static var usual: Port.Transport { .tcp } }
extension Access: Defaulted { static var usual: Access { .readWrite } }

extension KeyedEncodingContainer {
    mutating func encode(_ value: some Encodable & Defaulted, forKey key: Key) throws {
        if value != .usual { try encodeIfPresent(value, forKey: key) }
    }

    mutating func encode<Element: Encodable>(_ value: [Element], forKey key: Key) throws {
        if !value.isEmpty { try encodeIfPresent(value, forKey: key) }
    }

    mutating func encode(_ value: Bool, forKey key: Key) throws {
        if value { try encodeIfPresent(value, forKey: key) }
    }
}

extension KeyedDecodingContainer {
    func decode<Value: Decodable & Defaulted>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try decodeIfPresent(type, forKey: key) ?? .usual
    }

    func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
        try decodeIfPresent(type, forKey: key) ?? false
    }
}
