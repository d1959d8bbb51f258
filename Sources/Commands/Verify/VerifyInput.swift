import SystemPackage
import UnitFile

/// What the arguments of `verify` stand for.
enum VerifyInput: Sendable {
    case spec(String)
    case units([VerifyGroup])

    /// - Parameter isElsewhere: whether units are for other machines; those in a directory that flotilla generated are.
    init(_ arguments: [String], isElsewhere: Bool) throws(CommandError) {
        let specs = arguments.filter(Self.isSpec)
        if arguments.isEmpty {
            self = .spec(".")
        } else if let spec = specs.first {
            guard arguments.count == 1 else {
                throw CommandError(
                    "a spec is verified on its own", cure: "give one spec, or unit files", path: spec,
                    status: Status.usage)
            }
            self = .spec(spec)
        } else {
            self = .units(try Self.groups(arguments, isElsewhere))
        }
    }

    private static func isSpec(_ path: String) -> Bool {
        if path.hasSuffix(".swift") || path.hasSuffix(".json") { return true }
        return ["Fleet.swift", "Fleet.json"].contains { Files.isFile(FilePath(path).appending($0).string) }
    }

    /// The units of one directory see each other.
    private static func groups(_ arguments: [String], _ isElsewhere: Bool) throws(CommandError) -> [VerifyGroup] {
        var order: [FilePath] = []
        var sources: [FilePath: [UnitSource]] = [:]
        for argument in arguments {
            for path in try files(argument) {
                let source = try UnitSource(path)
                let directory = FilePath(source.path).removingLastComponent()
                if sources[directory] == nil { order.append(directory) }
                sources[directory, default: []].append(source)
            }
        }
        return order.map { directory in
            let elsewhere = isElsewhere || Files.isFile(directory.appending(OwnershipRecord.fileName).string)
            var seen: Set<String> = []
            let units = (sources[directory] ?? []).filter { seen.insert($0.name).inserted }
            return VerifyGroup(
                isElsewhere: elsewhere, subjects: units.map { VerifySubject($0, isElsewhere: elsewhere) })
        }
    }

    /// A file itself; of a directory its units, and those of the directories in it.
    private static func files(_ argument: String) throws(CommandError) -> [String] {
        guard Files.isDirectory(argument) else { return [argument] }
        let found = unitFiles(in: argument, depth: 2)
        if found.isEmpty {
            throw CommandError(
                "there is neither a spec nor a unit in this directory", cure: "name a Fleet.swift, or unit files",
                path: argument)
        }
        return found
    }

    private static func unitFiles(in directory: String, depth: Int) -> [String] {
        let paths = ((try? Directory.names(in: directory)) ?? []).map { FilePath(directory).appending($0).string }
        let units = paths.filter {
            Files.isFile($0) && UnitName.isValid(FilePath($0).lastComponent?.string ?? "")
        }
        if depth == 1 { return units }
        return units + paths.filter { Files.isDirectory($0) }.flatMap { unitFiles(in: $0, depth: depth - 1) }
    }
}
