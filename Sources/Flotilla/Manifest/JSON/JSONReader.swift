/// Reads `Decodable` values from JSON, the counterpart of ``JSONWriter``.
package enum JSONReader {
    /// - Throws: `DecodingError`, with the place in its coding path.
    package static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try Value(from: JSONValueDecoder(tape: JSONTape(bytes), index: 0))
    }
}

extension ManifestDocument {
    /// Reads the JSON document that stands for a spec.
    ///
    /// - Throws: `DecodingError`, with the place in its coding path.
    public init(json bytes: [UInt8]) throws {
        self = try JSONReader.value(ManifestDocument.self, from: bytes)
    }
}

/// The `Decoder` of one value.
struct JSONValueDecoder: Decoder {
    let tape: JSONTape
    let index: Int

    var codingPath: [any CodingKey] { tape.path(to: index) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try expect(.object, [String: Any].self, "an object")
        return KeyedDecodingContainer(JSONKeyedContainer(tape: tape, index: index))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try expect(.list, [Any].self, "a list")
        return JSONUnkeyedContainer(tape: tape, index: index)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    private func expect(_ kind: JSONTape.Kind, _ type: Any.Type, _ expected: String) throws {
        guard tape[index].kind == kind else { throw mismatch(type, expected) }
    }

    func mismatch(_ type: Any.Type, _ expected: String) -> DecodingError {
        let found =
            switch tape[index].kind {
            case .null: "null"
            case .yes, .no: "a truth value"
            case .number: "a number"
            case .string: "a string"
            case .list: "a list"
            case .object: "an object"
            }
        return .typeMismatch(
            type, .init(codingPath: codingPath, debugDescription: "\(expected) is expected, not \(found)"))
    }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { tape[index].kind == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        switch tape[index].kind {
        case .yes: return true
        case .no: return false
        default: throw mismatch(type, "true or false")
        }
    }

    func decode(_ type: String.Type) throws -> String {
        guard tape[index].kind == .string else { throw mismatch(type, "a string") }
        return tape.text(index)
    }

    func decode(_ type: Double.Type) throws -> Double {
        guard tape[index].kind == .number, let number = Double(tape.text(index)), number.isFinite else {
            throw mismatch(type, "a number")
        }
        return number
    }

    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

    /// `5`, and `5.0` or `5e0`, which are the same number.
    private func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
        guard tape[index].kind == .number else { throw mismatch(type, "a whole number") }
        let text = tape.text(index)
        guard let number = Number(text) ?? Double(text).flatMap(Number.init(exactly:)) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: codingPath,
                    debugDescription: "a whole number from \(Number.min) to \(Number.max) is expected"))
        }
        return number
    }
}
