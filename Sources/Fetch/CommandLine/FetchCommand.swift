import ArgumentParser

/// The words of the command line.
struct FetchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flotilla-fetch", abstract: HelpText.abstract, usage: HelpText.usage,
        discussion: HelpText.discussion)

    @Argument(help: "Where the content comes from.")
    var source: String

    @Option(help: ArgumentHelp("The file to make; its directory has to exist.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("The file's permissions, in octal.", valueName: "mode"))
    var mode = "0600"

    @Option(help: ArgumentHelp("The file's owner, a user's name or number.", valueName: "user"))
    var owner: String?

    @Option(
        help: ArgumentHelp(
            "Read the content as NAME=value lines and write them in the syntax of this reader.", valueName: "reader"))
    var environmentFor: EnvironmentReader?

    @Option(help: ArgumentHelp("The region of an S3 bucket.", valueName: "region"))
    var region: String?

    @Option(help: ArgumentHelp("The URL of a store that speaks S3's protocol.", valueName: "url"))
    var endpoint: String?

    @Option(help: ArgumentHelp("How long it may take, such as 30s or 2min. (default: no limit)", valueName: "span"))
    var timeout: String?

    @Flag(help: "Only check the command line; read and write nothing.")
    var check = false

    @Argument(
        parsing: .postTerminator,
        help: ArgumentHelp("After --: the program of the source command: and its arguments.", valueName: "program"))
    var command: [String] = []
}

extension FetchCommand {
    enum Action {
        case show(String)
        case check
        case fetch(Request)
    }

    /// - Throws: ``FetchError`` with ``ExitStatus/usage``, in one line.
    static func read(_ arguments: some Sequence<String>) throws(FetchError) -> Action {
        let command: FetchCommand
        do {
            guard let parsed = try parseAsRoot(Array(arguments)) as? FetchCommand else {
                throw CleanExit.helpRequest(Self.self)
            }
            command = parsed
        } catch {
            if exitCode(for: error).isSuccess { return .show(fullMessage(for: error)) }
            throw usageError(message(for: error))
        }
        let request = try command.request()
        return command.check ? .check : .fetch(request)
    }

    /// The parser's message in the form of ours: one line, no final stop.
    private static func usageError(_ message: String) -> FetchError {
        var line = message.prefix { $0 != "\n" }
        if line.last == "." { line.removeLast() }
        return FetchError(.usage, nil, String(line), advice: "see flotilla-fetch --help")
    }
}
