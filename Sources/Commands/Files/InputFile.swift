import SystemPackage

/// A file named on the command line; `-` is standard input.
struct InputFile: Sendable {
    static let standardInput = "-"
    static let shownStandardInput = "<stdin>"

    /// As it is shown.
    let path: String
    let bytes: [UInt8]

    init(_ path: String) throws(CommandError) {
        let isStandardInput = path == Self.standardInput
        self.path = isStandardInput ? Self.shownStandardInput : path
        do throws(Errno) {
            bytes = isStandardInput ? try Files.read(.standardInput) : try Files.read(path)
        } catch {
            throw CommandError(reading: self.path, error)
        }
    }
}
