import SystemPackage
import Testing

@testable import SpecLoader

@Suite struct BitstreamTests {
    /// What the compiler records for `let number: Int = "text"`.
    private func record() async throws -> [UInt8] {
        let fixture = try SpecFixture(["Fleet.swift": "let number: Int = \"text\"\nlet other: Int = nil\n"])
        let compiler = try #require(Toolchain.compiler(searchPath: fixture.configuration.environment["PATH"] ?? ""))
        let toolchain = try #require(Toolchain(compiler: compiler))
        let child = Child(
            executable: toolchain.frontend,
            arguments: [
                "swift-frontend", "-frontend", "-typecheck", "Fleet.swift", "-serialize-diagnostics-path", "Fleet.dia",
            ],
            directory: FilePath(fixture.directory), files: FileAccess(writable: ["/"]), limits: .compiling,
            confinement: .none)
        _ = try await child.run()
        return try fixture.read("Fleet.dia")
    }

    @Test func theCompilersOwnRecordIsRead() async throws {
        let diagnostics = try SerializedDiagnostics(await record()).diagnostics
        #expect(diagnostics.map(\.severity) == [.error, .error])
        #expect(diagnostics.first?.message == "cannot convert value of type 'String' to specified type 'Int'")
        #expect(diagnostics.first?.location == .init(file: "Fleet.swift", line: 1, column: 19))
    }

    /// A record cut off or with flipped bits is refused or read in part: no crash, no hang.
    @Test func damagedRecordsDoNoHarm() async throws {
        let bytes = try await record()
        for length in 0..<bytes.count { _ = try? SerializedDiagnostics(Array(bytes[..<length])) }
        var generator = SeededGenerator(seed: 1)
        var survived = 0
        for _ in 0..<2000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                damaged[Int.random(in: 4..<damaged.count, using: &generator)] ^=
                    UInt8(1) << UInt8.random(in: 0...7, using: &generator)
            }
            if (try? SerializedDiagnostics(damaged)) != nil { survived += 1 }
        }
        #expect(survived < 2000)
    }
}

/// SplitMix64: the same numbers in each run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
