import ArgumentParser
import UnitVerify

/// `flotilla verify`: what systemd and our lint think of units.
struct VerifyCommand: AsyncParsableCommand, PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Ask systemd and our lint what they think of units.",
        usage: "flotilla verify [<spec> | <unit> ...] [<options>]",
        discussion: """
            Compiles a spec and shows its units to systemd-analyze: what systemd would refuse or ignore, whether it reads \
            the very words that each command was meant to be, and how exposed each service is. Hand-written units are \
            verified as they are, with their drop-ins, against this machine; with --elsewhere, or in a directory that \
            flotilla generated, as units for another machine. Notes are advice and leave the exit status at 0.

            EXAMPLES
              flotilla verify
                  Fleet.swift of this directory, in all its environments.
              flotilla verify -e prod --hardening
                  One environment, and what would make its services less exposed.
              flotilla verify --max-exposure 6 units/prod
                  Units of a directory; a more exposed one counts as a finding.
              flotilla verify /etc/systemd/system/backup.service

            \(Status.help)
            """)

    @Argument(
        help: "A spec (default: the one in this directory), or unit files, or directories with units.",
        completion: .file())
    var inputs: [String] = []

    @OptionGroup var spec: SpecOptions

    @Flag(help: "The units are for other machines: programs and units they name need not be here.")
    var elsewhere = false

    @Flag(help: "Show which lines would lower each unit's exposure.")
    var hardening = false

    @Option(
        help: ArgumentHelp("A service that is more exposed than this, 0.0 to 10.0, is a finding.", valueName: "number"))
    var maxExposure: Double?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let maxExposure, !(0...10).contains(maxExposure) {
            throw ValidationError("--max-exposure is between 0.0 and 10.0.")
        }
    }

    func run() async throws {
        var result = VerifyResult(showsHardening: hardening)
        let groups = try await groups(&result)
        do {
            if !groups.isEmpty { try await verify(groups, &result) }
        } catch let error as UnitVerifyError {
            // Half of an answer is better than none.
            result.units = groups.flatMap { Verification.lintOnly($0) }
            result.diagnostics.append(Notice(error))
        }
        if !output.json { try output.terminal.show(result.diagnostics) }
        try result.print(output)
        if result.hasFindings { throw ExitCode(Status.findings) }
    }

    private func verify(_ groups: [VerifyGroup], _ result: inout VerifyResult) async throws {
        let analyze = try await SystemdAnalyze.discover()
        result.systemd = try await analyze.version()
        let verification = Verification(analyze: analyze, mostExposure: maxExposure)
        for group in groups {
            let outcome = try await verification.run(group)
            result.units += outcome.verdicts
            result.diagnostics += outcome.others
        }
    }

    private func groups(_ result: inout VerifyResult) async throws -> [VerifyGroup] {
        switch try VerifyInput(inputs, isElsewhere: elsewhere) {
        case .units(let groups):
            if !spec.environments.isEmpty || !spec.assignments.isEmpty {
                throw CommandError(
                    "--environment and --set are about specs, and these are units", cure: "leave them out",
                    status: Status.usage)
            }
            return groups
        case .spec(let path):
            let fleet = try await SpecPipeline(path: path, options: spec).run()
            result.diagnostics = fleet.notices
            if fleet.hasErrors { return [] }
            return fleet.environments.map { environment in
                VerifyGroup(
                    environment: environment.name, isElsewhere: true,
                    subjects: environment.units.map { VerifySubject($0, environment: environment.name) })
            }
        }
    }
}
