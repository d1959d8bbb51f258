import Corpus
import Measuring
import UnitFile
import UnitLint

/// Our lint of 5 000 units, and `systemd-analyze verify` of some of them beside it.
@main
enum Main {
    private static let count = 5_000
    /// systemd-analyze is quadratic in its arguments: this many at a time suit it best.
    private static let chunk = 250
    private static let peerCount = 500

    static func main() throws {
        let paths = CommandLine.arguments.dropFirst()
        let corpus =
            if paths.isEmpty { UnitCorpus.units(count) } else { try paths.map { try Files.read($0) } }
        let names = corpus.indices.map { "bench-\($0).service" }
        Report.line("units", corpus.count, "units")

        let linter = UnitLinter()
        let files = try zip(corpus, names).map { try UnitFile(parsing: $0, path: $1) }
        let findings = zip(files, names).reduce(0) { $0 + linter.lint($1.0, name: $1.1).count }
        Report.line("findings", findings, "findings")
        let lint = Measurement.of { for (file, name) in zip(files, names) { keep(linter.lint(file, name: name)) } }
        Report.time("lint", lint)
        let both = try Measurement.of {
            for (bytes, name) in zip(corpus, names) {
                keep(linter.lint(try UnitFile(parsing: bytes, path: name), name: name))
            }
        }
        Report.time("parse-and-lint", both)
        Report.line("lint-target", 100, "ms")
        try peer(corpus, names)
    }

    private static func peer(_ corpus: [[UInt8]], _ names: [String]) throws {
        try Files.withDirectory { directory in
            let count = min(peerCount, corpus.count)
            let paths = names[..<count].map { "\(directory)/\($0)" }
            for (bytes, path) in zip(corpus, paths) { try Files.write(bytes, to: path) }
            let time = try ContinuousClock().measure {
                for start in stride(from: 0, to: count, by: chunk) {
                    let part = Array(paths[start..<min(start + chunk, count)])
                    keep(try Program("systemd-analyze", ["verify", "--man=no"] + part).run())
                }
            }
            Report.line("systemd-analyze-\(count)", time.milliseconds, "ms")
            let scaled = time.milliseconds * Double(corpus.count) / Double(count)
            Report.line("systemd-analyze-scaled", scaled, "ms")
        }
    }
}
