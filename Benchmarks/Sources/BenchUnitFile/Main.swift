import Corpus
import Measuring
import UnitFile

/// Unit files from bytes to model and back.
@main
enum Main {
    static func main() throws {
        let paths = CommandLine.arguments.dropFirst()
        let corpus = paths.isEmpty ? UnitCorpus.units(20_000) : try repeated(try paths.map { try Files.read($0) })
        let size = corpus.reduce(0) { $0 + $1.count }
        Report.line("units", corpus.count, "units")
        Report.line("unit-size", size / corpus.count, "bytes")

        let parse = try Measurement.of { for bytes in corpus { keep(try UnitFile(parsing: bytes)) } }
        Report.rate("parse", corpus.count, parse)
        Report.throughput("parse-throughput", size, parse)
        Report.line("parse-target", 450_000, "units/s")
        let sum = Measurement.of {
            for bytes in corpus {
                var sum: UInt8 = 0
                for byte in bytes { sum &+= byte }
                keep(sum)
            }
        }
        Report.rate("read-floor", corpus.count, sum)
        Report.throughput("read-floor-throughput", size, sum)

        let files = try corpus.map { try UnitFile(parsing: $0) }
        let visit = Measurement.of {
            var length = 0
            for file in files { for directive in file.directives { length += directive.valueBytes.count } }
            keep(length)
        }
        Report.rate("visit-directives", corpus.count, visit)

        var buffer: [UInt8] = []
        buffer.reserveCapacity(size)
        let write = Measurement.of(setUp: { buffer.removeAll(keepingCapacity: true) }) {
            for file in files { file.write(into: &buffer) }
        }
        Report.rate("write", corpus.count, write)
        Report.throughput("write-throughput", size, write)
        Report.line("write-target", 3_000_000, "units/s")
        let copy = Measurement.of(setUp: { buffer.removeAll(keepingCapacity: true) }) {
            for bytes in corpus { buffer += bytes }
        }
        Report.rate("copy-floor", corpus.count, copy)
        Report.throughput("copy-floor-throughput", size, copy)

        let sections = files.map { file in
            file.sections.map { ($0.name, $0.directives.map { ($0.key, $0.value) }) }
        }
        let build = try Measurement.of {
            for unit in sections {
                var writer = UnitWriter(reservingCapacity: 1024)
                for (section, directives) in unit {
                    try writer.section(section)
                    for (key, value) in directives { try writer.set(key, value) }
                }
                keep(writer)
            }
        }
        Report.rate("build", corpus.count, build)
    }

    /// Enough of them to measure, whatever number was given.
    private static func repeated(_ units: [[UInt8]]) throws -> [[UInt8]] {
        (0..<20_000).map { units[$0 % units.count] }
    }
}
