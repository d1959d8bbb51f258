import ArgumentParser

/// What of a spec is wanted.
struct SpecOptions: ParsableArguments {
    @Option(
        name: [.short, .customLong("environment")],
        help: ArgumentHelp("Only this environment; may be given several times.", valueName: "name"))
    var environments: [String] = []

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "The value of a key that the spec leaves open; wins over its default.", valueName: "key=value"),
        transform: KeyAssignment.init)
    var assignments: [KeyAssignment] = []

    var keys: [String: String] {
        Dictionary(assignments.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
    }
}
