import Testing
import UnitFile
import UnitLint

/// Our verdict on single assignments equals that of `systemd-analyze verify`, but where this file says why not.
struct AgreementTests {
    private static let sections = [
        "Unit", "Service", "Socket", "Mount", "Swap", "Automount", "Timer", "Path", "Slice",
    ]

    /// Every directive of systemd, with values made for it and for others.
    @Test func everyDirectiveWithValuesOfAllKinds() throws {
        let linter = UnitLinter()
        var generator = SeededGenerator(seed: 252)
        var cases: [VerifyOracle.Case] = []
        var seen: Set<String> = []
        for section in Self.sections {
            for key in linter.directives(in: section) where seen.insert(key).inserted {
                for _ in 0..<16 {
                    cases.append(.init(section: section, key: key, value: generator.pick(GenericValues.all)))
                }
            }
        }
        #expect(seen.count > 400)
        try agree(cases, atLeast: 0.95)
    }

    @Test func valuesMadeForTheirDirective() throws {
        #expect(SpecificValues.cases.count > 700)
        try agree(SpecificValues.cases, atLeast: 0.99)
    }

    @Test(arguments: [1, 2] as [UInt64])
    func spoiledValues(_ seed: UInt64) throws {
        try agree(SpecificValues.mutations(seed: seed, count: 2500), atLeast: 0.99)
    }

    private func agree(_ cases: [VerifyOracle.Case], atLeast rate: Double) throws {
        let theirs = try VerifyOracle.verdicts(cases)
        var known = 0
        for item in Set(cases) {
            let ours = try Self.findings(item)
            guard ours.isEmpty != (theirs[item] == nil) else { continue }
            if Self.isKnown(item, oursIsStricter: !ours.isEmpty) {
                known += 1
            } else {
                Issue.record("\(item): ours \(ours.first?.message ?? "–"), theirs \(theirs[item] ?? "–")")
            }
        }
        let count = Double(Set(cases).count)
        #expect((count - Double(known)) / count >= rate, "\(known) known disagreements of \(count)")
        #expect(theirs.count > Set(cases).count / 10, "systemd refused some")
    }

    private static func findings(_ item: VerifyOracle.Case) throws -> [Finding] {
        let type = item.section == "Unit" ? "service" : item.section.lowercased()
        let name = try UnitName(type == "service" ? "t1x@a.service" : "t1x.\(type)")
        return UnitLinter().check(section: item.section, key: item.key, value: item.value, unit: name)
            .filter { $0.severity >= .warning }
    }

    /// Where the two differ, and why.
    private static func isKnown(_ item: VerifyOracle.Case, oursIsStricter: Bool) -> Bool {
        // A backslash between % and its letter: systemd undoes escapes first, where it knows them.
        if item.value.contains("%"), item.value.contains("\\"), oursIsStricter { return true }
        return switch item.key {
        case "CapabilityBoundingSet", "AmbientCapabilities", "SecureBits":
            // systemd drops names it does not know without a word.
            oursIsStricter
        case "CPUSchedulingPolicy", "IOSchedulingClass", "SyslogFacility":
            // systemd takes numbers that no kernel knows; the service then fails to start.
            oursIsStricter && item.value.contains { $0.isNumber }
        case "Slice":
            // systemd names the slice's own file, not the line, once it finds the name to be none.
            oursIsStricter
        case "ListenStream", "ListenDatagram":
            // Which interfaces there are only the machine knows.
            !oursIsStricter && item.value.contains("%")
        case "BusName":
            // What %r and its like stand for only the machine knows.
            oursIsStricter && item.value.contains("%")
        default:
            // Conditions are judged when the unit starts.
            oursIsStricter && (item.key.hasPrefix("Condition") || item.key.hasPrefix("Assert"))
        }
    }
}
