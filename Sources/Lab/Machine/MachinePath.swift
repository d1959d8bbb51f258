internal import SystemPackage

/// Follows a path as the machine itself would: an absolute link starts again at the machine's root,
/// and `..` does not climb out of it. Otherwise `/var/run/x` would be a file of the host.
struct MachinePath {
    let root: FilePath

    /// The place on the host. Parts that do not exist yet are taken as they are.
    func resolve(_ path: String, machine: String) throws(LabError) -> FilePath {
        var pending = FilePath(path).components.map(\.string).reversed() as [String]
        var resolved: [String] = []
        var links = 0
        while let name = pending.popLast() {
            if name == "." { continue }
            if name == ".." {
                _ = resolved.popLast()
                continue
            }
            let here = (resolved + [name]).reduce(root) { $0.appending($1) }
            guard let target = HostFiles.linkTarget(here) else {
                resolved.append(name)
                continue
            }
            links += 1
            guard links <= 40 else {
                throw LabError(
                    .hostFailed, "too many symbolic links in \(path)", machine: machine, remedy: "look at the path")
            }
            let next = FilePath(target)
            if next.isAbsolute { resolved = [] }
            pending += next.components.map(\.string).reversed() as [String]
        }
        return resolved.reduce(root) { $0.appending($1) }
    }
}
