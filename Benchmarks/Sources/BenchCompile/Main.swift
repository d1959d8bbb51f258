import Flotilla
import FoundationEssentials
import Measuring
import UnitCompiler

/// A manifest of 10 000 services to units: decoded, compiled, written to files in memory.
@main
enum Main {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first else {
            print("usage: BenchCompile MANIFEST.json [decode|compile|write]…")
            return
        }
        let phases = arguments.count > 1 ? Set(arguments.dropFirst()) : ["decode", "compile", "write"]
        let bytes = try Files.read(path)
        let manifest = try decode(bytes)
        Report.line("manifest", Double(bytes.count) / 1e6, "MB")
        Report.line("services", manifest.services.count, "services")
        if phases.contains("decode") { try measureDecoding(bytes) }

        let compilation = UnitCompiler().compile(manifest)
        for diagnostic in compilation.diagnostics.prefix(5) { print("# \(diagnostic)") }
        Report.line("units", compilation.units.count, "units")
        Report.line("units-size", Double(compilation.units.reduce(0) { $0 + $1.bytes.count }) / 1e6, "MB")
        var total = Duration.zero
        if phases.contains("compile") { total += measureCompiling(manifest, units: compilation.units.count) }
        if phases.contains("write") { total += try measureWriting(compilation.units) }
        Report.line("total", total.milliseconds, "ms")
        Report.line("total-target", 1000, "ms")
    }

    private static func decode(_ bytes: [UInt8]) throws -> Manifest {
        try ManifestDocument(json: bytes).environments[0]
    }

    /// What Foundation needs for the same.
    private static func decodePeer(_ bytes: [UInt8]) throws -> Manifest {
        try JSONDecoder().decode(ManifestDocument.self, from: Data(bytes)).environments[0]
    }

    private static func measureDecoding(_ bytes: [UInt8]) throws {
        Report.time("decode", try Measurement.of { keep(try decode(bytes)) })
        Report.time("decode-foundation", try Measurement.of { keep(try decodePeer(bytes)) })
        Report.time("decode-floor", Measurement.of { keep(bytes.reduce(0, &+)) })
    }

    private static func measureCompiling(_ manifest: Manifest, units: Int) -> Duration {
        let compiler = UnitCompiler()
        let compile = Measurement.of { keep(compiler.compile(manifest)) }
        Report.time("compile", compile)
        Report.rate("compile-rate", units, compile)
        return compile.best
    }

    private static func measureWriting(_ units: [CompiledUnit]) throws -> Duration {
        try Files.withDirectory { directory in
            let write = try Measurement.of(setUp: { Files.empty(directory) }) {
                for unit in units { try Files.write(unit.bytes, to: "\(directory)/\(unit.name)") }
            }
            Report.time("write", write)
            let whole = Array(units.map(\.bytes).joined())
            let floor = try Measurement.of(setUp: { Files.empty(directory) }) {
                try Files.write(whole, to: "\(directory)/all")
            }
            Report.time("write-floor", floor)
            return write.best
        }
    }
}
