import Glibc
import Measuring

/// `flotilla generate` as a whole process: from a spec nobody has seen, from one that is in the cache, and again into
/// a directory where nothing changes.
@main
enum Main {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count == 2 else {
            print("usage: BenchSpec FLOTILLA SPEC")
            exit(64)
        }
        try Files.withDirectory { directory in
            let errors = "\(directory)/errors"
            let cache = "\(directory)/cache"
            let output = "\(directory)/units"
            let generate = Program(
                arguments[0], ["generate", arguments[1], "-o", output],
                environment: ["XDG_CACHE_HOME": cache, "HOME": directory])

            try report("cold", runs: 3, generate, errors) {
                Files.empty(cache)
                Files.empty(output)
            }
            try report("cached", runs: 9, generate, errors) { Files.empty(output) }
            try report("unchanged", runs: 15, generate, errors) {}
            Report.line("unchanged-target", 30, "ms")
            try report("process-floor", runs: 15, Program("/bin/true", []), errors) {}
        }
    }

    private static func report(
        _ name: String, runs: Int, _ program: Program, _ errors: String, _ setUp: () -> Void
    ) throws {
        var cpu: [Duration] = []
        let wall = try Measurement.of(runs: runs, setUp: setUp) {
            let outcome = try program.run(errors: errors)
            guard outcome.status == 0 else {
                print(String(decoding: outcome.errors, as: UTF8.self))
                exit(1)
            }
            cpu.append(outcome.cpu)
        }
        Report.time(name, wall)
        Report.line("\(name)-cpu", Measurement(Array(cpu.dropFirst())).best.milliseconds, "ms")
    }
}
