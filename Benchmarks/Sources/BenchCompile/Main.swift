import Flotilla
import FoundationEssentials
import Measuring
import UnitCompiler

/// A manifest of 10 000 services to units: decoded, compiled, written to files in memory.
@main
enum Main {
    static func main() throws {
        guard let path = CommandLine.arguments.dropFirst().first else {
            print("usage: BenchCompile MANIFEST.json")
            return
        }
        let bytes = try Files.read(path)
        let manifest = try decode(bytes)
        Report.line("manifest", Double(bytes.count) / 1e6, "MB")
        Report.line("services", manifest.services.count, "services")

        Report.time("decode", try Measurement.of { keep(try decode(bytes)) })
        Report.time("decode-floor", Measurement.of { keep(bytes.reduce(0, &+)) })

        let compiler = UnitCompiler()
        let compile = Measurement.of { keep(compiler.compile(manifest)) }
        let compilation = compiler.compile(manifest)
        for diagnostic in compilation.diagnostics.prefix(5) { print("# \(diagnostic)") }
        let units = compilation.units
        let length = units.reduce(0) { $0 + $1.bytes.count }
        Report.line("units", units.count, "units")
        Report.line("units-size", Double(length) / 1e6, "MB")
        Report.time("compile", compile)
        Report.rate("compile-rate", units.count, compile)

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
            Report.line("compile-and-write", compile.best.milliseconds + write.best.milliseconds, "ms")
            Report.line("compile-and-write-target", 1000, "ms")
        }
    }

    private static func decode(_ bytes: [UInt8]) throws -> Manifest {
        let document = try JSONDecoder().decode(ManifestDocument.self, from: Data(bytes))
        return document.environments[0]
    }
}
