internal import Glibc
internal import SystemPackage

/// A file descriptor with one owner, closed when it goes, and not inherited by children.
struct Descriptor: ~Copyable, Sendable {
    let number: Int32

    /// Takes over a descriptor that was just made.
    init(_ descriptor: FileDescriptor) { number = descriptor.rawValue }

    init(opening path: FilePath, _ flags: Int32, mode: mode_t = 0) throws(Errno) {
        var number: Int32
        repeat {
            number = open(path.string, flags | O_CLOEXEC, mode)
        } while number < 0 && errno == EINTR
        if number < 0 { throw .current }
        self.number = number
    }

    /// Takes over what a system call answered; `nil` for its -1.
    init?(owning number: Int32) {
        if number < 0 { return nil }
        self.number = number
    }

    deinit { close(number) }

    /// How many bytes came; 0 at the end.
    func read(into buffer: inout [UInt8]) throws(Errno) -> Int {
        let capacity = buffer.count
        while true {
            let count = Glibc.read(number, &buffer, capacity)
            if count >= 0 { return count }
            if errno != EINTR { throw .current }
        }
    }

    func write(_ bytes: [UInt8]) throws(Errno) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .current
            }
            rest = rest.dropFirst(count)
        }
    }
}

/// pipe2(2), both ends close-on-exec.
struct Pipe: ~Copyable, Sendable {
    let reading: Descriptor
    let writing: Descriptor

    init() throws(Errno) {
        let ends = try FileDescriptor.pipe(options: .closeOnExec)
        reading = Descriptor(ends.readEnd)
        writing = Descriptor(ends.writeEnd)
    }

    /// Closes the end for writing here, so that the end of the child that has it too is the end of the pipe.
    consuming func readingOnly() -> Descriptor { reading }
}
