/// What has to happen to one environment's directory so that it holds the units just compiled. Pure: the directory was
/// read before, and is written after.
struct OutputPlan: Sendable {
    /// What stands where a unit belongs.
    enum Found: Sendable, Hashable {
        case nothing
        case file([UInt8])
        /// A link, a directory or the like.
        case other
    }

    enum Action: Sendable, Hashable {
        case create, replace, remove
        case keep
        /// Our file is not there any more, and is not wanted either.
        case forget
    }

    /// Why a file is not touched.
    enum Conflict: Sendable, Hashable {
        /// It is ours, and someone has edited it.
        case edited
        /// It is not ours.
        case foreign
    }

    struct Entry: Sendable {
        var name: String
        var action: Action
        var conflict: Conflict?
        var old: [UInt8]?
        var new: [UInt8]?
    }

    /// Sorted by name.
    let entries: [Entry]
    /// What stands in the directory once this is done.
    let record: OwnershipRecord
    /// What may stand there while it is being done.
    let interimRecord: OwnershipRecord

    /// - Parameters:
    ///   - units: the files wanted, by name.
    ///   - record: what was written the last time.
    ///   - force: whether our own files are replaced and removed even if they were edited.
    init<Failure: Error>(
        units: [String: [UInt8]], record: OwnershipRecord, force: Bool, find: (String) throws(Failure) -> Found
    ) throws(Failure) {
        var next = OwnershipRecord(fleet: record.fleet)
        var interim = record
        var entries: [Entry] = []
        for name in Set(units.keys).union(record.digests.keys).sorted() {
            let found = try find(name)
            var entry = Self.entry(name, wanted: units[name], found: found, isOwned: record.owns(name))
            if case .file(let bytes) = found, entry.action == .replace || entry.action == .remove, !force,
                entry.conflict == nil, !record.wrote(bytes, as: name)
            {
                entry.conflict = .edited
            }
            if let bytes = units[name] {
                let digest = ContentDigest.hexadecimal(bytes)
                next.digests[name] = [digest]
                interim.digests[name, default: []].insert(digest)
            }
            entries.append(entry)
        }
        self.entries = entries
        self.record = next
        interimRecord = interim
    }

    var conflicts: [Entry] { entries.filter { $0.conflict != nil } }
    var hasChanges: Bool { entries.contains { $0.action != .keep } }

    private static func entry(_ name: String, wanted: [UInt8]?, found: Found, isOwned: Bool) -> Entry {
        switch (wanted, found) {
        case (let wanted?, .nothing): Entry(name: name, action: .create, new: wanted)
        case (let wanted?, .file(let bytes)) where bytes == wanted:
            Entry(name: name, action: .keep, old: bytes, new: wanted)
        case (let wanted?, .file(let bytes)):
            Entry(name: name, action: .replace, conflict: isOwned ? nil : .foreign, old: bytes, new: wanted)
        case (let wanted?, .other): Entry(name: name, action: .replace, conflict: .foreign, new: wanted)
        case (nil, .nothing): Entry(name: name, action: .forget)
        case (nil, .file(let bytes)): Entry(name: name, action: .remove, old: bytes)
        // Someone put another thing in the place of our file: it is theirs now.
        case (nil, .other): Entry(name: name, action: .forget)
        }
    }
}
