#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What a compiled spec runs: it writes what it says as JSON to a descriptor that its loader opened, so that standard
/// output stays free for the author's own `print`.
public enum SpecProgram {
    /// The descriptor the answer is written to.
    static let output: Int32 = 3

    /// `spec list` answers the environments, `spec environment NAME` the manifest of one of them.
    public static func main(_ fleet: @autoclosure () -> Fleet) -> Never {
        let arguments = CommandLine.arguments.dropFirst()
        do {
            switch arguments.first {
            case "list":
                let fleet = fleet()
                try answer(Listing(fleet: fleet.name, environments: fleet.environments.map(\.name)))
            case "environment" where arguments.count == 2:
                try answer(fleet().manifest(for: environment))
            default:
                fail("usage: spec list | spec environment NAME", status: 64)
            }
        } catch {
            fail("cannot write the manifest: \(error)", status: 74)
        }
        exit(0)
    }

    /// The environment this process evaluates; a spec that only lists its environments evaluates none.
    static let environmentArgument: Environment = {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.first == "environment", let name = arguments.last else { return Environment("") }
        return Environment(name)
    }()

    private struct Listing: Encodable {
        var flotilla = ManifestDocument.currentVersion
        var fleet: String
        var environments: [String]
    }

    private static func answer(_ value: some Encodable) throws {
        let bytes = try JSONWriter.bytes(of: value)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                write(output, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { throw WriteError(errno: errno) }
            written += count
        }
    }

    private struct WriteError: Error {
        var errno: Int32
    }

    private static func fail(_ message: String, status: Int32) -> Never {
        var line = Array((message + "\n").utf8)
        _ = write(STDERR_FILENO, &line, line.count)
        exit(status)
    }
}
