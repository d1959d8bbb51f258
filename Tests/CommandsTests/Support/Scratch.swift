import FoundationEssentials
import SystemPackage

@testable import Commands

/// A directory of its own for each test, gone when the test is over.
struct Scratch: Sendable {
    let path: String

    static func with<Result>(_ body: (Scratch) async throws -> Result) async throws -> Result {
        let temporary = FilePath(FileManager.default.temporaryDirectory.path)
        let path = temporary.appending("flotilla-test-\(UInt64.random(in: 0 ... .max))").string
        try Directory.make(path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await body(Scratch(path: path))
    }

    /// The path of something in it.
    func at(_ name: String) -> String { name.isEmpty ? path : "\(path)/\(name)" }

    func write(_ text: String, to name: String) throws {
        let file = FilePath(at(name))
        try Directory.make(file.removingLastComponent().string)
        try Files.write(Array(text.utf8), to: file.string)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Files.read(at(name)), as: UTF8.self)
    }

    func exists(_ name: String) throws -> Bool { try Files.status(at(name)) != nil }

    func names(in directory: String = "") throws -> [String] {
        try Directory.names(in: at(directory))
    }

    /// Runs `flotilla` in it.
    func flotilla(_ arguments: String..., input: String = "", environment: [String: String?] = [:]) async throws
        -> Outcome
    {
        try await Program.flotilla(arguments, in: path, input: input, environment: environment)
    }
}
