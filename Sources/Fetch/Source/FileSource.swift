import Glibc
import SystemPackage

/// A regular file, read whole.
struct FileSource {
    var path: String
    /// How messages call it.
    var name: String

    /// The file of a credential.
    static func credential(_ credential: String, name: String) throws(FetchError) -> FileSource {
        guard let directory = getenv("CREDENTIALS_DIRECTORY").map({ String(cString: $0) }), directory.hasPrefix("/")
        else {
            throw FetchError(
                .configuration, name, "the unit loads no credentials: CREDENTIALS_DIRECTORY is not set",
                advice: "add LoadCredential=\(credential)")
        }
        return FileSource(path: "\(directory)/\(credential)", name: name)
    }

    /// - Throws: ``FetchError`` if it is no regular file, too long, or changes while it is read: half a secret is worse
    ///   than none.
    func read() throws(FetchError) -> [UInt8] {
        // Opening a FIFO or a terminal must not wait.
        guard let opened = Descriptor(open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)) else {
            throw .reading(name, Errno(rawValue: errno))
        }
        let descriptor = opened.rawValue
        let before = try status(of: descriptor)
        guard before.st_mode & S_IFMT == S_IFREG else {
            throw FetchError(.noInput, name, "is no regular file")
        }
        let bytes = try contents(of: descriptor)
        let after = try status(of: descriptor)
        guard before.st_size == after.st_size, before.st_mtim.tv_sec == after.st_mtim.tv_sec,
            before.st_mtim.tv_nsec == after.st_mtim.tv_nsec
        else {
            throw FetchError(.temporary, name, "changed while it was read", advice: "replace it by a rename")
        }
        return bytes
    }

    private func status(of descriptor: Int32) throws(FetchError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .reading(name, Errno(rawValue: errno)) }
        return status
    }

    private func contents(of descriptor: Int32) throws(FetchError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw .reading(name, Errno(rawValue: errno))
            }
            guard bytes.count + count <= Content.limit else { throw Content.tooLong(name) }
            bytes += buffer[..<count]
        }
    }
}
