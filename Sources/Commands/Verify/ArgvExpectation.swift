import UnitCompiler
import UnitFile
import UnitVerify

/// The words that a unit's commands were meant to be, for the comparison with what systemd reads.
struct ArgvExpectation {
    private(set) var argv: UnitArgv = [:]
    /// How many commands are compared word for word.
    private(set) var proved = 0
    /// How many cannot be, since they depend on the machine the unit runs on.
    private(set) var unproved = 0

    /// - Parameters:
    ///   - loadName: the name systemd knows the unit by: of a template, an instance.
    ///   - actual: what systemd read.
    init(_ unit: CompiledUnit, loadName: UnitName, actual: UnitArgv) {
        var context = SpecifierContext(unit: loadName)
        for (letter, value) in ThisMachine.specifiers { context[letter] = value }
        for command in unit.commands {
            guard let key = ExecKey(rawValue: command.directive) else { continue }
            add(command.command.parsedArgv { context[$0] }, to: key, actual)
        }
        for (key, commands) in Self.written(unit) {
            // What the author wrote as plain directives stands behind the generated commands.
            for command in commands.dropFirst(argv[key]?.count ?? 0) {
                add((try? command.resolvingSpecifiers(context)).map { Argv(words: $0.argv) }, to: key, actual)
            }
        }
    }

    private mutating func add(_ words: Argv?, to key: ExecKey, _ actual: UnitArgv) {
        let index = argv[key]?.count ?? 0
        let read = actual[key] ?? []
        if let words {
            proved += 1
            argv[key, default: []].append(words)
        } else {
            unproved += 1
            argv[key, default: []].append(index < read.count ? read[index] : [])
        }
    }

    private static func written(_ unit: CompiledUnit) -> [ExecKey: [ParsedCommand]] {
        guard let file = try? UnitFile(parsing: unit.bytes, path: unit.name) else { return [:] }
        var commands: [ExecKey: [ParsedCommand]] = [:]
        for directive in file.directives {
            guard let key = ExecKey(rawValue: directive.key) else { continue }
            if directive.valueBytes.isEmpty { commands[key] = [] }
            commands[key, default: []] += (try? ExecLine.split(Array(directive.valueBytes))) ?? []
        }
        return commands
    }
}
