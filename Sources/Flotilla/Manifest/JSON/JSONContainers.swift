/// The members of an object.
struct JSONKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let tape: JSONTape
    let index: Int

    var codingPath: [any CodingKey] { tape.path(to: index) }
    var allKeys: [Key] { tape.names(of: index).compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { tape.member(key.stringValue, of: index) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try value(key).decodeNil() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try Value(from: value(key)) }

    // One search for the member, where the standard library's own would make three.
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(key)?.decode(type) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { try present(key)?.decode(type) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { try present(key)?.decode(type) }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try present(key).map { try Value(from: $0) }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try value(key).container(keyedBy: type) }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try value(key).unkeyedContainer()
    }
    func superDecoder() throws -> any Decoder { try value("super") }
    func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }

    /// The member's value, nil if there is none or it is null.
    private func present(_ key: Key) -> JSONValueDecoder? {
        guard let member = tape.member(key.stringValue, of: index), tape[member].kind != .null else { return nil }
        return JSONValueDecoder(tape: tape, index: member)
    }

    private func value(_ key: Key) throws -> JSONValueDecoder {
        guard let member = tape.member(key.stringValue, of: index) else { throw missing(key) }
        return JSONValueDecoder(tape: tape, index: member)
    }

    private func value(_ name: String) throws -> JSONValueDecoder {
        guard let member = tape.member(name, of: index) else { throw missing(JSONKey(stringValue: name)) }
        return JSONValueDecoder(tape: tape, index: member)
    }

    private func missing(_ key: any CodingKey) -> DecodingError {
        .keyNotFound(key, .init(codingPath: codingPath, debugDescription: "the member \(key.stringValue) is missing"))
    }
}

/// The elements of a list.
struct JSONUnkeyedContainer: UnkeyedDecodingContainer {
    let tape: JSONTape
    let index: Int
    private var next: Int
    private(set) var currentIndex = 0

    init(tape: JSONTape, index: Int) {
        self.tape = tape
        self.index = index
        next = index + 1
    }

    var codingPath: [any CodingKey] { tape.path(to: index) }
    var isAtEnd: Bool { next >= Int(tape[index].next) }
    var count: Int? { nil }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, tape[next].kind == .null else { return false }
        _ = try element()
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: element()) }
    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> { try element().container(keyedBy: type) }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try element().unkeyedContainer()
    }
    mutating func superDecoder() throws -> any Decoder { try element() }

    private mutating func element() throws -> JSONValueDecoder {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(
                Any.self, .init(codingPath: codingPath, debugDescription: "the list has too few elements"))
        }
        let element = JSONValueDecoder(tape: tape, index: next)
        next = Int(tape[next].next)
        currentIndex += 1
        return element
    }
}
