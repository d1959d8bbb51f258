import SystemPackage

/// A file named on the command line; `-` is standard input.
struct InputFile: Sendable {
    let path: String
    let bytes: [UInt8]

    static let standardInput = "-"

    init(_ path: String) throws(CommandError) {
        self.path = path == Self.standardInput ? "<stdin>" : path
        do throws(Errno) {
            bytes = path == Self.standardInput ? try Files.read(.standardInput) : try Files.read(path)
        } catch {
            throw CommandError(reading: path, error)
        }
    }
}
