import Glibc
import SystemPackage
import Testing

@testable import SpecLoader

@Suite struct HostileSpecTests {
    @Test func nothingAHostileSpecTriesIsAllowed() async throws {
        // A descriptor that a careless parent lets its children inherit.
        let careless = open("/etc/passwd", O_RDONLY)
        defer { close(careless) }
        let run = try await ProbeRun(confinement: .available()) { _ in true }
        for (probe, result) in run.results {
            #expect(probe.expected.contains(result), "\(probe.name): \(result)")
        }
        for name in Probe.files { #expect(try run.fixture.read(name) == Array(name.utf8)) }
    }

    /// Without this, a probe that is wrong would prove nothing.
    @Test func theSameProbesSucceedOutsideTheSandbox() async throws {
        defer { unlink("/tmp/flotilla-probe") }
        let run = try await ProbeRun(confinement: .none) { $0.isControl }
        for (probe, result) in run.results {
            #expect(result == Errno(rawValue: 0), "\(probe.name): \(result)")
        }
    }

    /// Before Linux 5.13 there is no Landlock: files can be read, and nothing else.
    @Test func withoutLandlockNothingButReadingIsAllowed() async throws {
        let run = try await ProbeRun(confinement: Confinement(landlock: 0, filtersCalls: true)) { $0.isControl }
        for (probe, result) in run.results where probe.kind != .reading {
            #expect(probe.expected.contains(result), "\(probe.name): \(result)")
        }
    }

    /// Where system calls cannot be filtered, Landlock holds the files, and TCP from its ABI 4 on.
    @Test func withoutFiltersFilesAreOutOfReach() async throws {
        let landlock = Confinement.available().landlock
        let run = try await ProbeRun(confinement: Confinement(landlock: landlock, filtersCalls: false)) {
            $0.isControl && [.reading, .writing].contains($0.kind)
        }
        for (probe, result) in run.results {
            #expect(probe.expected.contains(result), "\(probe.name): \(result)")
        }
    }
}

/// All probes in one spec, so that it is compiled once.
struct ProbeRun {
    var fixture: SpecFixture
    var results: [(probe: Probe, result: Errno)]

    /// - Parameter home: a directory with an SDK, for what the tests share is only theirs.
    init(confinement: Confinement, in home: String? = nil, of isWanted: (Probe) -> Bool) async throws {
        fixture = try SpecFixture(
            in: home, Dictionary(uniqueKeysWithValues: Probe.files.map { ($0, $0) }))
        fixture.configuration.confinement = confinement
        if let home { fixture.configuration.sdkDirectory = home }
        fixture.configuration.allowUnsandboxed = true
        let probes = Probe.all(scratch: fixture.directory).filter(isWanted)
        try fixture.write("Fleet.swift", Probe.spec(probes))
        let name = try await fixture.load().fleet
        let errors = try JSONScanner.integers(name)
        try #require(errors.count == probes.count)
        results = zip(probes, errors).map { ($0, Errno(rawValue: Int32($1))) }
    }
}

extension JSONScanner {
    static func integers(_ text: String) throws -> [Int] {
        var numbers: [Int] = []
        var scanner = JSONScanner(Array(text.utf8))
        try scanner.array { scanner throws(JSONScanner.Malformed) in numbers.append(try scanner.integer()) }
        return numbers
    }
}
