import ArgumentParser

/// How a command prints what it found.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print the result as JSON (docs/json.md).")
    var json = false

    @Option(help: ArgumentHelp("When to color the output.", valueName: "when"))
    var color = ColorMode.auto

    var terminal: Terminal { Terminal(color) }
}
