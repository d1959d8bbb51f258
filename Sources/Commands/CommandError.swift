import SystemPackage

/// Why a command could not do its work: what is wrong, and what to do about it, both without a final stop.
struct CommandError: Error, Sendable, Hashable, CustomStringConvertible {
    var message: String
    var cure: String
    /// The file it is about, as the user named it.
    var path: String?
    /// The exit code it leads to.
    var status: Int32

    init(_ message: String, cure: String, path: String? = nil, status: Int32 = Status.findings) {
        self.message = message
        self.cure = cure
        self.path = path
        self.status = status
    }

    init(reading path: String, _ error: Errno) {
        self.init("cannot read it: \(error)", cure: Self.cure(error), path: path)
    }

    init(writing path: String, _ error: Errno) {
        self.init("cannot write it: \(error)", cure: Self.cure(error), path: path)
    }

    private static func cure(_ error: Errno) -> String {
        switch error {
        case .noSuchFileOrDirectory: "check the name"
        case .permissionDenied, .notPermitted, .readOnlyFileSystem: "see who may do that there"
        case .noSpace, .diskQuotaExceeded: "make room"
        case .isDirectory, .notDirectory: "name a file where a file is meant, and a directory where that is"
        case .fileTooLarge: "name a unit file or a spec"
        default: "see to the file system"
        }
    }

    var description: String { "\(path.map { "\($0): " } ?? "")\(message); \(cure)" }
}
