internal import Glibc
internal import SystemPackage

/// Answers that are kept: one file each, replaced in a single step, so that any number of runs may share them.
struct ManifestCache: Sendable {
    var directory: FilePath
    /// In bytes, for all entries together.
    var limit: Int

    /// The answer for exactly this key, unless its file is damaged.
    func entry(for key: CacheKey) -> CacheEntry? {
        let path = directory.appending(key.name)
        guard let bytes = try? Files.read(path, limit: 1 << 30), let entry = CacheEntry(bytes, for: key) else {
            return nil
        }
        // What is used stays: the oldest go first.
        utimensat(AT_FDCWD, path.string, nil, 0)
        return entry
    }

    /// Keeps an answer, and removes the ones longest unused until all fit the limit.
    func store(_ entry: CacheEntry) throws(Errno) {
        try Files.write(entry.encoded, to: directory.appending(entry.key.name))
        evict()
    }

    private func evict() {
        let names = (try? Directory.names(in: directory)) ?? []
        let entries = names.compactMap { name in
            let path = directory.appending(name)
            return Files.status(path).map { (path, size: Int($0.size), used: $0.st_mtim) }
        }
        var total = entries.reduce(0) { $0 + $1.size }
        let oldestFirst = entries.sorted { ($0.used.tv_sec, $0.used.tv_nsec) < ($1.used.tv_sec, $1.used.tv_nsec) }
        // The newest, just written, stays however large it is.
        for entry in oldestFirst.dropLast() where total > limit {
            unlink(entry.0.string)
            total -= entry.size
        }
    }
}
