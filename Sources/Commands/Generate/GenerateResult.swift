/// What `generate` did, or would do.
struct GenerateResult: CommandResult {
    static let kind = "generate"

    enum FileStatus: String, Sendable, Encodable, CaseIterable {
        case new, changed, removed, unchanged
    }

    struct File: Sendable, Encodable {
        var path: String
        var unit: String
        /// The service it was compiled from; none for a file that is removed.
        var service: String?
        var status: FileStatus
        /// The text, where it was asked for.
        var content: String?
        /// The unified diff, where it was asked for.
        var diff: String?
    }

    struct Environment: Sendable, Encodable {
        var name: String
        var files: [File]
    }

    var fleet: String
    /// Where the units are kept; none if they were printed.
    var directory: String?
    var environments: [Environment] = []
    var diagnostics: [Notice] = []

    private var files: [File] { environments.flatMap(\.files) }

    func count(_ status: FileStatus) -> Int { files.count { $0.status == status } }
    var isUnchanged: Bool { files.allSatisfy { $0.status == .unchanged } }

    func text(_ style: Style) -> String {
        var text = ""
        for file in files where file.status != .unchanged {
            let word = file.status.rawValue
            let padding = String(repeating: " ", count: 8 - word.count)
            text += style(file.status.tone, word) + padding + file.path.printable + "\n"
        }
        let counts = FileStatus.allCases.compactMap { status in
            let count = count(status)
            return count == 0 ? nil : "\(count) \(status.rawValue)"
        }
        let summary = counts.isEmpty ? "no units" : counts.joined(separator: ", ")
        return text + style(.strong, "\(directory ?? fleet):") + " \(summary)\n"
    }

    private enum CodingKeys: String, CodingKey { case fleet, directory, environments, summary, diagnostics }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(fleet, forKey: .fleet)
        try container.encodeIfPresent(directory, forKey: .directory)
        try container.encode(environments, forKey: .environments)
        try container.encode(
            Summary(
                new: count(.new), changed: count(.changed), removed: count(.removed), unchanged: count(.unchanged)),
            forKey: .summary)
        try container.encode(diagnostics, forKey: .diagnostics)
    }

    private struct Summary: Encodable {
        var new: Int
        var changed: Int
        var removed: Int
        var unchanged: Int
    }
}

extension GenerateResult.FileStatus {
    fileprivate var tone: Style.Tone {
        switch self {
        case .new: .good
        case .changed: .caution
        case .removed: .removed
        case .unchanged: .quiet
        }
    }
}
