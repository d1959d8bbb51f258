/// The `Encoder` behind ``JSONWriter``.
struct JSONNodeEncoder: Encoder {
    let node: JSONNode
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if case .object = node.content {} else { node.content = .object([]) }
        return KeyedEncodingContainer(Keyed(node: node, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if case .list = node.content {} else { node.content = .list([]) }
        return Unkeyed(node: node, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: node, codingPath: codingPath) }

    /// Puts one value into a node: the scalars of JSON here, everything else by its own `encode`.
    static func encode(_ value: some Encodable, into node: JSONNode, _ path: [any CodingKey]) throws {
        switch value {
        case let text as String: node.content = .text(text)
        case let flag as Bool: node.content = .scalar(flag ? "true" : "false")
        case let number as Double:
            guard number.isFinite else {
                throw EncodingError.invalidValue(
                    number, .init(codingPath: path, debugDescription: "JSON has no \(number)"))
            }
            node.content = .scalar(number.description)
        case let number as any FixedWidthInteger: node.content = .scalar(number.description)
        default: try value.encode(to: JSONNodeEncoder(node: node, codingPath: path))
        }
    }

    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let node: JSONNode
        let codingPath: [any CodingKey]

        mutating func encodeNil(forKey key: Key) { _ = node.member(key.stringValue) }
        mutating func encode(_ value: some Encodable, forKey key: Key) throws {
            try JSONNodeEncoder.encode(value, into: node.member(key.stringValue), codingPath + [key])
        }
        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> { nested(key).container(keyedBy: type) }
        mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            nested(key).unkeyedContainer()
        }
        mutating func superEncoder() -> any Encoder {
            JSONNodeEncoder(node: node.member("super"), codingPath: codingPath)
        }
        mutating func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

        private func nested(_ key: Key) -> JSONNodeEncoder {
            JSONNodeEncoder(node: node.member(key.stringValue), codingPath: codingPath + [key])
        }
    }

    private struct Unkeyed: UnkeyedEncodingContainer {
        let node: JSONNode
        let codingPath: [any CodingKey]
        var count: Int { if case .list(let elements) = node.content { elements.count } else { 0 } }

        mutating func encodeNil() { _ = node.element() }
        mutating func encode(_ value: some Encodable) throws {
            try JSONNodeEncoder.encode(value, into: node.element(), codingPath)
        }
        mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            superNode().container(keyedBy: type)
        }
        mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { superNode().unkeyedContainer() }
        mutating func superEncoder() -> any Encoder { superNode() }

        private func superNode() -> JSONNodeEncoder { JSONNodeEncoder(node: node.element(), codingPath: codingPath) }
    }

    private struct Single: SingleValueEncodingContainer {
        let node: JSONNode
        let codingPath: [any CodingKey]

        mutating func encodeNil() { node.content = .scalar("null") }
        mutating func encode(_ value: some Encodable) throws {
            try JSONNodeEncoder.encode(value, into: node, codingPath)
        }
    }
}
