import ArgumentParser
import UnitFile

/// Who reads an environment file; each has a syntax of its own.
enum EnvironmentReader: String, CaseIterable, Sendable, ExpressibleByArgument {
    case systemd, docker, podman
}

extension EnvironmentReader {
    /// The same variables in the reader's syntax.
    ///
    /// - Parameter content: assignments as `EnvironmentFile=` takes them, each after the word `export` or without it.
    /// - Throws: ``FetchError`` for a line that is no assignment, told by its number, and for a value that the reader
    ///   could not take unchanged, told by its name.
    func rewrite(_ content: Content, from source: String) throws(FetchError) -> Content {
        let bytes: [UInt8]
        do throws(UnitFileError) {
            bytes = try rewrite(content.bytes)
        } catch {
            let line = error.line.map { "line \($0): " } ?? ""
            throw FetchError(.data, source, line + error.message, advice: error.advice)
        }
        guard !bytes.isEmpty else {
            throw FetchError(.data, source, "holds no variable", advice: "write NAME=value lines")
        }
        return try Content(bytes, from: source)
    }

    private func rewrite(_ bytes: [UInt8]) throws(UnitFileError) -> [UInt8] {
        let file = try EnvironmentFile.parse(bytes, acceptsExport: true)
        if let problem = file.problems.first { throw problem }
        return switch self {
        case .systemd: try EnvironmentFile.bytes(file.variables)
        case .docker, .podman: try EngineEnvironmentFile.bytes(file.variables)
        }
    }
}
