import SystemPackage
import UnitFile
import UnitLint
import UnitVerify

/// Asks everybody who has an opinion about units: systemd, our lint, and what the commands were meant to be.
struct Verification {
    let analyze: SystemdAnalyze
    /// Above which exposure a unit counts as a finding.
    var mostExposure: Double?

    /// What came out about units that see each other.
    struct Outcome: Sendable {
        var verdicts: [UnitVerdict]
        /// About other units, which these draw in.
        var others: [Notice]
    }

    /// - Throws: `UnitVerifyError` where systemd cannot be asked.
    func run(_ group: VerifyGroup) async throws -> Outcome {
        let units = group.subjects.map(\.verifiable)
        let files = group.subjects.map { FilePath($0.path) }
        async let reports = group.isElsewhere ? analyze.security(units: units) : analyze.security(files: files)
        let inspection = try await group.isElsewhere ? analyze.inspect(units: units) : analyze.inspect(files: files)
        let security = try await reports
        // In one directory no two units have the same name.
        var said = Dictionary(grouping: inspection.findings) { $0.unit ?? "" }
        let verdicts = group.subjects.map { subject in
            var verdict = UnitVerdict(subject, environment: group.environment)
            let systemd = (said.removeValue(forKey: subject.name) ?? []).map { Notice($0, in: subject) }
            verdict.findings = Self.combined(Self.lint(subject), systemd: systemd)
            if let report = security[subject.key] { verdict.add(report, most: mostExposure) }
            verdict.prove(subject, read: inspection.argv[subject.key])
            return verdict
        }
        let others = inspection.findings.filter { said[$0.unit ?? ""] != nil }
        return Outcome(verdicts: verdicts, others: others.map { Notice($0) })
    }

    /// What our lint alone says, where there is no systemd to ask.
    static func lintOnly(_ group: VerifyGroup) -> [UnitVerdict] {
        group.subjects.map { subject in
            var verdict = UnitVerdict(subject, environment: group.environment)
            verdict.findings = lint(subject)
            return verdict
        }
    }

    private static func lint(_ subject: VerifySubject) -> [Notice] {
        subject.sources.flatMap { source in
            do throws(UnitFileError) {
                return UnitLinter().lint(try source.parsed(), name: source.name).map { Notice($0, in: source) }
            } catch {
                return [Notice(error, in: source)]
            }
        }
    }

    private static let notLoaded = "not-loaded"

    /// By line. Where our lint and systemd say the same of a line, ours stands: it knows the nearest right thing.
    private static func combined(_ lint: [Notice], systemd: [Notice]) -> [Notice] {
        let known = Set(lint.map { "\($0.code ?? ""):\($0.place?.description ?? "")" })
        var more = systemd.filter { !known.contains("\($0.code ?? ""):\($0.place?.description ?? "")") }
        // That a unit is not loaded need not be said beside the reason.
        let reasons = (lint + more).count { $0.severity == .error && $0.code != Self.notLoaded }
        if reasons > 0 { more.removeAll { $0.code == Self.notLoaded } }
        return (lint + more).enumerated()
            .sorted { ($0.element.place?.line ?? 0, $0.offset) < ($1.element.place?.line ?? 0, $1.offset) }
            .map(\.element)
    }
}
