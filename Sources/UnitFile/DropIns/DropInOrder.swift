/// Which drop-in files apply to a unit, and in which order (systemd.unit(5)).
public enum DropInOrder {
    /// Where the system manager looks for units and their drop-ins, the strongest first (systemd.unit(5), "UNIT FILE
    /// LOAD PATH"; `systemd-analyze unit-paths`).
    public static let systemUnitPath = [
        "/etc/systemd/system.control", "/run/systemd/system.control", "/run/systemd/transient",
        "/run/systemd/generator.early", "/etc/systemd/system", "/etc/systemd/system.attached", "/run/systemd/system",
        "/run/systemd/system.attached", "/run/systemd/generator", "/usr/local/lib/systemd/system",
        "/lib/systemd/system", "/usr/lib/systemd/system", "/run/systemd/generator.late",
    ]

    /// The names of the directories that may hold drop-ins for one name of a unit, without the one for its type, the
    /// strongest first: for `a-b.service` that is `a-b.service.d`, `a-.service.d`; an instance has its template's too.
    public static func directoryNames(for name: UnitName) -> [String] {
        var names = ["\(name).d"]
        if name.isInstance, let template = name.template { names += directoryNames(for: template) }
        if let shorter = shortened(name) { names += directoryNames(for: shorter) }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// All directories to look in, the strongest first: of two files of one name, the one in the earlier directory
    /// counts.
    public static func directories(
        for name: UnitName, aliases: [UnitName] = [], unitPath: [String] = systemUnitPath
    ) -> [String] {
        let names = [name] + aliases
        let specific = names.flatMap { name in
            unitPath.flatMap { path in directoryNames(for: name).map { "\(path)/\($0)" } }
        }
        return specific + unitPath.map { "\($0)/\(name.type.rawValue).d" }
    }

    /// The files that count, in the order they are read in: sorted by name, whatever directory they are in.
    ///
    /// - Parameter files: what was found, in the order of ``directories(for:aliases:unitPath:)``.
    public static func effective(_ files: [String]) -> [String] {
        var byName: [String: String] = [:]
        for file in files {
            let name = file.split(separator: "/").last.map(String.init) ?? ""
            guard name.hasSuffix(".conf"), !name.hasPrefix("."), byName[name] == nil else { continue }
            byName[name] = file
        }
        return byName.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    }

    /// The next more general name: `a-b-c.service` is followed by `a-b-.service` and `a-.service`.
    private static func shortened(_ name: UnitName) -> UnitName? {
        var prefix = name.prefix[...]
        // One dash at the end is what this made of a longer name, so it is looked past, but only once.
        if prefix.hasSuffix("-") { prefix = prefix.dropLast() }
        guard let dash = prefix.utf8.lastIndex(of: ASCII.dash), dash > prefix.startIndex else { return nil }
        let rest = name.isInstance ? "@\(name.instance ?? "")" : ""
        return try? UnitName("\(prefix[...dash])\(rest)\(name.type.suffix)")
    }
}
