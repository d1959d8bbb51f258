import SystemPackage
import UnitFile

/// The drop-ins that add to a unit's file.
enum DropIns {
    /// Those systemd would read: from all of its directories for a unit of one of them, from beside the file for any
    /// other.
    static func of(_ source: UnitSource, unitPath: [String] = DropInOrder.systemUnitPath) throws(CommandError)
        -> [UnitSource]
    {
        guard !source.isNameless, let name = try? UnitName(source.name) else { return [] }
        let directory = FilePath(source.path).removingLastComponent()
        let place = directory.isEmpty ? "." : directory.string
        let searched = unitPath.contains(place) ? unitPath : [place]
        var found: [String] = []
        for directory in DropInOrder.directories(for: name, unitPath: searched) {
            guard let names = try? Directory.names(in: directory) else { continue }
            found += names.map { place == "." ? FilePath(directory).appending($0).tidied : "\(directory)/\($0)" }
        }
        var dropIns: [UnitSource] = []
        for path in DropInOrder.effective(found) { dropIns.append(try UnitSource(path)) }
        return dropIns
    }
}

extension FilePath {
    /// Without a `.` at its start.
    fileprivate var tidied: String { lexicallyNormalized().string }
}
