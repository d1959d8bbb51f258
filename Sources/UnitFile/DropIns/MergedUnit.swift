/// A unit together with its drop-ins: what is in force, and where it was said.
public struct MergedUnit: Sendable {
    /// The unit's own file, if it has one.
    public let unit: UnitFile?
    /// The drop-ins in the order they are read (``DropInOrder/effective(_:)``).
    public let dropIns: [UnitFile]

    public init(unit: UnitFile?, dropIns: [UnitFile]) {
        self.unit = unit
        self.dropIns = dropIns
    }

    public var files: [UnitFile] { (unit.map { [$0] } ?? []) + dropIns }

    /// All assignments in the order systemd applies them; each knows its path and lines.
    public var directives: [UnitFile.Directive] { files.flatMap(\.directives) }

    /// The assignments to a key that are in force: those after the last one that cleared the list.
    public func directives(
        _ key: String, in section: String, empty: UnitFile.EmptyAssignment = .clearsList
    ) -> [UnitFile.Directive] {
        let all = files.flatMap { $0.directives(key, in: section) }
        guard empty == .clearsList, let reset = all.lastIndex(where: { $0.valueBytes.isEmpty }) else { return all }
        return Array(all[(reset + 1)...])
    }

    /// The values of ``directives(_:in:empty:)``.
    public func values(
        _ key: String, in section: String, empty: UnitFile.EmptyAssignment = .clearsList
    ) -> [String] {
        directives(key, in: section, empty: empty).map(\.value)
    }

    /// The assignment that wins where only one can, an empty one included.
    public func last(_ key: String, in section: String) -> UnitFile.Directive? {
        files.reversed().lazy.compactMap { $0.directives(key, in: section).last }.first
    }
}
