import ArgumentParser
import Glibc

/// Starts the command that the arguments name, and turns what it throws into a message and an exit code.
@main
enum Main {
    static func main() async {
        do {
            var command = try await FlotillaCommand.asyncParseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(report(error))
        }
    }

    /// Best effort: where standard error is closed there is nobody to tell.
    private static func report(_ error: any Error) -> Int32 {
        if let error = error as? CommandError {
            try? Terminal(.auto).show([Notice(error)])
            return error.status
        }
        let code = FlotillaCommand.exitCode(for: error)
        let message = FlotillaCommand.fullMessage(for: error)
        // Help is an error to the parser, and the answer to a question for the user.
        if !message.isEmpty {
            let text = message.hasSuffix("\n") ? message : message + "\n"
            try? Terminal.write(text, to: code.isSuccess ? .output : .error)
        }
        return code == .validationFailure ? Status.usage : code.rawValue
    }
}
