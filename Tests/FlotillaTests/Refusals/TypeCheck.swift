import FoundationEssentials
import Subprocess
import SystemPackage

/// What the compiler says of small specs, each in a file of its own; all of them in one run, as starting the compiler is
/// most of the work.
enum TypeCheck {
    static let right = #"Service("a") { Container("a", tag: "1") { Port(80) } }"#

    private static let all =
        (RefusalTests.misplaced + RefusalTests.values + RefusalTests.interpolations).map(\.code) + [right]

    private static let outcome = Task { try await run() }

    struct Message: Sendable {
        var severity: String
        var text: String
    }

    static func messages(about code: String) async throws -> [Message] {
        try await outcome.value[code] ?? [Message(severity: "none", text: "it was not compiled")]
    }

    private static func run() async throws -> [String: [Message]] {
        let directory = FileManager.default.temporaryDirectory.appending(
            path: "flotilla-refusals-\(UInt64.random(in: 0 ... .max))")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        var files: [String] = []
        for (index, code) in all.enumerated() {
            let file = directory.appending(path: "Case\(index).swift")
            try Data("import Flotilla\nfunc case\(index)() {\n    _ = \(code)\n}\n".utf8).write(to: file)
            files.append(file.path())
        }
        let result = try await Subprocess.run(
            .name("swiftc"),
            arguments: Arguments(["-typecheck", "-wmo", "-swift-version", "6", "-I", modules] + files),
            output: .discarded, error: .string(limit: 1 << 22))
        let lines = result.standardError.split(separator: "\n")
        return Dictionary(
            uniqueKeysWithValues: all.enumerated().map { index, code in
                let mark = "/Case\(index).swift:"
                return (code, lines.filter { $0.hasPrefix("/") && $0.contains(mark) }.compactMap(message))
            })
    }

    private static func message(_ line: Substring) -> Message? {
        for severity in ["error", "warning"] {
            if let range = line.firstRange(of: ": \(severity): ") {
                return Message(severity: severity, text: String(line[range.upperBound...]))
            }
        }
        return nil
    }

    /// The module that SwiftPM built, beside this program.
    private static let modules: String = {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return FilePath(program).removingLastComponent().appending("Modules").string
    }()
}
