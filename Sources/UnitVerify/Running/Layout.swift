internal import SystemPackage

/// Units laid out on disk the way systemd-analyze is to see them.
struct Layout: Sendable {
    struct Argument: Sendable, Hashable {
        /// The unit's name as the caller has it.
        let given: String
        /// The name systemd loads: an instance, if the unit is a template.
        let loaded: String
        /// The argument for systemd-analyze.
        let text: String
    }

    /// Arguments that are read through the same search path.
    struct Batch: Sendable {
        var arguments: [Argument]
        let unitPath: String
    }

    var batches: [Batch] = []
    /// Directories as systemd-analyze names them, and what the caller calls them.
    var directories: [(path: FilePath, given: String)] = []

    /// Arguments with a search path, at most `size` of them together: systemd-analyze takes quadratic time.
    func chunks(of size: Int, where isIncluded: (Argument) -> Bool = { _ in true }) -> [Batch] {
        batches.flatMap { batch in
            batch.arguments.filter(isIncluded).chunks(of: size).map {
                Batch(arguments: Array($0), unitPath: batch.unitPath)
            }
        }
    }

    var arguments: [Argument] { batches.flatMap(\.arguments) }

    /// The argument for a file. A colon would end its name (systemd-analyze(1), verify: `FILE:NAME`), so such a file
    /// gets a plain name, and its own as the alias.
    static func text(
        for path: FilePath, loaded: String, in scratch: Scratch, link: (FilePath) throws(UnitVerifyError) -> Void
    ) throws(UnitVerifyError) -> String {
        guard loaded.contains(":") else { return path.removingLastComponent().appending(loaded).string }
        let plain = scratch.directory.appending("alias-\(loaded.utf8.map { String($0, radix: 16) }.joined())")
        try link(plain)
        return "\(plain):/\(loaded)"
    }
}

extension Layout {
    /// The vendor's units, the base that every Linux machine with systemd shares.
    private static let vendorUnits = "/usr/lib/systemd/system"

    /// Units that are not on disk yet, alone with the vendor's units and with stand-ins for what is assumed.
    init(_ units: [VerifiableUnit], assuming assumptions: Assumptions, in scratch: Scratch) throws(UnitVerifyError) {
        let home = try scratch.subdirectory("units")
        let stubs = try scratch.subdirectory("stubs")
        let names = Set(units.map(\.name))
        guard names.count == units.count else {
            throw UnitVerifyError(.invalidUnitName, "two units have the same name", remedy: "give each unit once")
        }
        var arguments: [Argument] = []
        for unit in units {
            let loaded = try unit.loadName(avoiding: names)
            let path = home.appending(unit.name)
            try Scratch.write(unit.bytes, to: path)
            let text = try Self.text(for: path, loaded: loaded, in: scratch) { plain throws(UnitVerifyError) in
                try Scratch.write(unit.bytes, to: plain)
            }
            arguments.append(Argument(given: unit.name, loaded: loaded, text: text))
        }
        for name in assumptions.units.sorted() where !names.contains(name) {
            try Scratch.write(Array(StubUnit.text(for: name).utf8), to: stubs.appending(name))
        }
        batches = [Batch(arguments: arguments, unitPath: "\(home):\(stubs):\(Self.vendorUnits)")]
        directories = [(home, "")]
    }

    /// Files as they lie on this machine, with their drop-ins and with the machine's own units. Files of one
    /// directory see each other first.
    init(files: [FilePath], in scratch: Scratch) throws(UnitVerifyError) {
        var order: [FilePath] = []
        var groups: [FilePath: [FilePath]] = [:]
        for file in files {
            let directory = file.removingLastComponent()
            if groups[directory] == nil { order.append(directory) }
            groups[directory, default: []].append(file)
        }
        let homes = try order.map { directory throws(UnitVerifyError) in
            try Self.readable(directory, in: scratch)
        }
        directories = zip(homes, order).map { ($0, $1.string.isEmpty ? "" : $1.string + "/") }
        for (home, directory) in zip(homes, order) {
            let files = groups[directory] ?? []
            let names = Set(files.compactMap { $0.lastComponent?.string })
            let arguments = try files.map { file throws(UnitVerifyError) in
                try Self.argument(for: file, at: home, avoiding: names, in: scratch)
            }
            let path = ([home] + homes.filter { $0 != home }).map(\.string)
            // The empty element at the end stands for systemd's own search path.
            batches.append(Batch(arguments: arguments, unitPath: path.joined(separator: ":") + ":"))
        }
    }

    private static func argument(
        for file: FilePath, at home: FilePath, avoiding names: Set<String>, in scratch: Scratch
    ) throws(UnitVerifyError) -> Argument {
        let name = file.lastComponent?.string ?? ""
        let loaded = try VerifiableUnit(name: name, bytes: []).loadName(avoiding: names)
        let text = try text(for: home.appending(name), loaded: loaded, in: scratch) { plain throws(UnitVerifyError) in
            try Scratch.link(home.appending(name), at: plain)
        }
        return Argument(given: file.string, loaded: loaded, text: text)
    }

    /// The directory's absolute path, by a link if it has a colon in it.
    private static func readable(_ directory: FilePath, in scratch: Scratch) throws(UnitVerifyError) -> FilePath {
        let absolute = try Scratch.absolute(directory)
        guard absolute.string.contains(":") else { return absolute }
        let link = scratch.directory.appending("at-\(absolute.string.utf8.map { String($0, radix: 16) }.joined())")
        try Scratch.link(absolute, at: link)
        return link
    }
}
