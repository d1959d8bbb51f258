/// The difference of two files as `diff -u` shows it and `patch` takes it.
struct UnifiedDiff: Sendable {
    /// A line with its line feed, if it has one.
    typealias Line = ArraySlice<UInt8>

    enum Change: Sendable, Hashable {
        case kept(Line), removed(Line), added(Line)
    }

    /// Changes that are near each other, with the unchanged lines around them.
    struct Hunk: Sendable, Hashable {
        /// From 1; the line before the hunk where it has none on that side.
        var oldStart: Int
        var newStart: Int
        var changes: [Change]

        var oldCount: Int { changes.count { if case .added = $0 { false } else { true } } }
        var newCount: Int { changes.count { if case .removed = $0 { false } else { true } } }
    }

    let hunks: [Hunk]

    init(from old: [UInt8], to new: [UInt8], context: Int = 3) {
        hunks = Self.hunks(Self.changes(Self.lines(old), Self.lines(new)), context: context)
    }

    static func lines(_ bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }

    /// Every line of both files, in the order of reading; of lines that replace others, the old ones come first.
    private static func changes(_ old: [Line], _ new: [Line]) -> [Change] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var changes: [Change] = []
        var oldIndex = 0
        var newIndex = 0
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex) {
                changes.append(.removed(old[oldIndex]))
                oldIndex += 1
            } else if added.contains(newIndex) {
                changes.append(.added(new[newIndex]))
                newIndex += 1
            } else {
                changes.append(.kept(old[oldIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        return changes
    }

    private static func hunks(_ changes: [Change], context: Int) -> [Hunk] {
        let touched = changes.indices.filter { if case .kept = changes[$0] { false } else { true } }
        var ranges: [Range<Int>] = []
        for index in touched {
            let start = max(index - context, 0)
            let end = min(index + context + 1, changes.count)
            if let last = ranges.last, start <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<end
            } else {
                ranges.append(start..<end)
            }
        }
        return ranges.map { range in
            let before = Hunk(oldStart: 0, newStart: 0, changes: Array(changes[..<range.lowerBound]))
            var hunk = Hunk(oldStart: before.oldCount, newStart: before.newCount, changes: Array(changes[range]))
            if hunk.oldCount > 0 { hunk.oldStart += 1 }
            if hunk.newCount > 0 { hunk.newStart += 1 }
            return hunk
        }
    }
}
