import Subprocess
import SystemPackage
import Testing

@testable import SpecLoader

@Suite struct SDKTests {
    /// What `scripts/build-sdk` makes; once, for it takes some seconds.
    private static let built = Task {
        let directory = try Scratch.directory()
        let root = FilePath(#filePath).removingLastComponent().appending("../../..").lexicallyNormalized()
        let result = try await run(
            .path(root.appending("scripts/build-sdk")), arguments: [directory, "-Onone"], output: .discarded,
            error: .string(limit: 1 << 16))
        try #require(result.terminationStatus.isSuccess, "\(result.standardError)")
        return directory
    }

    /// A copy of it without some of its files.
    private func sdk(without missing: Set<String> = []) async throws -> FilePath {
        let built = FilePath(try await Self.built.value)
        let copy = FilePath(try Scratch.directory())
        for name in try Directory.names(in: built) where !missing.contains(name) {
            try Files.write(Files.read(built.appending(name)), to: copy.appending(name))
        }
        return copy
    }

    private func load(with sdk: FilePath) async throws -> LoadedSpec {
        var fixture = try SpecFixture(spec: LoadTests.twoEnvironments)
        fixture.configuration.environment["FLOTILLA_SDK"] = sdk.string
        return try await fixture.load()
    }

    @Test func aSpecIsCompiledAgainstTheBuiltSDK() async throws {
        let sdk = try await sdk()
        #expect(
            try Directory.names(in: sdk) == [
                "Flotilla.swiftdoc", "Flotilla.swiftinterface", "Flotilla.swiftmodule", "libFlotilla.so",
            ])
        #expect(try await load(with: sdk).fleet == "djed")
    }

    @Test func theInterfaceAloneIsEnoughForAnyCompiler() async throws {
        #expect(try await load(with: sdk(without: ["Flotilla.swiftmodule"])).fleet == "djed")
    }

    @Test func theInterfaceImportsNoFoundation() async throws {
        let sdk = try await sdk()
        let text = String(decoding: try Files.read(sdk.appending("Flotilla.swiftinterface")), as: UTF8.self)
        let imports = text.split(separator: "\n").filter { $0.contains("import ") }
        #expect(!imports.isEmpty)
        #expect(imports.allSatisfy { !$0.contains("Foundation") }, "\(imports)")
    }

    @Test func aModuleThatThisCompilerCannotReadIsTold() async throws {
        let sdk = try await sdk(without: ["Flotilla.swiftinterface"])
        try Files.write(Array("of another format".utf8), to: sdk.appending("Flotilla.swiftmodule"))
        let error = await #expect(throws: SpecError.self) { try await load(with: sdk) }
        #expect(error?.code == .wrongSDK)
        #expect(error?.diagnostics.first?.message.contains("was built by another Swift") == true)
        #expect(error?.diagnostics.first?.hint?.contains("scripts/build-sdk") == true)
    }

    @Test func itIsFoundInLibFlotillaOfThePrefix() async throws {
        let sdk = try await sdk()
        let prefix = FilePath(try Scratch.directory())
        try Directory.makePrivate(prefix.appending("lib/flotilla"))
        for name in try Directory.names(in: sdk) {
            try Files.write(Files.read(sdk.appending(name)), to: prefix.appending("lib/flotilla/\(name)"))
        }
        var fixture = try SpecFixture(spec: LoadTests.twoEnvironments)
        fixture.configuration.executableDirectory = prefix.appending("bin").string
        #expect(try await fixture.load().fleet == "djed")
    }

    @Test(arguments: [["FLOTILLA_SDK": "/nowhere"], [:]])
    func withoutItTheAuthorLearnsHowToMakeIt(environment: [String: String]) async throws {
        var fixture = try SpecFixture(spec: LoadTests.twoEnvironments)
        fixture.configuration.environment.merge(environment) { $1 }
        fixture.configuration.executableDirectory = "/nowhere/bin"
        let error = await fixture.failure()
        #expect(error?.code == .noSDK)
        #expect(error?.diagnostics.first?.hint?.contains("scripts/build-sdk DIR") == true)
    }
}
