import SystemPackage
import Testing

@testable import SpecLoader

@Suite struct CompilationTests {
    /// Lets clang read and write files with the rights the tools of a compile have.
    private func clang(_ arguments: [String], in fixture: SpecFixture) async throws -> Child.Outcome {
        let compiler = try #require(Toolchain.compiler(searchPath: fixture.configuration.environment["PATH"] ?? ""))
        let toolchain = try #require(Toolchain(compiler: compiler))
        let sdk = try #require(SDK(directory: FilePath(fixture.configuration.executableDirectory)))
        let workspace = FilePath(fixture.path("workspace"))
        try Directory.makePrivate(workspace)
        let compilation = Compilation(
            toolchain: toolchain, sdk: sdk, sources: [], workspace: workspace, moduleCache: workspace,
            limits: .compiling, confinement: .available())
        return try await compilation.call(toolchain.clang, ["clang", "-cc1", "-E"] + arguments).0
    }

    @Test func theToolsReachOnlyTheirWorkspace() async throws {
        let fixture = try SpecFixture(["secret.c": "int secret;"])
        let workspace = fixture.path("workspace")
        try Directory.makePrivate(FilePath(workspace))
        try fixture.write("workspace/own.c", "int own;")
        #expect(try await clang(["own.c", "-o", "own.i"], in: fixture).succeeded)
        #expect(try await clang(["\(workspace)/own.c", "-o", "\(workspace)/own.i"], in: fixture).succeeded)
        #expect(try await !clang([fixture.path("secret.c"), "-o", "own.i"], in: fixture).succeeded)
        #expect(try await !clang(["own.c", "-o", fixture.path("stolen.i")], in: fixture).succeeded)
    }

    @Test func aCompileThatTakesTooLongIsStopped() async throws {
        var fixture = try SpecFixture(spec: LoadTests.twoEnvironments, ownCache: true)
        fixture.configuration.compilingLimits.wallClock = .milliseconds(20)
        let error = await fixture.failure()
        #expect(error?.code == .overLimit)
        #expect(error?.diagnostics.first?.hint?.contains("a top-level `let` of its own") == true)
    }
}
