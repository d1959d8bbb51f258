/// A machine's metadata under one key, to be compared: `Metadata("disk") == "ssd"`, `Metadata("cores") >= 8`,
/// `Metadata("zone").in("a", "b")`, `Metadata("gpu").exists`.
public struct Metadata: Sendable, Hashable {
    public var key: String
    public var location: SourceLocation?

    public init(_ key: String, fileID: String = #fileID, line: Int = #line) {
        self.key = key
        location = SourceLocation(fileID, line)
    }

    public func `in`(_ values: String...) -> Constraint { constraint(.in, values) }
    public func `in`(_ values: [String]) -> Constraint { constraint(.in, values) }
    public func notIn(_ values: String...) -> Constraint { constraint(.notIn, values) }
    public func notIn(_ values: [String]) -> Constraint { constraint(.notIn, values) }
    public var exists: Constraint { constraint(.exists, []) }
    public var isAbsent: Constraint { constraint(.absent, []) }

    public static func == (key: Metadata, value: String) -> Constraint { key.constraint(.in, [value]) }
    public static func == (key: Metadata, value: Environment) -> Constraint { key.constraint(.in, [value.name]) }
    public static func == (key: Metadata, value: Int) -> Constraint { key.constraint(.in, [String(value)]) }
    public static func != (key: Metadata, value: String) -> Constraint { key.constraint(.notIn, [value]) }
    public static func != (key: Metadata, value: Environment) -> Constraint { key.constraint(.notIn, [value.name]) }
    public static func != (key: Metadata, value: Int) -> Constraint { key.constraint(.notIn, [String(value)]) }
    public static func < (key: Metadata, value: Int) -> Constraint { key.constraint(.less, [String(value)]) }
    public static func <= (key: Metadata, value: Int) -> Constraint { key.constraint(.lessOrEqual, [String(value)]) }
    public static func > (key: Metadata, value: Int) -> Constraint { key.constraint(.greater, [String(value)]) }
    public static func >= (key: Metadata, value: Int) -> Constraint {
        key.constraint(.greaterOrEqual, [String(value)])
    }

    private func constraint(_ relation: Constraint.Relation, _ values: [String]) -> Constraint {
        Constraint(key: key, relation: relation, values: values, location: location)
    }
}

/// What a machine's metadata must be for a service to run there.
public struct Constraint: PlacementComponent, Hashable, Codable {
    public enum Relation: String, Sendable, Hashable, Codable {
        case `in`, notIn, exists, absent, less, lessOrEqual, greater, greaterOrEqual
    }

    public var key: String
    public var relation: Relation
    /// One value or several for `in` and `notIn`, one number for the comparisons, none for `exists` and `absent`.
    public var values: [String]
    public var location: SourceLocation?

    public init(key: String, relation: Relation, values: [String], location: SourceLocation? = nil) {
        self.key = key
        self.relation = relation
        self.values = values
        self.location = location
    }

    public func add(to placement: inout Placement) { placement.constraints.append(self) }
}
