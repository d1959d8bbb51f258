import Glibc

/// The plain system calls that the measured work is compared with, and a place for its output.
public enum Files {
    public struct Failure: Error, CustomStringConvertible {
        var path: String
        var errno: Int32
        public var description: String { "\(path): \(String(cString: strerror(errno)))" }
    }

    public static func read(_ path: String) throws(Failure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Failure(path: path, errno: errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            guard count >= 0 else { throw Failure(path: path, errno: errno) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Failure(path: path, errno: errno) }
        defer { close(file) }
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(path: path, errno: errno) }
            done += count
        }
    }

    /// Gives a fresh directory in memory and removes it with the files in it.
    public static func withDirectory<Value>(_ body: (String) throws -> Value) throws -> Value {
        var template = Array("/dev/shm/flotilla-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(path: "/dev/shm", errno: errno) }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            empty(path)
            rmdir(path)
        }
        return try body(path)
    }

    /// Removes everything in a directory.
    public static func empty(_ directory: String) {
        guard let opened = opendir(directory), let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else {
            return
        }
        defer { closedir(opened) }
        while let entry = readdir(opened) {
            let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            let text = String(cString: name)
            if text == "." || text == ".." { continue }
            let path = "\(directory)/\(text)"
            if unlink(path) != 0 {
                empty(path)
                rmdir(path)
            }
        }
    }
}
