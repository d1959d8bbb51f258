import Glibc
import Subprocess
import SystemPackage
import Testing

/// A directory of the test's own, and the program as it was built.
struct Fixture: Sendable {
    /// What the secrets of these tests have in common, so that any of them is found wherever it leaks.
    static let marker = "hunter2"

    let directory: String

    struct Outcome: Sendable {
        var status: TerminationStatus
        var output: String
        var errors: String
    }

    static func with<Result>(_ body: (Fixture) async throws -> Result) async throws -> Result {
        var template = Array("/tmp/flotilla-fetch-test-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        chmod(directory, 0o755)
        do {
            let result = try await body(Fixture(directory: directory))
            try await removeAll(directory)
            return result
        } catch {
            try await removeAll(directory)
            throw error
        }
    }

    private static func removeAll(_ directory: String) async throws {
        _ = try await run(.path("/bin/rm"), arguments: ["-rf", directory], output: .discarded)
    }

    /// The program that these tests were built with.
    static func program() throws -> FilePath {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/exe", &buffer, buffer.count)
        try #require(length > 0)
        let tests = FilePath(String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self))
        return tests.removingLastComponent().appending("flotilla-fetch")
    }

    private func copyOfProgram() async throws -> FilePath {
        let copy = FilePath("\(directory)/flotilla-fetch")
        if !exists("flotilla-fetch") {
            let words = [try Fixture.program().string, copy.string]
            _ = try await run(.path("/bin/cp"), arguments: Arguments(words), output: .discarded)
        }
        return copy
    }

    /// Runs the program with just these variables.
    func fetch(
        _ words: [String], environment: [String: String] = [:], options: PlatformOptions = PlatformOptions()
    ) async throws -> Outcome {
        var variables = [Environment.Key("PATH"): "/usr/bin:/bin"]
        for (name, value) in environment { variables[Environment.Key(stringLiteral: name)] = value }
        // Another user may not reach the clone that the program was built in.
        let program = try options.userID == nil ? Fixture.program() : await copyOfProgram()
        let result = try await run(
            .path(program), arguments: Arguments(words), environment: .custom(variables),
            platformOptions: options, output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        return Outcome(status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
    }

    func path(_ name: String) -> String { "\(directory)/\(name)" }

    @discardableResult
    func write(_ text: String, to name: String, mode: mode_t = 0o600) throws -> String {
        try write(Array(text.utf8), to: name, mode: mode)
    }

    @discardableResult
    func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) throws -> String {
        let file = try FileDescriptor.open(
            FilePath(path(name)), .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        try file.closeAfter { _ = try file.writeAll(bytes) }
        chmod(path(name), mode)
        return path(name)
    }

    func makeDirectory(_ name: String, mode: mode_t = 0o755) -> String {
        mkdir(path(name), mode)
        chmod(path(name), mode)
        return path(name)
    }

    func read(_ name: String) throws -> [UInt8] { try Fixture.bytes(of: path(name)) }

    static func bytes(of path: String) throws -> [UInt8] {
        let file = try FileDescriptor.open(FilePath(path), .readOnly)
        return try file.closeAfter {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = try buffer.withUnsafeMutableBytes({ try file.read(into: $0) }), count > 0 {
                bytes += buffer[..<count]
            }
            return bytes
        }
    }

    func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

    /// Type and permissions, owner and group, of the file itself, not of what it links to.
    func status(_ name: String) throws -> stat {
        var status = stat()
        try #require(lstat(path(name), &status) == 0, "\(name) does not exist")
        return status
    }

    func exists(_ name: String) -> Bool {
        var status = stat()
        return lstat(path(name), &status) == 0
    }

    /// The names in a directory.
    func names(_ name: String = ".") throws -> [String] {
        let opened = try #require(opendir(path(name)))
        defer { closedir(opened) }
        var names: [String] = []
        while let entry = readdir(opened) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}

extension Fixture.Outcome {
    /// That it ended so, with one line on standard error that holds these words, and nothing on standard output.
    func expectFailure(
        _ code: Int32, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(status == .exited(code), sourceLocation: sourceLocation)
        #expect(output == "", sourceLocation: sourceLocation)
        #expect(errors.hasPrefix("flotilla-fetch: "), sourceLocation: sourceLocation)
        #expect(errors.hasSuffix("\n"), sourceLocation: sourceLocation)
        #expect(errors.count { $0 == "\n" } == 1, sourceLocation: sourceLocation)
        for word in words { #expect(errors.contains(word), "\(errors)", sourceLocation: sourceLocation) }
        #expect(!errors.contains(Fixture.marker), sourceLocation: sourceLocation)
    }

    func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(status == .exited(0), sourceLocation: sourceLocation)
        #expect(output == "", sourceLocation: sourceLocation)
        #expect(errors == "", sourceLocation: sourceLocation)
    }
}
