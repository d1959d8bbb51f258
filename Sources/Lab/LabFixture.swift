/// A booted machine for one test.
public enum LabFixture {
    /// Boots a machine in a lab of its own, runs `body`, and leaves nothing behind.
    @discardableResult
    public static func with<Value>(
        _ name: String = "machine", network: LabNetwork = .loopback,
        isolation: isolated (any Actor)? = #isolation, _ body: (LabMachine) async throws -> Value
    ) async throws -> Value {
        try await Lab.with { lab in try await body(try await lab.boot(name, network: network)) }
    }
}
