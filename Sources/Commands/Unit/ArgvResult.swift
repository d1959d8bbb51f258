import UnitFile
import UnitVerify

/// The commands of units, word by word.
struct ArgvResult: CommandResult {
    static let kind = "unit-argv"

    struct Command: Sendable, Encodable {
        var section: String
        var directive: String
        var line: Int
        /// The prefix characters as they are written.
        var prefix: String
        /// What they mean, in words.
        var flags: [String]
        var path: String
        var argv: [String]
        /// The same words in hexadecimal bytes, where one of them is not text.
        var argvBytes: [String]?
    }

    struct Unit: Sendable, Encodable {
        var unit: String
        var file: String
        var commands: [Command]
    }

    var units: [Unit] = []
    var errors: [Notice] = []

    /// Takes a unit's commands in; what systemd would refuse becomes an error.
    mutating func add(_ source: UnitSource) {
        var commands: [Command] = []
        do throws(UnitFileError) {
            for directive in try source.parsed().directives where ExecKey(rawValue: directive.key) != nil {
                do throws(UnitFileError) {
                    commands += try ExecLine.split(Array(directive.valueBytes)).map { Command($0, directive) }
                } catch {
                    errors.append(Notice(error.at(path: source.path, line: directive.line), in: source))
                }
            }
        } catch {
            errors.append(Notice(error, in: source))
        }
        units.append(Unit(unit: source.name, file: source.path, commands: commands))
    }

    func text(_ style: Style) -> String {
        units.map { unit in
            var text = style(.strong, unit.file.printable) + "\n"
            for command in unit.commands {
                let flags = command.flags.isEmpty ? "" : "  \(command.prefix)  \(command.flags.joined(separator: ", "))"
                text += "  \(style(.place, "\(command.directive):\(command.line)"))\(style(.quiet, flags))\n"
                for (index, word) in command.argv.enumerated() {
                    let number = String(index)
                    let margin = String(repeating: " ", count: max(6 - number.count, 0))
                    text += "\(margin)\(style(.quiet, number)) \(Self.shown(word))\n"
                }
            }
            if unit.commands.isEmpty { text += "  \(style(.quiet, "no commands"))\n" }
            return text
        }.joined(separator: "\n")
    }

    /// A word as one can tell where it ends: in quotes if it is empty or has white space or control characters.
    private static func shown(_ word: String) -> String {
        let isPlain = !word.isEmpty && !word.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
        return isPlain ? word.printable : "“\(word.replacing("\t", with: "␉").printable)”"
    }
}

extension ArgvResult.Command {
    fileprivate init(_ command: ParsedCommand, _ directive: UnitFile.Directive) {
        let isText = command.argv.allSatisfy { String(validating: $0, as: UTF8.self) != nil }
        self.init(
            section: directive.section, directive: directive.key, line: directive.line,
            prefix: command.prefixes.description, flags: command.prefixes.words,
            path: String(decoding: command.path, as: UTF8.self), argv: command.arguments,
            argvBytes: isText ? nil : command.argv.map(Self.hexadecimal))
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension ExecPrefixes {
    /// What each prefix does (systemd.service(5), "Special executable prefixes").
    var words: [String] {
        let all: [(ExecPrefixes, String)] = [
            (.ignoreFailure, "ignore-failure"), (.argv0, "argv0"), (.noEnvironmentExpansion, "no-expansion"),
            (.fullPrivileges, "full-privileges"), (.noSetuid, "no-setuid"), (.ambientMagic, "ambient"),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}
