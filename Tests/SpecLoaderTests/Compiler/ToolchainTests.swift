import Glibc
import SystemPackage
import Testing

@testable import SpecLoader

@Suite struct ToolchainTests {
    @Test(arguments: [["PATH": "/nowhere"], ["PATH": "", "FLOTILLA_SWIFTC": "/nowhere/swiftc"]])
    func withoutACompilerAManifestIsSuggested(environment: [String: String]) async throws {
        var fixture = try SpecFixture(spec: LoadTests.twoEnvironments)
        fixture.configuration.environment = environment
        let error = await fixture.failure()
        #expect(error?.code == .noCompiler)
        #expect(error?.diagnostics.first?.message.hasPrefix("there is no Swift compiler") == true)
        #expect(error?.diagnostics.first?.hint?.contains("JSON manifest, which needs none") == true)
    }

    /// A wrapper as swiftly's: it decides at each call, so it is asked, but not to find what is cached.
    @Test func aWrapperIsAskedOnceForAnUnchangedSpec() async throws {
        var fixture = try SpecFixture(spec: LoadTests.twoEnvironments, ownCache: true)
        let real = try #require(Toolchain.compiler(searchPath: fixture.configuration.environment["PATH"] ?? ""))
        try fixture.write("swiftc", "#!/bin/sh\necho asked >> \(fixture.path("log"))\nexec \(real) \"$@\"\n")
        chmod(fixture.path("swiftc"), 0o755)
        fixture.configuration.compiler = fixture.path("swiftc")
        #expect(try await fixture.load().origin == .compiled)
        #expect(try await fixture.load().origin == .cache)
        #expect(String(decoding: try fixture.read("log"), as: UTF8.self) == "asked\n")
        // Another choice of the wrapper's counts as soon as something has to be compiled.
        try fixture.write("swiftc", "#!/bin/sh\necho '{\"paths\":{\"runtimeResourcePath\":\"/nowhere/lib/swift\"}}'\n")
        chmod(fixture.path("swiftc"), 0o755)
        #expect(await fixture.failure()?.code == .noCompiler)
    }

    @Test func whatSaysNothingIsNoCompiler() async throws {
        var fixture = try SpecFixture(spec: LoadTests.twoEnvironments)
        fixture.configuration.compiler = "/bin/true"
        let error = await fixture.failure()
        #expect(error?.diagnostics.first?.message == "/bin/true does not say where its toolchain is")
    }

    @Test func theLinkersCommandIsReadFromClangsAnswer() throws {
        let answer = [
            "clang version 21", "InstalledDir: /usr/bin",
            #" "/usr/bin/ld.lld" "-pie" "-dynamic-linker" "/lib64/ld.so" "-o" "a \"b\" \\c" "start.o" "-lc""#,
        ]
        let command = try #require(LinkCommand(answer: answer))
        #expect(command.linker == "/usr/bin/ld.lld")
        #expect(command.loader == "/lib64/ld.so")
        #expect(
            command.linking(["spec.o", "-lmore"], after: "start.o") == [
                "ld.lld", "-pie", "-dynamic-linker", "/lib64/ld.so", "-o", "a \"b\" \\c", "start.o", "spec.o", "-lmore",
                "-lc",
            ])
        #expect(LinkCommand(answer: ["clang: error: unknown argument"]) == nil)
    }
}
