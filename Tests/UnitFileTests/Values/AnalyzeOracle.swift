/// What systemd-analyze(1) makes of many arguments, in few processes.
enum AnalyzeOracle {
    private static let tool = Tool(name: "systemd-analyze")

    /// Microseconds and systemd's own writing of each time span, nil for those it refuses; it stops at each of them.
    static func timeSpans(_ texts: [String]) throws -> [(microseconds: UInt64, human: String)?] {
        var results: [(UInt64, String)?] = []
        while results.count < texts.count {
            let rest = texts[results.count...]
            let outcome = try tool.run(["timespan", "--"] + rest.prefix(200))
            let lines = outcome.text.split(separator: "\n")
            let numbers = lines.compactMap { field($0, "μs: ") }
            let humans = lines.compactMap { field($0, "Human: ") }
            results += zip(numbers, humans).map { (UInt64($0) ?? 0, $1) }
            if outcome.status != 0 { results.append(nil) }
        }
        return results
    }

    /// The normalised form of each calendar expression, nil for those it refuses.
    static func calendars(_ texts: [String]) throws -> [String?] {
        var results: [String?] = []
        while results.count < texts.count {
            let rest = texts[results.count...].prefix(100)
            let outcome = try tool.run(["calendar", "--"] + rest, environment: ["TZ": "UTC"])
            // One block an argument, an empty one for a refusal.
            var blocks: [String?] = [nil]
            for line in outcome.text.split(separator: "\n", omittingEmptySubsequences: false) {
                if line.isEmpty { blocks.append(nil) }
                if let form = field(line, "Normalized form: ") { blocks[blocks.count - 1] = form }
            }
            results += blocks.prefix(rest.count)
        }
        return results
    }

    private static func field(_ line: Substring, _ name: String) -> String? {
        let trimmed = line.drop { $0 == " " }
        return trimmed.hasPrefix(name) ? String(trimmed.dropFirst(name.count)) : nil
    }
}
