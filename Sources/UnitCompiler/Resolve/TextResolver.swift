import Flotilla
import UnitFile

/// Fills in what a text left open and turns it into a word for systemd.
struct TextResolver: Sendable {
    let keys: [String: String]
    /// The directory that the service's secrets are kept in, as a word.
    let secretDirectory: ExecWord
    /// Where each secret is seen by the process: in a container that may be another place.
    let secretPaths: [String: Text]

    /// The keys that a value was filled in for, with their values.
    private(set) var usedKeys: [String: String] = [:]
    private(set) var missingKeys: [Key] = []
    private(set) var invalidKeys: Set<String> = []
    private(set) var missingSecrets: [String] = []

    init(keys: [String: String], secretDirectory: ExecWord, secretPaths: [String: Text]) {
        self.keys = keys
        self.secretDirectory = secretDirectory
        self.secretPaths = secretPaths
    }

    mutating func word(_ text: Text) -> ExecWord {
        if text.pieces.count == 1, case .literal(let literal) = text.pieces[0] { return ExecWord(literal) }
        var word = ExecWord(pieces: [])
        for piece in text.pieces {
            switch piece {
            case .literal(let literal): word.append(literal)
            case .key(let key): word.append(value(of: key))
            case .variable(let variable): word.pieces.append(.variable(variable.name))
            case .specifier(let specifier): word.pieces.append(.specifier(specifier.letter))
            case .secretPath(let path): word.append(secret(path.name))
            }
        }
        return word
    }

    private mutating func value(of key: Key) -> String {
        if !Name.isKey(key.name) { invalidKeys.insert(key.name) }
        if let value = keys[key.name] ?? key.default {
            usedKeys[key.name] = value
            return value
        }
        missingKeys.append(key)
        return ""
    }

    private mutating func secret(_ name: String) -> ExecWord {
        guard let path = secretPaths[name] else {
            missingSecrets.append(name)
            return ExecWord("")
        }
        return path.pieces.isEmpty ? secretDirectory + ExecWord("/\(name)") : word(path)
    }
}

extension ExecWord {
    /// Adjoining literals become one, so that equal words compare equal.
    mutating func append(_ literal: String) {
        if literal.isEmpty { return }
        if case .literal(let last) = pieces.last {
            pieces[pieces.count - 1] = .literal(last + literal)
        } else {
            pieces.append(.literal(literal))
        }
    }

    mutating func append(_ other: ExecWord) {
        for piece in other.pieces {
            if case .literal(let literal) = piece { append(literal) } else { pieces.append(piece) }
        }
    }
}

/// A key that nobody has given a value, and the service whose unit needs it.
struct UnresolvedKey: Sendable {
    var key: Key
    var service: String
    var location: SourceLocation?

    /// One diagnostic a key, naming every service that waits for it.
    static func diagnostics(_ unresolved: [UnresolvedKey]) -> [Diagnostic] {
        Dictionary(grouping: unresolved, by: \.key.name).sorted { $0.key < $1.key }.map { name, uses in
            let services = Set(uses.map(\.service)).sorted().joined(separator: ", ")
            return Diagnostic(
                .error, "unresolved-key", "the key \(name) has no value, and \(services) needs it",
                cure: "pass --set \(name)=VALUE, or give it a default: Key(\"\(name)\", default: \"…\")",
                at: uses.first?.location, service: uses.first?.service)
        }
    }
}
