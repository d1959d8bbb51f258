import Testing

@testable import SpecLoader

@Suite struct LimitTests {
    /// A spec whose only environment does this when it is evaluated.
    static func spec(doing code: String) -> String {
        """
        import Glibc
        func act() { \(code) }
        let fleet = Fleet("djed", environments: .prod) { act() }
        """
    }

    private func failure(
        _ spec: String, _ change: (inout SpecLimits) -> Void = { _ in }
    ) async throws -> SpecError? {
        var fixture = try SpecFixture(spec: spec)
        change(&fixture.configuration.evaluatingLimits)
        return await fixture.failure()
    }

    @Test func aLoopWithoutEndIsStoppedAtTheDeadline() async throws {
        let error = try await failure(Self.spec(doing: "while true {}")) { $0.wallClock = .seconds(1) }
        #expect(error?.code == .overLimit)
        #expect(error?.diagnostics.first?.message == "the spec did not end within 1.0 seconds")
        #expect(error?.diagnostics.first?.hint?.hasPrefix("does a loop never end") == true)
    }

    @Test func processorTimeIsLimited() async throws {
        let error = try await failure(Self.spec(doing: "while true {}")) { $0.processorSeconds = 1 }
        #expect(error?.code == .overLimit)
        #expect(error?.diagnostics.first?.message == "the spec used more than 1 s of processor time")
    }

    @Test func letsThatWaitForEachOtherAreNamedAsTheCause() async throws {
        let error = try await failure(
            """
            func first() -> String { second }
            let named = first()
            let second = named + "!"
            let fleet = Fleet(second, environments: .prod) {}
            """
        ) { $0.wallClock = .seconds(1) }
        #expect(error?.code == .overLimit)
        #expect(error?.diagnostics.first?.hint?.contains("two top-level `let`s refer to each other") == true)
    }

    @Test func aSpecThatClosesItsDescriptorsIsStoppedToo() async throws {
        let error = try await failure(Self.spec(doing: "close(1); close(2); close(3); while true { sleep(1) }")) {
            $0.wallClock = .seconds(1)
        }
        #expect(error?.code == .overLimit)
    }

    @Test(arguments: [
        "var all: [[UInt8]] = []; while true { all.append([UInt8](repeating: 1, count: 1 << 20)) }",
        "final class Node { let next: Node?; init(_ next: Node?) { self.next = next } }"
            + "; var node: Node?; while true { node = Node(node) }",
    ])
    func memoryIsLimited(code: String) async throws {
        let error = try await failure(Self.spec(doing: code)) { $0.memory = 256 << 20 }
        #expect(error?.code == .overLimit)
        #expect(error?.diagnostics.first?.message == "the spec needs more than 256 MiB of memory")
    }

    static let gigabyte =
        "let chunk = [UInt8](repeating: 0x78, count: 1 << 20); for _ in 0..<1024 { write(%, chunk, 1 << 20) }"

    @Test func aGigabyteOfAnswerIsTooMuch() async throws {
        let error = try await failure(Self.spec(doing: Self.gigabyte.replacing("%", with: "3")))
        #expect(error?.code == .overLimit)
        #expect(error?.diagnostics.first?.message == "the spec answered more than 64 MiB")
    }

    @Test func aGigabyteOfOutputIsCutShort() async throws {
        let fixture = try SpecFixture(spec: Self.spec(doing: Self.gigabyte.replacing("%", with: "1")))
        #expect(try await fixture.load().fleet == "djed")
        #expect(fixture.output.lines.last == "prod: (more output was dropped)")
        #expect(fixture.output.lines.joined().utf8.count < 2 << 20)
    }
}
