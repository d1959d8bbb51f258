import UnitCompiler
import UnitFile
import UnitVerify

/// What came out about one unit.
struct UnitVerdict: Sendable, Encodable {
    /// Commands whose words systemd reads as they were meant, and the others: those it reads otherwise, which are
    /// findings too, and those that depend on a machine that is not this one.
    struct Commands: Sendable, Encodable {
        var proved: Int
        var unproved: Int
    }

    /// Something that would make the unit less exposed.
    struct Hardening: Sendable, Encodable {
        /// The line to add.
        var line: String
        /// What systemd says of the unit as it is.
        var description: String
        /// How much of the exposure comes from there.
        var exposure: Double
    }

    var unit: String
    var file: String
    var environment: String?
    var service: String?
    /// By systemd's measure, from 0.0 to 10.0; none for what is not a service or does not load.
    var exposure: Double?
    var rating: String?
    /// None for units that were not compiled from a spec.
    var commands: Commands?
    var findings: [Notice] = []
    var hardening: [Hardening] = []

    init(_ subject: VerifySubject, environment: String?) {
        unit = subject.name
        file = subject.path
        self.environment = environment
        service = subject.compiled?.service
    }

    var hasFindings: Bool { findings.contains { $0.severity != .note } }

    mutating func add(_ report: SecurityReport, most: Double?) {
        exposure = report.exposure
        rating = report.rating.rawValue
        hardening = report.openChecks.compactMap { check in
            check.cure.map { Hardening(line: $0, description: check.description, exposure: check.exposure) }
        }
        guard let most, report.exposure > most else { return }
        var notice = Notice(
            .warning, "systemd rates the exposure of this service at \(report.exposure), above \(most)",
            cure: "harden it: \(hardening.prefix(3).map(\.line).joined(separator: ", "))", code: "exposure",
            at: Notice.Place(path: file))
        notice.unit = unit
        findings.append(notice)
    }

    /// Compares what the commands were meant to be with what systemd read.
    mutating func prove(_ subject: VerifySubject, read: UnitArgv?) {
        guard let compiled = subject.compiled, let name = try? UnitName(subject.name) else { return }
        guard let read else {
            if !compiled.commands.isEmpty && !hasFindings {
                findings.append(
                    mismatch("systemd does not load this unit and says nothing about it", at: nil, in: subject))
            }
            return
        }
        let loaded = name.isTemplate ? (try? name.instance(subject.instance)) ?? name : name
        let expectation = ArgvExpectation(compiled, loadName: loaded, actual: read)
        let mismatches = ArgvProof.compare(expected: [unit: expectation.argv], actual: [unit: read])
        let proved = max(expectation.proved - mismatches.count, 0)
        commands = Commands(proved: proved, unproved: expectation.proved + expectation.unproved - proved)
        findings += mismatches.map { found in
            let steps = compiled.commands.filter { $0.directive == found.key.rawValue }
            let step = found.index < steps.count ? " (\(steps[found.index].step))" : ""
            return mismatch(
                "systemd reads \(found.key.rawValue)=\(step) otherwise than it was meant: \(found.description)",
                at: nil, in: subject)
        }
    }

    private func mismatch(_ message: String, at line: Int?, in subject: VerifySubject) -> Notice {
        var notice = Notice(
            .error, message, cure: "this is a mistake of flotilla: please report it with the unit",
            code: "argv-mismatch", at: Notice.Place(path: file, line: line))
        notice.unit = unit
        notice.service = subject.compiled?.service
        return notice
    }
}
