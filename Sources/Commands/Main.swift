import ArgumentParser
import Glibc

/// Starts the command that the arguments name, and turns what it throws into a message and an exit code.
@main
enum Main {
    static func main() async {
        var options: OutputOptions?
        do {
            var command = try await FlotillaCommand.asyncParseAsRoot()
            options = (command as? any PrintingCommand)?.output
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as CommandError {
            exit(ErrorReport(options: options).tell(error))
        } catch {
            exit(ErrorReport(options: options).tell(error))
        }
    }
}
