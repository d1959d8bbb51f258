import Flotilla

/// Whether two placements can never meet on one machine, as far as that can be proved from the text.
enum Disjointness {
    static func isProvable(_ left: Placement, _ right: Placement) -> Bool {
        if let one = left.machineID, let other = right.machineID, one != other { return true }
        let keys = Set(left.constraints.map(\.key)).intersection(right.constraints.map(\.key))
        return keys.contains { key in
            let both = left.constraints.filter { $0.key == key } + right.constraints.filter { $0.key == key }
            return excludeEachOther(both)
        }
    }

    /// Constraints on one key that no single value meets. One placement's alternatives of the same key add up in
    /// fleet's reading, so only what the two sides say is compared.
    private static func excludeEachOther(_ constraints: [Constraint]) -> Bool {
        let allowed = constraints.filter { $0.relation == .in }
        let forbidden = Set(constraints.filter { $0.relation == .notIn }.flatMap(\.values))
        let exists = constraints.contains {
            [.exists, .in, .less, .lessOrEqual, .greater, .greaterOrEqual].contains($0.relation)
        }
        if exists, constraints.contains(where: { $0.relation == .absent }) { return true }
        guard let first = allowed.first else { return false }
        var common = Set(first.values)
        for constraint in allowed.dropFirst() { common.formIntersection(constraint.values) }
        return common.subtracting(forbidden).isEmpty
    }
}
