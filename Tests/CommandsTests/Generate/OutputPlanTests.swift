import Testing

@testable import Commands

/// Every combination of what is wanted, what was written, and what is found.
@Suite struct OutputPlanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var wanted: String?
        var written: String?
        var found: OutputPlan.Found
        var action: OutputPlan.Action
        var conflict: OutputPlan.Conflict?
        var testDescription: String { name }
    }

    private static func file(_ text: String) -> OutputPlan.Found { .file(Array(text.utf8)) }

    static let cases = [
        Case(name: "first time", wanted: "n", written: nil, found: .nothing, action: .create),
        Case(name: "deleted by hand", wanted: "n", written: "n", found: .nothing, action: .create),
        Case(name: "unchanged", wanted: "n", written: "n", found: file("n"), action: .keep),
        Case(name: "changed", wanted: "n", written: "o", found: file("o"), action: .replace),
        Case(name: "edited", wanted: "n", written: "o", found: file("e"), action: .replace, conflict: .edited),
        Case(name: "edited to the same", wanted: "n", written: "o", found: file("n"), action: .keep),
        Case(name: "foreign", wanted: "n", written: nil, found: file("f"), action: .replace, conflict: .foreign),
        Case(name: "foreign but the same", wanted: "n", written: nil, found: file("n"), action: .keep),
        Case(name: "a link", wanted: "n", written: "n", found: .other, action: .replace, conflict: .foreign),
        Case(name: "not wanted", wanted: nil, written: "o", found: file("o"), action: .remove),
        Case(
            name: "not wanted, but edited", wanted: nil, written: "o", found: file("e"), action: .remove,
            conflict: .edited),
        Case(name: "not wanted and gone", wanted: nil, written: "o", found: .nothing, action: .forget),
        Case(name: "not wanted, and theirs now", wanted: nil, written: "o", found: .other, action: .forget),
    ]

    private func plan(_ one: Case, force: Bool) throws -> OutputPlan {
        var record = OwnershipRecord(fleet: "shop")
        if let written = one.written { record.digests["a"] = [ContentDigest.hexadecimal(Array(written.utf8))] }
        return OutputPlan(
            units: one.wanted.map { ["a": Array($0.utf8)] } ?? [:], record: record, force: force
        ) { _ in one.found }
    }

    @Test(arguments: cases)
    func decides(_ one: Case) throws {
        let plan = try plan(one, force: false)
        let entry = try #require(plan.entries.first)
        #expect(entry.action == one.action)
        #expect(entry.conflict == one.conflict)
        #expect(plan.hasChanges == (one.action != .keep))
    }

    @Test(arguments: cases)
    func forceTakesOnlyWhatIsOurs(_ one: Case) throws {
        let entry = try #require(try plan(one, force: true).entries.first)
        #expect(entry.action == one.action)
        #expect(entry.conflict == (one.conflict == .foreign ? .foreign : nil))
    }

    @Test func aRunThatIsKilledLeavesNothingForeign() throws {
        let old = Array("o".utf8)
        let new = Array("n".utf8)
        var record = OwnershipRecord(fleet: "shop")
        record.digests["a"] = [ContentDigest.hexadecimal(old)]
        let plan = OutputPlan(units: ["a": new, "b": new], record: record, force: false) { name in
            name == "a" ? .file(old) : .nothing
        }
        #expect(plan.record.digests.mapValues(\.count) == ["a": 1, "b": 1])
        for (name, content) in [("a", old), ("a", new), ("b", new)] {
            #expect(plan.interimRecord.wrote(content, as: name))
        }
    }

    @Test func entriesComeByName() {
        let record = OwnershipRecord(fleet: "shop")
        let plan = OutputPlan(units: ["b": [], "a": [], "c": []], record: record, force: false) { _ in .nothing }
        #expect(plan.entries.map(\.name) == ["a", "b", "c"])
    }
}
