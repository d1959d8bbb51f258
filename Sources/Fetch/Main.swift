import ArgumentParser

@main
struct FetchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flotilla-fetch", abstract: "Brings a secret to a file.")
}
