// In JSON a literal text is a string; any other is a list of strings and of objects with one member:
// ["registry/djed:", {"key": "djed/version"}].
extension Text: Codable {
    public init(from decoder: any Decoder) throws {
        if let literal = try? decoder.singleValueContainer().decode(String.self) {
            self.init(literal)
        } else {
            self.init(pieces: try [Piece](from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let literal {
            var container = encoder.singleValueContainer()
            try container.encode(literal)
        } else {
            try pieces.encode(to: encoder)
        }
    }
}

extension Text.Piece: Codable {
    private enum CodingKeys: String, CodingKey { case key, `default`, variable, specifier, secretPath }

    public init(from decoder: any Decoder) throws {
        if let literal = try? decoder.singleValueContainer().decode(String.self) {
            self = .literal(literal)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let name = try container.decodeIfPresent(String.self, forKey: .key) {
            self = .key(Key(name, default: try container.decodeIfPresent(String.self, forKey: .default)))
        } else if let name = try container.decodeIfPresent(String.self, forKey: .variable) {
            self = .variable(Variable(name))
        } else if let name = try container.decodeIfPresent(String.self, forKey: .secretPath) {
            self = .secretPath(SecretPath(name))
        } else if let letter = try container.decode(String.self, forKey: .specifier).first {
            self = .specifier(Specifier(letter))
        } else {
            throw DecodingError.dataCorruptedError(
                forKey: .specifier, in: container, debugDescription: "a specifier is one letter")
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if case .literal(let literal) = self {
            var container = encoder.singleValueContainer()
            try container.encode(literal)
            return
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .literal: break
        case .key(let key):
            try container.encode(key.name, forKey: .key)
            try container.encodeIfPresent(key.default, forKey: .default)
        case .variable(let variable): try container.encode(variable.name, forKey: .variable)
        case .secretPath(let path): try container.encode(path.name, forKey: .secretPath)
        case .specifier(let specifier): try container.encode(String(specifier.letter), forKey: .specifier)
        }
    }
}
