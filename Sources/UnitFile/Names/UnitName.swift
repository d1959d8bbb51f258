/// A valid name of a unit: `prefix.type`, `prefix@.type` (a template) or `prefix@instance.type` (systemd.unit(5)).
public struct UnitName: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The whole name, such as `web@1.service`.
    public let description: String
    public let type: UnitType
    /// Offset of the first `@`, if there is one, and of the last dot.
    private let at: Int?
    private let dot: Int

    /// systemd counts a final zero in its UNIT_NAME_MAX of 256.
    public static let longest = 255

    private static let characters = ByteSet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:-_.\\@")

    /// - Throws: ``UnitFileError`` saying which rule the name breaks.
    public init(_ name: String) throws(UnitFileError) {
        let bytes = Array(name.utf8)
        guard bytes.count <= Self.longest else {
            throw Self.invalid(name, "is longer than \(Self.longest) bytes", "shorten it")
        }
        guard let dot = bytes.lastIndex(of: ASCII.dot),
            let type = UnitType(rawValue: String(decoding: bytes[(dot + 1)...], as: UTF8.self))
        else {
            throw Self.invalid(name, "does not end in a unit type", "append .service, .timer, .socket or the like")
        }
        guard Self.characters.containsAll(bytes[..<dot]) else {
            throw Self.invalid(
                name, "holds a character unit names cannot have", "use letters, digits and :-_.\\, or escape it")
        }
        let at = bytes[..<dot].firstIndex(of: ASCII.at)
        guard dot > 0, at != 0 else {
            throw Self.invalid(name, "has nothing before its '@' or type", "put a name there")
        }
        self.description = name
        self.type = type
        self.at = at
        self.dot = dot
    }

    public static func isValid(_ name: String) -> Bool {
        (try? UnitName(name)) != nil
    }

    /// The part before the first `@`, or before the type if there is none (`%p`).
    public var prefix: String { slice(0, at ?? dot) }

    /// The part between `@` and type (`%i`): nil for a plain name, empty for a template.
    public var instance: String? { at.map { slice($0 + 1, dot) } }

    /// All but the type (`%N`).
    public var prefixAndInstance: String { slice(0, dot) }

    /// The part of the prefix after its last dash (`%j`).
    public var lastComponent: String {
        let prefix = prefix
        guard let dash = prefix.utf8.lastIndex(of: ASCII.dash) else { return prefix }
        return String(prefix[prefix.utf8.index(after: dash)...])
    }

    public var isPlain: Bool { at == nil }
    public var isTemplate: Bool { at.map { $0 + 1 == dot } ?? false }
    public var isInstance: Bool { at.map { $0 + 1 < dot } ?? false }

    /// The template an instance comes from; a template is its own, a plain name has none.
    public var template: UnitName? {
        at.flatMap { try? UnitName(slice(0, $0 + 1) + type.suffix) }
    }

    /// The same template with another instance. The instance is taken as it stands: escape it first if need be.
    ///
    /// - Throws: ``UnitFileError`` if this is a plain name, or the outcome no valid one.
    public func instance(_ instance: String) throws(UnitFileError) -> UnitName {
        guard let at else {
            throw Self.invalid(description, "is not a template", "name a unit with '@' before its type")
        }
        guard !instance.isEmpty, Self.characters.containsAll(instance) else {
            throw Self.invalid(
                description, "cannot take \"\(instance)\" as its instance", "escape the instance with systemd-escape")
        }
        return try UnitName(slice(0, at + 1) + instance + type.suffix)
    }

    /// The same name with another type.
    ///
    /// - Throws: ``UnitFileError`` if the name grows too long.
    public func changing(to type: UnitType) throws(UnitFileError) -> UnitName {
        try UnitName(prefixAndInstance + type.suffix)
    }

    public static func < (left: UnitName, right: UnitName) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }

    private func slice(_ start: Int, _ end: Int) -> String {
        let utf8 = description.utf8
        return String(
            description[utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)])
    }

    private static func invalid(_ name: String, _ problem: String, _ advice: String) -> UnitFileError {
        UnitFileError(.invalidUnitName, "the unit name \"\(name.prefix(300))\" \(problem)", advice: advice)
    }
}
