import Flotilla
import Lab
import Testing
import UnitCompiler
import UnitFile

/// What a running systemd makes of the generated units is what the spec meant.
@Suite struct LiveUnitTests {
    @Test func everyPropertyReadBackFromALiveManager() async throws {
        let units = UnitCompiler().compile(Everything.manifest).units
        try await LabFixture.with { machine in
            try await machine.install(units: units.map { ($0.name, $0.bytes) })
            let names = units.map(Self.loadedName)
            for (unit, properties) in zip(units, try await machine.properties(of: names)) {
                #expect(properties["LoadState"] == .string("loaded"), "\(unit.name): \(properties["LoadError"] as Any)")
                try Self.compareDirectives(unit, properties)
                Self.compareCommands(unit, properties)
            }
        }
    }

    @Test func environmentArrivesAsTheAuthorWroteIt() async throws {
        let units = UnitCompiler().compile(Everything.manifest).units
        try await LabFixture.with { machine in
            try await machine.install(units: units.map { ($0.name, $0.bytes) })
            let batch = try #require(try await machine.properties(of: ["all-batch.service"]).first)
            #expect(batch["Environment"]?.strings == [#"A=b\c $d %e"#])
            #expect(batch["RuntimeDirectory"]?.strings == ["all-batch"])
            #expect(batch["RuntimeDirectoryMode"] == .integer(0o700))
            #expect(batch["TimeoutStartUSec"] == .integer(300_000_000))
        }
    }

    /// A template is loaded as one of its instances.
    private static func loadedName(_ unit: CompiledUnit) -> String {
        unit.name.replacing("@.", with: "@\(unit.instances.first ?? "7").")
    }

    /// Each line that systemd reads has a property that says the same. A directive without a row here fails: the
    /// compiler has learned a word that nobody checks.
    private static func compareDirectives(_ unit: CompiledUnit, _ properties: UnitProperties) throws {
        let file = try UnitFile(parsing: unit.bytes, path: unit.name)
        for section in file.sections where ["Unit", "Service", "Timer", "Socket"].contains(section.name) {
            for directive in section.directives where !directive.key.hasPrefix("Exec") {
                let check = try #require(
                    PropertyCheck.all[directive.key], "\(directive.key)= has no property to compare with")
                let value = expand(directive.value, unit)
                #expect(
                    check.holds(value, properties),
                    "\(unit.name): \(directive.key)=\(value), but systemd has \(check.shown(properties))")
            }
        }
    }

    /// systemd shows words with specifiers filled in and variables not yet.
    private static func compareCommands(_ unit: CompiledUnit, _ properties: UnitProperties) {
        for directive in Set(unit.commands.map(\.directive)) {
            let meant = unit.commands.filter { $0.directive == directive }.map(\.command)
            let read = properties.commands(directive)
            #expect(read.count == meant.count, "\(unit.name) \(directive)")
            for (command, actual) in zip(meant, read) {
                #expect(actual.argv == ([command.path] + command.arguments).map { shown($0, unit) })
                #expect(actual.ignoresFailure == command.prefixes.contains(.ignoreFailure))
            }
        }
    }

    private static func shown(_ word: ExecWord, _ unit: CompiledUnit) -> String {
        word.pieces.reduce("") { text, piece in
            switch piece {
            case .literal(let literal): text + literal.replacing("$", with: "$$")
            case .variable(let name): text + "${\(name)}"
            case .specifier(let letter): text + specifier(letter, unit)
            }
        }
    }

    private static func specifier(_ letter: Character, _ unit: CompiledUnit) -> String {
        switch letter {
        case "n": loadedName(unit)
        case "i": unit.instances.first ?? "7"
        case "t": "/run"
        default: "?"
        }
    }

    private static func expand(_ value: String, _ unit: CompiledUnit) -> String {
        value.replacing("%%", with: "\u{0}").replacing("%n", with: specifier("n", unit))
            .replacing("%i", with: specifier("i", unit)).replacing("%t", with: "/run").replacing("\u{0}", with: "%")
    }
}
