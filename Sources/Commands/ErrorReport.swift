import ArgumentParser
import UnitFile

/// Tells the user what ended a command, and answers the exit code. Best effort: where a stream is closed, there is
/// nobody to tell.
struct ErrorReport {
    /// None where the command line itself is wrong.
    var options: OutputOptions?

    private var terminal: Terminal { options?.terminal ?? Terminal(.auto) }

    func tell(_ error: CommandError) -> Int32 {
        let notice = Notice(error)
        if options?.json ?? false {
            try? Terminal.write(Failure(diagnostics: [notice]).json())
        } else {
            try? terminal.show([notice])
        }
        return error.status
    }

    /// What the parser of arguments throws: mistakes, and help, which is an error to it and an answer to the user.
    func tell(_ error: any Error) -> Int32 {
        let code = FlotillaCommand.exitCode(for: error)
        var message = FlotillaCommand.fullMessage(for: error)
        if !message.isEmpty {
            if !message.hasSuffix("\n") { message += "\n" }
            if let mistake = message.dropPrefix("Error: ") { message = "\(terminal.error(.bad, "error:")) \(mistake)" }
            if code == .validationFailure, let nearest = Self.nearestCommand(Array(CommandLine.arguments.dropFirst())) {
                message += "  \(terminal.error(.good, "help:")) did you mean \(nearest)?\n"
            }
            try? Terminal.write(message, to: code.isSuccess ? .output : .error)
        }
        return code == .validationFailure ? Status.usage : code.rawValue
    }

    /// The command that a misspelt one was meant to be, if it is that which is wrong.
    static func nearestCommand(_ arguments: [String]) -> String? {
        var command: any ParsableCommand.Type = FlotillaCommand.self
        var path = ["flotilla"]
        for argument in arguments {
            let children = command.configuration.subcommands
            if children.isEmpty || argument.hasPrefix("-") { return nil }
            if let child = children.first(where: { $0.configuration.commandName == argument }) {
                command = child
                path.append(argument)
            } else {
                let names = children.map { $0.configuration }.filter(\.shouldDisplay).compactMap(\.commandName)
                return Spelling.nearest(to: argument, in: names).map { (path + [$0]).joined(separator: " ") }
            }
        }
        return nil
    }
}

/// A command that has a result to print.
protocol PrintingCommand: ParsableCommand {
    var output: OutputOptions { get }
}

/// Where a command comes to no result.
struct Failure: CommandResult {
    static let kind = "error"

    var diagnostics: [Notice]

    func text(_ style: Style) -> String { NoticeText(style: style).text(diagnostics) }
}

extension String {
    fileprivate func dropPrefix(_ prefix: String) -> Substring? {
        hasPrefix(prefix) ? dropFirst(prefix.count) : nil
    }
}
