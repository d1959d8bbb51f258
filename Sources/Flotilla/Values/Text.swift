/// Text of a spec: literal, with pieces that are filled in later.
///
/// `"registry/djed:\(version)"` holds a late-bound ``Key``, `"\(Variable("HOST"))"` is expanded by systemd when the
/// command starts, `"\(Specifier.instance)"` when the unit is loaded. Everything else arrives in the started process
/// exactly as written here: `$`, `%`, quotes and backslashes need no escaping.
public struct Text: Sendable, Hashable {
    public enum Piece: Sendable, Hashable {
        case literal(String)
        case key(Key)
        case variable(Variable)
        case specifier(Specifier)
        case secretPath(SecretPath)
    }

    /// No two literals stand beside each other, so that equal texts compare equal.
    public private(set) var pieces: [Piece]

    public init(pieces: [Piece]) {
        self.pieces = []
        for piece in pieces { self.pieces.append(joining: piece) }
    }
    public init(_ literal: String) { pieces = literal.isEmpty ? [] : [.literal(literal)] }
    public init(_ key: Key) { pieces = [.key(key)] }

    /// The text when it is literal through and through.
    public var literal: String? {
        var result = ""
        for piece in pieces {
            guard case .literal(let text) = piece else { return nil }
            result += text
        }
        return result
    }
}

/// A variable of the unit's environment, expanded by systemd as `${NAME}` when the command starts: one word, however
/// many spaces its value has.
public struct Variable: Sendable, Hashable {
    public var name: String
    public init(_ name: String) { self.name = name }
}

/// A specifier that systemd expands when it loads the unit (systemd.unit(5), SPECIFIERS).
public struct Specifier: Sendable, Hashable {
    public var letter: Character
    public init(_ letter: Character) { self.letter = letter }

    /// `%i`: the instance's name, as escaped in the unit's name.
    public static let instance = Specifier("i")
    /// `%I`: the instance's name, unescaped.
    public static let instanceUnescaped = Specifier("I")
    /// `%n`: the full name of the unit.
    public static let unit = Specifier("n")
    /// `%N`: the full name of the unit without its type suffix.
    public static let unitWithoutSuffix = Specifier("N")
    /// `%p`: the part of the unit's name before `@`.
    public static let prefix = Specifier("p")
    /// `%m`: the machine's id.
    public static let machineID = Specifier("m")
    /// `%H`: the machine's host name.
    public static let hostName = Specifier("H")
    /// `%b`: the id of the running boot.
    public static let bootID = Specifier("b")
    /// `%t`: `/run`, or the user's runtime directory.
    public static let runtimeDirectory = Specifier("t")
    /// `%S`: `/var/lib`, or the user's state directory.
    public static let stateDirectory = Specifier("S")
    /// `%d`: the directory that holds the unit's credentials.
    public static let credentialsDirectory = Specifier("d")
    /// `%h`: the home directory of the user who runs the service manager.
    public static let home = Specifier("h")
}

extension Text: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(value) }
    public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    public struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ literal: String) { pieces.append(joining: .literal(literal)) }
        public mutating func appendInterpolation(_ key: Key) { pieces.append(.key(key)) }
        public mutating func appendInterpolation(_ variable: Variable) { pieces.append(.variable(variable)) }
        public mutating func appendInterpolation(_ specifier: Specifier) { pieces.append(.specifier(specifier)) }
        public mutating func appendInterpolation(_ path: SecretPath) { pieces.append(.secretPath(path)) }
        public mutating func appendInterpolation(_ text: Text) {
            for piece in text.pieces { pieces.append(joining: piece) }
        }
        public mutating func appendInterpolation(_ environment: Environment) { appendLiteral(environment.name) }
        public mutating func appendInterpolation(_ string: String) { appendLiteral(string) }
        public mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }
    }
}

extension [Text.Piece] {
    fileprivate mutating func append(joining piece: Text.Piece) {
        guard case .literal(let text) = piece else { return append(piece) }
        if case .literal(let last) = last {
            self[count - 1] = .literal(last + text)
        } else if !text.isEmpty {
            append(piece)
        }
    }
}
