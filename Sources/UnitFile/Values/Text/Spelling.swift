/// Finds the word a typo was meant to be.
package enum Spelling {
    /// The nearest of `candidates` to `word`, or nil if none is near enough to be worth proposing.
    ///
    /// A difference in case only always wins. Ties go to the earlier candidate.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let lowered = word.lowercased()
        let target = Array(lowered.utf8)
        let limit = target.count <= 3 ? 1 : target.count <= 7 ? 2 : 3
        var best: (word: String, distance: Int)?
        for candidate in candidates {
            let other = Array(candidate.lowercased().utf8)
            if other == target { return candidate }
            guard abs(other.count - target.count) <= limit else { continue }
            let distance = distance(target, other, limit: best.map { $0.distance - 1 } ?? limit)
            if let distance { best = (candidate, distance) }
        }
        return best?.word
    }

    /// Edits (insert, drop, replace, swap neighbours) from `a` to `b`, or nil above `limit`.
    static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        guard limit >= 0 else { return nil }
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = previous
        for i in a.indices {
            current[0] = i + 1
            for j in b.indices {
                let cost = a[i] == b[j] ? 0 : 1
                var value = min(previous[j + 1] + 1, current[j] + 1, previous[j] + cost)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    value = min(value, beforePrevious[j - 1] + 1)
                }
                current[j + 1] = value
            }
            if let least = current.min(), least > limit { return nil }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        let result = previous[b.count]
        return result <= limit ? result : nil
    }
}
