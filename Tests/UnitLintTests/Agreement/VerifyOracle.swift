import UnitFile
import UnitLint

/// systemd's verdict on single assignments: many lines a unit, many units a process.
enum VerifyOracle {
    struct Case: Sendable, Hashable, CustomStringConvertible {
        var section: String
        var key: String
        var value: String

        var description: String { "[\(section)] \(key)=\(value)" }
    }

    /// Directives whose bad values end the parsing of the file, so that one unit can judge only one of them.
    private static let fatal: Set<String> = [
        "WorkingDirectory", "RootDirectory", "RootImage", "RootVerity", "User", "Group", "SocketUser", "SocketGroup",
        "SupplementaryGroups", "DynamicUser", "SELinuxContext", "AppArmorProfile", "SmackProcessLabel", "PIDFile",
        "IPIngressFilterPath", "IPEgressFilterPath",
    ]

    /// A unit takes only the first of these.
    private static let once: Set<String> = ["Unit", "Slice", "Service"]

    private static func standsAlone(_ key: String) -> Bool {
        fatal.contains(key) || once.contains(key) || key.hasPrefix("Exec")
    }

    /// The message for each case, nil where systemd says nothing.
    static func verdicts(_ cases: [Case]) throws -> [Case: String] {
        var units: [(cases: [Case], name: String)] = []
        let bySection = Dictionary(grouping: Set(cases).sorted { $0.description < $1.description }) { $0.section }
        for (section, all) in bySection.sorted(by: { $0.key < $1.key }) {
            let alone = all.filter { standsAlone($0.key) }.map { [$0] }
            let together = all.filter { !standsAlone($0.key) }
            let groups = stride(from: 0, to: together.count, by: 60).map {
                Array(together[$0..<min($0 + 60, together.count)])
            }
            // A case that stands alone goes to the end of a group, where it can stop nothing.
            for index in 0..<max(groups.count, alone.count) {
                let lines = (index < groups.count ? groups[index] : []) + (index < alone.count ? alone[index] : [])
                units.append((lines, name(section, index)))
            }
        }
        var verdicts: [Case: String] = [:]
        for start in stride(from: 0, to: units.count, by: 100) {
            try run(Array(units[start..<min(start + 100, units.count)]), into: &verdicts)
        }
        return verdicts
    }

    private static func name(_ section: String, _ index: Int) -> String {
        section == "Unit" || section == "Service" ? "t\(index)x@a.service" : "t\(index)x.\(section.lowercased())"
    }

    private static func run(_ units: [(cases: [Case], name: String)], into verdicts: inout [Case: String]) throws {
        try TemporaryDirectory.with { directory in
            var paths: [String] = []
            for unit in units {
                let path = "\(directory)/\(unit.name)"
                try File.write(Array(text(unit.cases).utf8), to: path)
                paths.append(path)
            }
            let tool = Tool(name: "systemd-analyze")
            let outcome = try tool.run(
                ["verify", "--man=no", "--generators=no"] + paths,
                environment: ["SYSTEMD_LOG_LEVEL": "info", "SYSTEMD_LOG_LOCATION": "no"])
            for line in outcome.errorText.split(separator: "\n") {
                guard line.hasPrefix(directory) else { continue }
                let parts = line.dropFirst(directory.count + 1).split(separator: ":", maxSplits: 2)
                guard parts.count == 3, let number = Int(parts[1]),
                    let unit = units.first(where: { $0.name == parts[0] }),
                    unit.cases.indices.contains(number - 2)
                else { continue }
                verdicts[unit.cases[number - 2]] = parts[2].trimmingBlanks
            }
        }
    }

    /// The first line is the header, so case n stands on line n + 2.
    private static func text(_ cases: [Case]) -> String {
        "[\(cases.first?.section ?? "Unit")]\n" + cases.map { "\($0.key)=\($0.value)\n" }.joined()
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String { String(drop { $0 == " " }) }
}
