import Lab
import Testing
import UnitFile
import UnitVerify

/// What is written is what the process gets: units started for real by a systemd of their own.
@Suite struct ProcessProofTests {
    private static let program = "/usr/local/bin/dump-process"
    private static let dumps = "/run/dumps"
    /// The kernel's own record of the process: the shell cannot have touched it.
    private static let script = "#!/bin/sh\ncat /proc/$$/cmdline\ncat /proc/$$/environ >&2\n"

    @Test func everyProcessGetsItsWordsAndItsEnvironment() async throws {
        let cases = HostileCase.cases(HostileText.words.count, program: Self.program, seed: 7)
        #expect(cases.count >= 50)
        try await LabFixture.with { machine async throws in
            try await machine.write(Self.script, to: Self.program, mode: 0o755)
            try await machine.exec("mkdir", Self.dumps).checked()
            let output = [
                ("StandardOutput", "truncate:\(Self.dumps)/%N.argv"),
                ("StandardError", "truncate:\(Self.dumps)/%N.environ"),
            ]
            let units = try cases.map { (name: $0.unit, bytes: try $0.bytes(settings: output)) }
            try await machine.install(units: units)
            try await machine.exec(["systemctl", "start"] + units.map(\.name)).checked()
            for hostile in cases {
                let name = hostile.unit.dropLast(".service".count)
                let argv = try await words(in: "\(Self.dumps)/\(name).argv", of: machine)
                let expected = ["/bin/sh", Self.program] + hostile.words
                #expect(argv == expected.map { Array($0.utf8) }, "\(hostile.unit)")
                let environ = try await words(in: "\(Self.dumps)/\(name).environ", of: machine)
                let ours = environ.filter { $0.first == UInt8(ascii: "H") && !$0.starts(with: "HOME=".utf8) }
                #expect(
                    Set(ours) == Set(hostile.environment.map { Array("\($0.name)=\($0.value)".utf8) }),
                    "\(hostile.unit)")
            }
        }
    }

    /// Zero-terminated words, as in proc_pid_cmdline(5).
    private func words(in path: String, of machine: LabMachine) async throws -> [[UInt8]] {
        let bytes = try await machine.read(path)
        try #require(bytes.last == 0)
        return bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
    }

    @Test func aLiveManagerHoldsTheSameWords() async throws {
        let cases = HostileCase.cases(120, program: "/usr/bin/env", seed: 11)
        try await LabFixture.with { machine async throws in
            try await machine.install(units: try cases.map { (name: $0.unit, bytes: try $0.bytes()) })
            let loaded = try await machine.properties(of: cases.map(\.unit))
            for (hostile, properties) in zip(cases, loaded) {
                #expect(properties["Id"]?.string == hostile.unit)
                let command = try #require(properties.commands("ExecStart").first)
                #expect(command.path == "/usr/bin/env")
                #expect(Argv(command.argv) == hostile.command.parsedArgv())
                #expect(command.ignoresFailure == hostile.command.prefixes.contains(.ignoreFailure))
                let environment = try #require(properties["Environment"]?.strings)
                let expected = hostile.environment.map { Array("\($0.name)=\($0.value)".utf8) }
                #expect(environment.map { Array($0.utf8) } == expected)
            }
        }
    }
}
