import Flotilla
import Testing
import UnitCompiler
import UnitFile

/// What the compiler writes into units is what this program takes.
@Suite struct EmittedCommandTests {
    private static func compile(_ services: [Service]) throws -> [CompiledUnit] {
        let manifest = Manifest(fleet: "shop", environment: .prod, services: services)
        let compilation = UnitCompiler().compile(manifest)
        try #require(compilation.diagnostics.isEmpty, "\(compilation.diagnostics)")
        return compilation.units
    }

    /// The words of each call in the start chain, as systemd hands them over.
    private static func calls(_ unit: CompiledUnit) throws -> [[String]] {
        let context = SpecifierContext(unit: try UnitName(unit.name))
        return try UnitFile(parsing: unit.bytes).directives("ExecStartPre", in: "Service")
            .flatMap { try ExecLine.split(Array($0.valueBytes)) }
            .map { try $0.resolvingSpecifiers(context).argv(environment: [:]) }
            .map { $0.map { String(decoding: $0, as: UTF8.self) } }
            .filter { $0[0] == "/usr/bin/flotilla-fetch" }
    }

    private static let secrets: [Secret] = [
        Secret("s3", from: .s3(bucket: "djed-secrets", key: "prod app/$name 100%.env", region: "eu-west-1")),
        Secret(
            "minio", from: .s3(bucket: "secrets", key: "key", endpoint: "http://127.0.0.1:9000"),
            as: .file(mode: 0o400)),
        Secret("file", from: .file("/etc/djed/a file; with \"odd\" name.env")),
        Secret("plain", from: .credential("djed-tls"), as: .file()),
        Secret("encrypted", from: .credential("djed-tls2", encrypted: true), as: .file()),
        Secret("sops", from: .command("/usr/bin/sops", "--decrypt", "", "--", "$x", "--output")),
    ]

    @Test func everySourceIsAccepted() async throws {
        let container = Service("docker") {
            Container("registry.example.com/app", tag: "1")
            for secret in Self.secrets { secret }
        }
        let podman = Service("podman") {
            Container("registry.example.com/app", tag: "1", engine: .podman)
            for secret in Self.secrets { secret }
        }
        let process = Service("systemd") {
            Run("/usr/bin/app") { User("app") }
            for secret in Self.secrets { secret }
            StartChain { FetchSecrets(timeout: .seconds(90)) }
        }
        let units = try Self.compile([container, podman, process])
        try await Fixture.with { fixture in
            for unit in units {
                let calls = try Self.calls(unit)
                #expect(calls.count == Self.secrets.count)
                for words in calls {
                    try await fixture.fetch(["--check"] + words.dropFirst()).expectSuccess()
                }
            }
        }
    }
}
