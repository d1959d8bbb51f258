import Glibc
import SystemPackage

/// The directory that the output goes to, held open, so that what was checked is what is used.
struct OutputDirectory: ~Copyable {
    private let opened: Descriptor
    var descriptor: Int32 { opened.rawValue }

    // O_PATH, which the headers show to GNU sources only.
    private static let pathOnly: Int32 = 0o10000000
    private static let flags = pathOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

    /// Walks to the directory one name at a time and follows no symbolic link on the way.
    ///
    /// - Throws: ``FetchError`` if it does not exist, if a link is in its path, or if others than its owner and group
    ///   could change it or move it away.
    init(_ path: String, output: String) throws(FetchError) {
        guard var current = Descriptor(open("/", Self.flags)) else {
            throw .writing(output, Errno(rawValue: errno))
        }
        let names = path.split(separator: "/")
        try Self.check(current.rawValue, isLast: names.isEmpty, path: "/", output)
        for (index, name) in names.enumerated() {
            let place = "/" + names[...index].joined(separator: "/")
            guard let next = Descriptor(openat(current.rawValue, String(name), Self.flags)) else {
                throw Self.missing(place, Errno(rawValue: errno), output)
            }
            current = next
            try Self.check(current.rawValue, isLast: index == names.count - 1, path: place, output)
        }
        opened = current
    }

    private static func missing(_ place: String, _ errno: Errno, _ output: String) -> FetchError {
        switch errno {
        // What a symbolic link gives under O_DIRECTORY | O_NOFOLLOW.
        case .notDirectory, .tooManySymbolicLinkLevels:
            FetchError(
                .cannotCreate, output, "\(place) is a symbolic link or no directory", advice: "give the real path")
        case .noSuchFileOrDirectory:
            FetchError(.cannotCreate, output, "there is no directory \(place)", advice: "add RuntimeDirectory=")
        default: .writing(output, errno, "the directory \(place) cannot be used")
        }
    }

    /// In a directory that all may write to, only the sticky bit keeps others from moving what is in it; the last one
    /// must not be such a directory at all.
    private static func check(_ descriptor: Int32, isLast: Bool, path: String, _ output: String) throws(FetchError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .writing(output, Errno(rawValue: errno)) }
        let isOpen = status.st_mode & S_IWOTH != 0
        guard !isOpen || (status.st_mode & S_ISVTX != 0 && !isLast) else {
            throw FetchError(
                .cannotCreate, output, "everybody may write to the directory \(path)",
                advice: "use the unit's RuntimeDirectory=")
        }
    }
}
