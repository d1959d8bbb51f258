import ArgumentParser

@main
struct FlotillaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flotilla", abstract: "Services on a fleet of Linux machines.")
}
