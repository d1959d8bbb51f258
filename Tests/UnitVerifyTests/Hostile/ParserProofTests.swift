import Testing
import UnitFile
import UnitVerify

/// What is written is what systemd parses: more than 500 command lines, each of several words.
@Suite struct ParserProofTests {
    static let cases = HostileCase.cases(520, program: "/usr/bin/env", seed: 20_250_101)

    @Test func everyWordComesBackFromSystemdsParser() async throws {
        let units = try Self.cases.map { VerifiableUnit(name: $0.unit, bytes: try $0.bytes()) }
        let inspection = try await SystemdAnalyze.discover().inspect(units: units)
        #expect(inspection.findings == [])
        var expected: [String: UnitArgv] = [:]
        for hostile in Self.cases { expected[hostile.unit] = [.start: [try #require(hostile.command.parsedArgv())]] }
        #expect(ArgvProof.compare(expected: expected, actual: inspection.argv).prefix(3).map(\.description) == [])
        #expect(inspection.argv.count == 520)

        // And UnitFile's own reader agrees with both.
        for (hostile, unit) in zip(Self.cases, units) {
            let (commands, assignments) = try read(unit)
            let command = try #require(commands.first)
            #expect(commands.count == 1)
            #expect(command.prefixes.subtracting(.argv0) == hostile.command.prefixes)
            #expect([Argv(words: command.argv)] == inspection.argv[hostile.unit]?[.start])
            let environment = Dictionary(uniqueKeysWithValues: hostile.environment.map { ($0.name, $0.value) })
            #expect(
                command.argv(environment: environment) == [Array("/usr/bin/env".utf8)]
                    + hostile.words.map { Array($0.utf8) })
            #expect(assignments.map(\.name) == hostile.environment.map(\.name))
            #expect(zip(assignments, hostile.environment).allSatisfy { $0.value.utf8.elementsEqual($1.value.utf8) })
        }
    }

    private func read(_ unit: VerifiableUnit) throws -> ([ParsedCommand], [EnvironmentVariable]) {
        let context = SpecifierContext(unit: try UnitName(unit.name))
        let file = try UnitFile(parsing: unit.bytes, path: unit.name)
        let commands = try file.directives("ExecStart", in: "Service").flatMap { directive in
            try ExecLine.split(Array(directive.valueBytes)).map { try $0.resolvingSpecifiers(context) }
        }
        let variables = file.directives("Environment", in: "Service").flatMap { directive in
            EnvironmentLine.parse(Array(directive.valueBytes), specifiers: context).variables
        }
        return (commands, variables)
    }
}
