import Glibc
import SystemPackage

/// Where the content goes, and who may read it there.
struct OutputFile: Equatable, Sendable {
    var path: String
    var mode: mode_t
    var owner: String?

    // O_TMPFILE, which the headers show to GNU sources only.
    private static let unnamed: Int32 = 0o20000000 | O_DIRECTORY

    private var parent: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }
    private var name: String { String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]) }

    /// Opens the directory that the file goes to; what is wrong with it is told before anything is fetched.
    func openDirectory() throws(FetchError) -> OutputDirectory {
        try OutputDirectory(parent, output: path)
    }

    /// Puts the content in place in one step: readers see the old file or the new one, and a process that is killed
    /// leaves nothing behind. The file has its owner and mode before it has a name.
    func replace(with content: Content, in directory: borrowing OutputDirectory) throws(FetchError) {
        let account: Account? = if let owner { try Account(owner) } else { nil }
        let flags = Self.unnamed | O_WRONLY | O_CLOEXEC
        guard let opened = Descriptor(openat(directory.descriptor, ".", flags, mode & 0o600)) else {
            throw failure("cannot be created")
        }
        let file = opened.rawValue
        if let account, fchown(file, account.user, account.group ?? gid_t.max) != 0 {
            throw failure("cannot be given to \(owner ?? "its owner")")
        }
        guard fchmod(file, mode) == 0 else { throw failure("cannot be given its mode") }
        do {
            try FileDescriptor(rawValue: file).writeAll(content.bytes)
        } catch {
            throw .writing(path, error as? Errno ?? .ioError)
        }
        try link(file, in: directory)
    }

    /// An existing file can only be replaced by a rename, which needs a name to start from.
    private func link(_ file: Int32, in directory: borrowing OutputDirectory) throws(FetchError) {
        let source = "/proc/self/fd/\(file)"
        let target = directory.descriptor
        if linkat(AT_FDCWD, source, target, name, AT_SYMLINK_FOLLOW) == 0 { return }
        guard errno == EEXIST else { throw failure("cannot be put in place") }
        let temporary = ".flotilla-fetch.\(String(UInt64.random(in: .min ... .max), radix: 16))"
        guard linkat(AT_FDCWD, source, target, temporary, AT_SYMLINK_FOLLOW) == 0 else {
            throw failure("cannot be put in place")
        }
        guard renameat(target, temporary, target, name) == 0 else {
            let error = failure("cannot be replaced")
            unlinkat(target, temporary, 0)
            throw error
        }
    }

    private func failure(_ action: String) -> FetchError {
        .writing(path, Errno(rawValue: errno), action)
    }
}
