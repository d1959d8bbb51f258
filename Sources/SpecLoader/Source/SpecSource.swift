internal import SystemPackage

/// What a path given to the loader stands for.
enum SpecSource: Sendable {
    /// Swift files that are compiled together, ordered by name.
    case swift([SourceFile])
    /// The JSON document that stands for a spec where there is no Swift.
    case manifest(SourceFile)

    static let specName = "Fleet.swift"
    static let manifestName = "Fleet.json"
    /// What the loader adds to every spec.
    static let mainName = "main.swift"

    /// Finds and reads it: a directory with `Fleet.swift` (all its Swift files) or `Fleet.json`, or one such file.
    init(path: String) throws(SpecError) {
        let path = FilePath(path.isEmpty ? "." : path)
        guard let status = Files.status(path) else {
            throw SpecError(
                .unreadable, "there is no such file or directory", file: path.string,
                hint: "flotilla init makes a spec")
        }
        if status.type == .directory {
            self = try Self.directory(path)
        } else if path.extension == "swift" {
            self = .swift([try Self.source(path)])
        } else if path.extension == "json" {
            self = .manifest(try SourceFile(path, limit: 1 << 30))
        } else {
            throw SpecError(
                .unreadable, "a spec is a .swift file, a .json manifest, or a directory with one of them",
                file: path.string)
        }
    }

    private static func directory(_ path: FilePath) throws(SpecError) -> SpecSource {
        let names: [String]
        do { names = try Directory.names(in: path) } catch {
            throw SpecError(.unreadable, "cannot list the directory: \(error)", file: path.string)
        }
        let shown: (String) -> FilePath = { path == "." ? FilePath($0) : path.appending($0) }
        if names.contains(specName) {
            var sources: [SourceFile] = []
            // A package's description may well lie beside a spec, and is none of its files.
            for name in names where name.hasSuffix(".swift") && name != "Package.swift" && !name.hasPrefix(".") {
                sources.append(try source(shown(name)))
            }
            return .swift(sources)
        }
        if names.contains(manifestName) { return .manifest(try SourceFile(shown(manifestName), limit: 1 << 30)) }
        throw SpecError(
            .unreadable, "there is neither \(specName) nor \(manifestName) in this directory", file: path.string,
            hint: "flotilla init makes a spec")
    }

    private static func source(_ path: FilePath) throws(SpecError) -> SourceFile {
        if path.lastComponent?.string == mainName {
            throw SpecError(
                .unreadable, "no file of a spec can be named \(mainName): that is where Swift starts a script",
                file: path.string, hint: "rename it, for instance to \(specName)")
        }
        return try SourceFile(path, limit: 16 << 20)
    }
}

/// A file of a spec, as it was read: what is compiled is what was hashed, even if the author saves meanwhile.
struct SourceFile: Sendable {
    /// As the author named it.
    var path: String
    var name: String
    var content: [UInt8]

    init(_ path: FilePath, limit: Int) throws(SpecError) {
        guard Files.isFile(path) else { throw SpecError(.unreadable, "this is not a regular file", file: path.string) }
        self.path = path.string
        name = path.lastComponent?.string ?? path.string
        do { content = try Files.read(path, limit: limit) } catch {
            throw SpecError(.unreadable, "cannot read the file: \(error)", file: path.string)
        }
    }

    /// The text of a line, counted from 1.
    func line(_ number: Int) -> String? {
        guard number > 0 else { return nil }
        let lines = content.split(
            separator: UInt8(ascii: "\n"), maxSplits: number, omittingEmptySubsequences: false)
        guard number <= lines.count else { return nil }
        let text = String(decoding: lines[number - 1].prefix(240), as: UTF8.self)
        return text.last == "\r" ? String(text.dropLast()) : text
    }
}
