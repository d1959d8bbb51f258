import FoundationEssentials

/// The files of this package, as they are in the clone.
enum Repository {
    static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(root)/\(path)")))
    }

    static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    /// The visible entries of a directory, sorted; none if there is no such directory.
    static func entries(_ path: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)")) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    static func swiftFiles(_ path: String) -> [String] {
        entries(path).flatMap { $0.hasSuffix(".swift") ? ["\(path)/\($0)"] : swiftFiles("\(path)/\($0)") }
    }
}
