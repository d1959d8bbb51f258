import SystemPackage
import Testing

@testable import Commands

/// What the commands say about themselves is part of the product: it is kept as files.
/// `FLOTILLA_UPDATE_GOLDEN=1 swift test --filter HelpTests` writes them anew.
@Suite struct HelpTests {
    private static let golden = FilePath(#filePath).removingLastComponent().removingLastComponent().appending("Golden")

    static let commands = [
        [], ["init"], ["generate"], ["verify"], ["unit"], ["unit", "lint"], ["unit", "show"], ["unit", "argv"],
        ["unit", "fmt"], ["unit", "escape"], ["unit", "unescape"],
    ]

    @Test(arguments: commands)
    func helpIsAsItWas(_ command: [String]) async throws {
        let result = try await Program.flotilla(command + ["--help"])
        #expect(result.status == 0)
        #expect(result.errors == "")
        let file = Self.golden.appending((["flotilla"] + command).joined(separator: "-") + ".txt").string
        if try await run("printenv", ["FLOTILLA_UPDATE_GOLDEN"]).status == 0 {
            try Files.write(Array(result.output.utf8), to: file)
        }
        #expect(result.output == String(decoding: try Files.read(file), as: UTF8.self))
    }

    @Test(arguments: commands)
    func helpHasExamples(_ command: [String]) async throws {
        let help = try await Program.flotilla(command + ["--help"]).output
        #expect(help.contains("EXAMPLES\n  flotilla "))
        #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func everyCommandIsCovered() async throws {
        let dump = try JSON.parse(try await Program.flotilla(["--experimental-dump-help"]).output)
        func paths(_ command: JSON, _ path: [String]) -> [[String]] {
            let children = command["subcommands"].list.filter {
                $0["commandName"].text != "help" && $0["shouldDisplay"] != .bool(false)
            }
            return [path] + children.flatMap { paths($0, path + [$0["commandName"].text ?? ""]) }
        }
        #expect(Set(paths(dump["command"], [])) == Set(Self.commands))
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionsAreScriptsOfTheirShell(_ shell: String) async throws {
        let script = try await Program.flotilla(["--generate-completion-script", shell])
        #expect(script.status == 0)
        #expect(script.output.contains("generate"))
        if shell == "bash" {
            #expect(try await run("bash", ["-n"], input: script.output).status == 0)
        }
    }

    @Test func anUnknownCommandIsUsage() async throws {
        let result = try await Program.flotilla(["generat"])
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("error: Unexpected argument 'generat'\nUsage: flotilla"))
        #expect(result.errors.hasSuffix("  help: did you mean flotilla generate?\n"))
        #expect(ErrorReport.nearestCommand(["unit", "lnit", "x"]) == "flotilla unit lint")
        #expect(ErrorReport.nearestCommand(["unit", "lint", "fmt"]) == nil)
        #expect(ErrorReport.nearestCommand(["xyzzy"]) == nil)
    }

    @Test func noCommandIsHelp() async throws {
        let result = try await Program.flotilla([])
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("OVERVIEW: "))
    }
}
