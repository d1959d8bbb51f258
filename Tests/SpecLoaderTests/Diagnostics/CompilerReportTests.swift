import Glibc
import SystemPackage
import Testing

@testable import SpecLoader

/// Failures of the compiler that no spec brings about at will.
@Suite struct CompilerReportTests {
    private func error(
        _ ending: Child.Outcome.Ending, saying messages: [String] = [], writing output: [String] = [],
        seconds: Int = 0
    ) throws -> SpecError {
        let source = try SpecFixture(["Fleet.swift": "import Flotilla\n"])
        let sdk = try #require(SDK(directory: FilePath(source.configuration.executableDirectory)))
        let compiler = try #require(Toolchain.compiler(searchPath: source.configuration.environment["PATH"] ?? ""))
        let report = CompilerReport(
            sources: [try SourceFile(FilePath(source.path("Fleet.swift")), limit: 100)],
            diagnostics: messages.map {
                SerializedDiagnostics.Diagnostic(
                    severity: .error, location: .init(file: "./Fleet.swift", line: 1, column: 8), message: $0,
                    fixIts: [], notes: [])
            },
            output: output, toolchain: try #require(Toolchain(compiler: compiler)), sdk: sdk)
        let outcome = Child.Outcome(ending: ending, answer: [], processorTime: .seconds(seconds), memory: 0)
        return try #require(throws: SpecError.self) { try report.warnings(outcome, .compiling) }
    }

    @Test(arguments: [
        "module compiled with Swift 6.2 cannot be imported by the Swift 6.3 compiler: /sdk/Flotilla.swiftmodule",
        "compiled module was created by a newer version of the compiler: /sdk/Flotilla.swiftmodule",
        "compiled module was created by an older version of the compiler; rebuild 'Flotilla' and try again: /sdk",
        "compiled module was created by a different version of the compiler ''; rebuild 'Flotilla' and try again: /sdk",
        "module 'Flotilla' was created for incompatible target aarch64-unknown-linux-gnu: /sdk/Flotilla.swiftmodule",
        "failed to build module 'Flotilla' for importation due to the errors above",
    ])
    func aModuleOfAnotherCompilerIsTold(message: String) throws {
        let error = try error(.exited(1), saying: [message, "cannot find 'Fleet' in scope"])
        #expect(error.code == .wrongSDK)
        #expect(error.diagnostics.count == 1)
        #expect(error.diagnostics.first?.notes.map(\.message) == [message])
    }

    @Test(
        arguments: [
            (.overran, [], 0, "120 s"),
            (.signalled(SIGXCPU), [], 60, "60 s of processor time"),
            (.signalled(SIGABRT), ["LLVM ERROR: out of memory"], 0, "8192 MiB of memory"),
            (
                .signalled(SIGABRT), ["terminate called after throwing an instance of 'std::bad_alloc'"], 0,
                "8192 MiB of memory"
            ),
        ] as [(Child.Outcome.Ending, [String], Int, String)])
    func whatTookTooMuchIsTold(ending: Child.Outcome.Ending, output: [String], seconds: Int, what: String) throws {
        let error = try error(ending, writing: output, seconds: seconds)
        #expect(error.code == .overLimit)
        #expect(error.diagnostics.first?.message == "the Swift compiler was stopped: it may take \(what) for a spec")
    }

    @Test func aCrashTellsWhatTheCompilerWasAt() throws {
        let error = try error(
            .signalled(SIGSEGV),
            writing: ["Stack dump:", "0.\tProgram arguments: swift-frontend", "3.\tWhile type-checking 'fleet'"])
        #expect(error.code == .doesNotCompile)
        #expect(error.diagnostics.first?.message == "the Swift compiler crashed on this spec")
        #expect(error.diagnostics.first?.notes.map(\.message) == ["3.\tWhile type-checking 'fleet'"])
    }

    @Test func aFailureWithoutADiagnosticShowsWhatWasWritten() throws {
        let error = try error(.exited(1), writing: ["<unknown>:0: error: unable to load standard library"])
        #expect(
            error.diagnostics.first?.notes.map(\.message) == ["<unknown>:0: error: unable to load standard library"])
    }

    @Test func nothingIsSaidTwice() throws {
        let error = try error(.exited(1), saying: ["no", "no", "nor this"])
        #expect(error.diagnostics.map(\.message) == ["no", "nor this"])
    }
}
