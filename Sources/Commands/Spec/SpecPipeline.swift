import ArgumentParser
import Flotilla
import SpecLoader
import UnitCompiler
import UnitFile

/// The way from a file on the command line to units: load, decode, compile. Whatever there is to say about the spec
/// comes out as notices.
struct SpecPipeline {
    var path: String
    var options: SpecOptions

    /// - Throws: ``CommandError`` for an environment the spec does not have, and for a manifest that cannot be read. What is wrong in the spec is in the result's notices.
    func run() async throws -> CompiledFleet {
        let spec: LoadedSpec
        do throws(SpecError) {
            spec = try await SpecLoader().load(path)
        } catch {
            return CompiledFleet(
                name: "", allEnvironments: [], environments: [], notices: error.diagnostics.map { Notice($0) })
        }
        let names = try chosen(from: spec)
        let reader = ManifestReader(spec: spec, path: path)
        let manifests = try reader.manifests().filter { names.contains($0.environment.name) }
        let compiler = UnitCompiler(
            options: UnitCompiler.Options(keys: options.keys, specification: spec.files.first ?? path))
        var environments: [CompiledFleet.Environment] = []
        var said: [(name: String, notices: [Notice])] = []
        for manifest in manifests {
            let compilation = compiler.compile(manifest)
            let name = manifest.environment.name
            environments.append(CompiledFleet.Environment(name: name, units: compilation.units))
            said.append((name, compilation.diagnostics.map { Notice($0, path: spec.path(ofFile:)) }))
        }
        var notices = spec.warnings.map { Notice($0) }
        if !options.keys.isEmpty {
            notices += Self.unusedKeys(options.assignments.map(\.key), known: try reader.keyNames())
        }
        notices += [Notice].merged(said)
        return CompiledFleet(
            name: spec.fleet, allEnvironments: spec.environments, environments: environments,
            notices: Self.withExcerpts(notices))
    }

    /// The spec as one JSON document, all environments, as its author's machine can hand it to one without Swift.
    ///
    /// - Throws: ``ExitCode`` once it has told what is wrong in the spec.
    func document(_ terminal: Terminal) async throws -> [UInt8] {
        do throws(SpecError) {
            let spec = try await SpecLoader().load(path)
            return spec.document + (spec.document.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")])
        } catch {
            try terminal.show(error.diagnostics.map { Notice($0) })
            throw ExitCode(Status.findings)
        }
    }

    private func chosen(from spec: LoadedSpec) throws(CommandError) -> Set<String> {
        let all = spec.environments
        if options.environments.isEmpty { return Set(all) }
        for name in options.environments where !all.contains(name) {
            let nearest = Spelling.nearest(to: name, in: all)
            throw CommandError(
                "the spec has no environment “\(name)”",
                cure: nearest.map { "did you mean “\($0)”?" } ?? "it has \(all.joined(separator: ", "))",
                path: spec.files.first ?? path, status: Status.usage)
        }
        return Set(options.environments)
    }

    static func unusedKeys(_ keys: [String], known: Set<String>) -> [Notice] {
        keys.filter { !known.contains($0) }.map { key in
            let nearest = Spelling.nearest(to: key, in: known.sorted())
            return Notice(
                .warning, "no service uses the key \(key) that --set gives a value",
                cure: nearest.map { "did you mean \($0)?" }
                    ?? (known.isEmpty
                        ? "the spec has no keys" : "the spec's keys are \(known.sorted().joined(separator: ", "))"),
                code: "unused-key")
        }
    }

    private static func withExcerpts(_ notices: [Notice]) -> [Notice] {
        var sources = SourceText()
        return notices.map { notice in
            var notice = notice
            sources.addExcerpt(to: &notice)
            return notice
        }
    }
}
