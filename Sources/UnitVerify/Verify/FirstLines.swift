internal import FoundationEssentials
internal import SystemPackage
internal import UnitFile

/// systemd names the last line of a directive that goes over several; people look for the first.
struct FirstLines {
    private var files: [String: [ClosedRange<Int>]] = [:]

    mutating func first(of line: Int, in file: String) -> Int {
        if files[file] == nil { files[file] = Self.directives(in: file) }
        return files[file]?.first { $0.contains(line) }?.lowerBound ?? line
    }

    /// A file that cannot be read as a unit has no directives, and its lines stay as they are.
    private static func directives(in file: String) -> [ClosedRange<Int>] {
        guard let data = FileManager.default.contents(atPath: file),
            let unit = try? UnitFile(parsing: Array(data), path: file)
        else { return [] }
        return unit.directives.map(\.lines).filter { $0.count > 1 }
    }
}
