internal import CSandbox
internal import SystemPackage

/// The files a child may reach, each with everything below it. What is not there is passed over.
struct FileAccess: Sendable {
    var readable: [FilePath] = []
    /// Also readable.
    var executable: [FilePath] = []
    /// Also readable; empty for a child that writes nothing but its output.
    var writable: [FilePath] = []

    /// The C library, its loader and what else the system keeps for programs to load.
    static let systemLibraries: [FilePath] = [
        "/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/dev/null", "/dev/urandom",
    ]

    /// A Landlock ruleset that allows these and nothing else.
    func ruleset() throws(Errno) -> Descriptor {
        guard let ruleset = Descriptor(owning: csandbox_ruleset_create()) else { throw .current }
        let grants = [
            (readable, CSANDBOX_READ.rawValue),
            (executable, CSANDBOX_READ.rawValue | CSANDBOX_EXECUTE.rawValue),
            (writable, CSANDBOX_READ.rawValue | CSANDBOX_WRITE.rawValue),
        ]
        for (paths, access) in grants {
            for path in paths {
                if csandbox_ruleset_allow(ruleset.number, path.string, Int32(access)) == 0 { continue }
                let error = Errno.current
                if error != .noSuchFileOrDirectory { throw error }
            }
        }
        return ruleset
    }
}
