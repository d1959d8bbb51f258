import UnitFile

/// What is to be done: the command line, understood and checked.
struct Request: Sendable, Equatable {
    var source: Source
    var output: OutputFile
    var reader: EnvironmentReader?
    /// nil leaves it to the unit's `TimeoutStartSec=`.
    var timeout: TimeSpan?

    func run() async throws(FetchError) {
        let directory = try output.openDirectory()
        var content = try await source.read(timeout: timeout)
        if let reader { content = try reader.rewrite(content, from: source.description) }
        try output.replace(with: content, in: directory)
    }
}
