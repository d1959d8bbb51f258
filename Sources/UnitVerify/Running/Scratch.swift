internal import FoundationEssentials
internal import SystemPackage

/// A private directory that units are written into for systemd-analyze to read.
struct Scratch: Sendable {
    let directory: FilePath

    init() throws(UnitVerifyError) {
        // systemd-analyze takes a colon in an argument for the end of a file's name.
        let temporary = FileManager.default.temporaryDirectory.path
        let parent = FilePath(temporary.contains(":") ? "/tmp" : temporary)
        directory = parent.appending("flotilla-verify-\(UUID().uuidString.lowercased())")
        try make(directory)
    }

    func remove() { try? FileManager.default.removeItem(atPath: directory.string) }

    func subdirectory(_ name: String) throws(UnitVerifyError) -> FilePath {
        let path = directory.appending(name)
        try make(path)
        return path
    }

    private func make(_ path: FilePath) throws(UnitVerifyError) {
        do {
            try FileManager.default.createDirectory(
                atPath: path.string, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw UnitVerifyError(.scratchFailed, "cannot make \(path): \(error)", remedy: "look at TMPDIR")
        }
    }

    static func link(_ target: FilePath, at path: FilePath) throws(UnitVerifyError) {
        do {
            try FileManager.default.createSymbolicLink(atPath: path.string, withDestinationPath: target.string)
        } catch {
            throw UnitVerifyError(.scratchFailed, "cannot link \(path): \(error)", remedy: "look at TMPDIR")
        }
    }

    /// The path seen from `/`, with a directory's own name for itself taken out.
    static func absolute(_ path: FilePath) throws(UnitVerifyError) -> FilePath {
        let base = FilePath(FileManager.default.currentDirectoryPath)
        return base.pushing(path).lexicallyNormalized()
    }

    static func write(_ bytes: [UInt8], to path: FilePath) throws(UnitVerifyError) {
        do {
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: .ownerReadWrite)
            try file.closeAfter { _ = try file.writeAll(bytes) }
        } catch {
            throw UnitVerifyError(.scratchFailed, "cannot write \(path): \(error)", remedy: "look at TMPDIR")
        }
    }
}
