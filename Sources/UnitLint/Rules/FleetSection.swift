internal import UnitFile

/// `[X-Fleet]`: where fleet's placement stands. Its values are judged by who places units.
enum FleetSection {
    static let name = "X-Fleet"

    /// fleet's own words.
    static let keys = ["MachineID", "MachineOf", "MachineMetadata", "Conflicts", "Global", "Replaces"]

    /// This project's own words, beyond fleet's (docs/units.md).
    static let extensions = [
        "CPUReservation", "Exclusive", "MachineConstraint", "MaxPerMachine", "MemoryReservation", "Ports", "Spread",
    ]

    /// Words of fleet before 0.8, and what they became.
    static let deprecated = [
        "X-ConditionMachineID": "MachineID", "X-ConditionMachineBootID": "MachineID",
        "X-ConditionMachineOf": "MachineOf", "X-ConditionMachineMetadata": "MachineMetadata",
        "X-Conflicts": "Conflicts",
    ]
}

extension LintPass {
    mutating func checkFleet(_ key: borrowing Span<UInt8>, line: Int) {
        let known = FleetSection.keys + FleetSection.extensions
        if known.contains(where: { key.equals($0) }) { return }
        let text = key.excerpt
        if let newer = FleetSection.deprecated[text] {
            return report(
                .warning, "deprecated-directive", line: line, "\(text)= is out of date", cure: "write \(newer)=")
        }
        let near = Spelling.nearest(to: text, in: known)
        let isCase = near?.lowercased() == text.lowercased()
        report(
            .error, isCase ? "wrong-case" : "unknown-directive", line: line, "[X-Fleet] has no \(text)=",
            cure: near.map { "did you mean \($0)=?" } ?? "write one of \(known.joined(separator: ", "))")
    }
}
