/// A command's page for man(1), in the macros of man(7).
struct ManualPage: Sendable {
    let command: HelpDump.Command

    /// `flotilla-unit-lint.1`
    var fileName: String { "\(name).1" }
    private var name: String { command.path.joined(separator: "-") }

    /// The pages of a command and of all its subcommands.
    static func all(of command: HelpDump.Command) -> [ManualPage] {
        [ManualPage(command: command)] + command.children.flatMap { all(of: $0) }
    }

    var text: String {
        var roff = Roff()
        roff.macro("TH", name.uppercased(), "1", "", "Flotilla", "Flotilla Manual")
        roff.section("NAME")
        roff.line("\(name) \\- \(Roff.escaped(command.abstract.map(Self.withoutStop) ?? name))")
        roff.section("SYNOPSIS")
        roff.line("\(Roff.bold(command.path.joined(separator: " "))) \(synopsis)")
        let discussion = Discussion(command.discussion ?? "")
        roff.section("DESCRIPTION")
        for paragraph in discussion.paragraphs.isEmpty ? [command.abstract ?? ""] : discussion.paragraphs {
            roff.paragraph(paragraph)
        }
        if !arguments.isEmpty { roff.section("OPTIONS") }
        for argument in arguments { roff.entry(Self.term(argument), Self.explanation(argument)) }
        if !command.children.isEmpty { roff.section("COMMANDS") }
        for child in command.children {
            roff.entry(Roff.bold(child.path.joined(separator: " ")), child.abstract ?? "")
        }
        for (title, lines) in discussion.sections {
            roff.section(title)
            roff.verbatim(lines)
        }
        if !related.isEmpty {
            roff.section("SEE ALSO")
            roff.line(related.map { Roff.bold($0) + "(1)" }.joined(separator: ", "))
        }
        return roff.text
    }

    private var arguments: [HelpDump.Argument] { (command.arguments ?? []).filter(\.shouldDisplay) }

    private var related: [String] {
        let parent = command.superCommands ?? []
        return (parent.isEmpty ? [] : [parent.joined(separator: "-")])
            + command.children.map { $0.path.joined(separator: "-") }
    }

    private var synopsis: String {
        if !command.children.isEmpty { return Roff.italic("command") }
        return arguments.map { argument in
            let word = argument.kind == .positional ? Self.value(argument) : Self.option(argument)
            let repeated = argument.isRepeating ? "\(word) ..." : word
            return argument.isOptional ? "[\(repeated)]" : repeated
        }.joined(separator: " ")
    }

    private static func value(_ argument: HelpDump.Argument) -> String { Roff.italic(argument.valueName ?? "value") }

    private static func option(_ argument: HelpDump.Argument) -> String {
        let name = Roff.bold(argument.preferredName?.spelling ?? "")
        return argument.kind == .option ? "\(name) \(value(argument))" : name
    }

    private static func term(_ argument: HelpDump.Argument) -> String {
        if argument.kind == .positional { return value(argument) }
        let names = (argument.names ?? []).map { Roff.bold($0.spelling) }.joined(separator: ", ")
        return argument.kind == .option ? "\(names) \(value(argument))" : names
    }

    private static func explanation(_ argument: HelpDump.Argument) -> String {
        var text = argument.abstract ?? ""
        if let values = argument.allValues, !values.isEmpty { text += " One of \(values.joined(separator: ", "))." }
        if let usual = argument.defaultValue { text += " The default is \(usual)." }
        return text
    }

    private static func withoutStop(_ text: String) -> String {
        text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
