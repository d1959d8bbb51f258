import FoundationEssentials
import Testing
import UnitCompiler
import UnitFile
import UnitLint
import UnitVerify

/// systemd has nothing against the templates' units, and neither have we.
@Suite struct VerificationTests {
    @Test(arguments: Template.all) func systemdAcceptsEveryLine(_ template: Template) async throws {
        let systemd = try await SystemdAnalyze.discover()
        for (environment, compilation) in try await template.compile() {
            let findings = try await systemd.verify(units: compilation.units.map(verifiable))
            #expect(findings.isEmpty, "\(environment): \(findings)")
        }
    }

    @Test(arguments: Template.all) func systemdReadsTheCommandsThatWereMeant(_ template: Template) async throws {
        let systemd = try await SystemdAnalyze.discover()
        for (_, compilation) in try await template.compile() {
            let units = compilation.units.filter { $0.name.hasSuffix(".service") }
            let meant = try Dictionary(uniqueKeysWithValues: units.map { ($0.name, try meantCommands(of: $0)) })
            let read = try await systemd.argv(units: units.map(verifiable))
            #expect(ArgvProof.compare(expected: meant, actual: read) == [])
        }
    }

    private func meantCommands(of unit: CompiledUnit) throws -> UnitArgv {
        var commands: UnitArgv = [:]
        for command in unit.commands {
            let key = try #require(ExecKey(rawValue: command.directive))
            let argv = command.command.parsedArgv { specifier($0, of: unit) }
            commands[key, default: []].append(try #require(argv, "\(unit.name): \(command.step)"))
        }
        return commands
    }

    private func specifier(_ letter: Character, of unit: CompiledUnit) -> String? {
        let instance = unit.instances.first ?? "1"
        let name = unit.name.replacing("@.", with: "@\(instance).")
        switch letter {
        case "i": return instance
        case "n": return name
        case "N": return String(name.dropLast(".service".count))
        case "t": return "/run"
        case "H": return Self.hostName
        default: return nil
        }
    }

    /// systemd takes `%H` from the kernel.
    private static let hostName = (try? String(contentsOfFile: "/proc/sys/kernel/hostname", encoding: .utf8))
        .map { String($0.prefix { $0 != "\n" }) }

    @Test(arguments: Template.all) func ourLintIsContent(_ template: Template) async throws {
        for (_, compilation) in try await template.compile() {
            for unit in compilation.units {
                let file = try UnitFile(parsing: unit.bytes, path: unit.name)
                #expect(UnitLinter().lint(file, name: unit.name).isEmpty)
            }
        }
    }

    /// What hardening is for: a strict process is hardly exposed, and no client of docker's is more than it must be.
    @Test(arguments: Template.all) func exposureIsWhatTheHardeningPromises(_ template: Template) async throws {
        let systemd = try await SystemdAnalyze.discover()
        for (_, compilation) in try await template.compile() {
            let reports = try await systemd.security(units: compilation.units.map(verifiable))
            for unit in compilation.units where unit.name.hasSuffix(".service") {
                let text = String(decoding: unit.bytes, as: UTF8.self)
                let report = try #require(reports[unit.name])
                if text.contains("# hardening: strict\n") {
                    #expect(report.tenths <= 25, "\(unit.name) \(report.exposure)")
                } else if text.contains("# hardening: standard\n") {
                    #expect(report.tenths <= 75, "\(unit.name) \(report.exposure)")
                } else {
                    #expect(text.contains("/usr/bin/podman run"), "\(unit.name) has no hardening")
                }
            }
        }
    }

    private func verifiable(_ unit: CompiledUnit) -> VerifiableUnit {
        VerifiableUnit(name: unit.name, bytes: unit.bytes, instance: unit.instances.first ?? "1")
    }
}
