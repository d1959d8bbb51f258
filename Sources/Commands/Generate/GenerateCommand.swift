import ArgumentParser
import UnitCompiler

/// `flotilla generate`: from a spec to unit files.
struct GenerateCommand: AsyncParsableCommand, PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Compile a spec and write its systemd units.",
        usage: "flotilla generate [<file>] [<options>]",
        discussion: """
            Writes DIR/<environment>/<unit>: only files that changed, and it removes those it wrote before and does not \
            write any more. Files it did not write are never touched; it knows its own by DIR/<environment>/\
            \(OwnershipRecord.fileName). Where the spec has a mistake, all mistakes are told and nothing is written.

            EXAMPLES
              flotilla generate
                  Fleet.swift of this directory, all its environments, into units/.
              flotilla generate -e prod --set djed/version=1.4.2 -o build/units
                  One environment, with a value for a key that the spec leaves open.
              flotilla generate --diff units
                  Show what would change, and change nothing.
              flotilla generate fleets/djed/Fleet.json --stdout | less
                  Print the units of a JSON manifest.
              flotilla generate --manifest > Fleet.json
                  The spec as data, for machines without Swift.

            \(Status.help)
            """)

    @Argument(
        help: "A Fleet.swift, a JSON manifest, or a directory with one of them.",
        completion: .file(extensions: ["swift", "json"]))
    var file = "."

    @OptionGroup var spec: SpecOptions

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Where to write (default: units).", valueName: "dir"),
        completion: .directory)
    var directory: String?

    @Flag(help: "Print the units instead of writing them.")
    var stdout = false

    @Option(
        help: ArgumentHelp(
            "Print how the units differ from those in a directory, and write nothing.", valueName: "dir"),
        completion: .directory)
    var diff: String?

    @Flag(help: "Print the spec as a JSON manifest, all environments, and write nothing.")
    var manifest = false

    @Flag(help: "Replace generated files even if someone edited them since.")
    var force = false

    @OptionGroup var output: OutputOptions

    static let usualDirectory = "units"

    func validate() throws {
        let modes = [
            ("--output", directory != nil), ("--stdout", stdout), ("--diff", diff != nil), ("--manifest", manifest),
        ].filter(\.1).map(\.0)
        if modes.count > 1 { throw ValidationError("\(modes[0]) and \(modes[1]) exclude each other.") }
        if force && modes.first.map({ $0 != "--output" }) ?? false {
            throw ValidationError("--force is about files, and \(modes[0]) writes none.")
        }
    }

    func run() async throws {
        let pipeline = SpecPipeline(path: file, options: spec)
        if manifest { return try await Terminal.write(pipeline.document(output.terminal)) }
        let fleet = try await pipeline.run()
        if fleet.hasErrors { return try fail(fleet.name, fleet.notices, "nothing was written") }
        if stdout {
            try print(fleet)
        } else if let diff {
            try compare(fleet, with: diff)
        } else {
            try write(fleet)
        }
    }

    private func write(_ fleet: CompiledFleet) throws {
        let generation = try Generation(
            fleet, directory: directory ?? Self.usualDirectory, cleans: spec.environments.isEmpty, force: force)
        if !generation.conflicts.isEmpty {
            return try fail(fleet.name, fleet.notices + generation.conflicts, "nothing was written")
        }
        try generation.carryOut()
        try show(fleet.notices)
        try GenerateResult(generation, diffs: false, diagnostics: fleet.notices).print(output)
    }

    private func compare(_ fleet: CompiledFleet, with directory: String) throws {
        let generation = try Generation(
            fleet, directory: directory, cleans: spec.environments.isEmpty, force: true)
        try show(fleet.notices)
        let result = GenerateResult(generation, diffs: output.json, diagnostics: fleet.notices)
        if output.json {
            try Terminal.write(result.json())
        } else {
            let style = output.terminal.output
            for part in generation.parts {
                for entry in part.plan.entries {
                    try Terminal.write(GenerateResult.diff(entry, path: part.output.path(of: entry.name), style))
                }
            }
        }
        if !result.isUnchanged { throw ExitCode(Status.findings) }
    }

    private func print(_ fleet: CompiledFleet) throws {
        try show(fleet.notices)
        if output.json { return try Terminal.write(GenerateResult(printing: fleet).json()) }
        let style = output.terminal.output
        var bytes: [UInt8] = []
        for environment in fleet.environments {
            for unit in environment.units {
                if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
                bytes += Array((style(.place, "# \(environment.name)/\(unit.name)") + "\n").utf8)
                bytes += unit.bytes
            }
        }
        try Terminal.write(bytes)
    }

    /// In JSON the notices are part of the result.
    private func show(_ notices: [Notice]) throws {
        if !output.json { try output.terminal.show(notices) }
    }

    private func fail(_ fleet: String, _ notices: [Notice], _ outcome: String) throws {
        if output.json {
            try Terminal.write(GenerateResult(fleet: fleet, diagnostics: notices).json())
        } else {
            try output.terminal.show(notices, outcome: outcome)
        }
        throw ExitCode(Status.findings)
    }
}
