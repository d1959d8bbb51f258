import Glibc
import Testing

/// ARCHITECTURE.md is the law; the sources are held to it.
@Suite struct ArchitectureTests {
    let rooms: [Room]
    let root: String

    init() throws {
        root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
        rooms = try Room.table(in: read("\(root)/ARCHITECTURE.md"))
    }

    @Test func everyRoomIsDescribed() throws {
        let folders = Set(entries("\(root)/Sources"))
        #expect(Set(rooms.map(\.name)) == folders)
    }

    @Test func importsFollowTheArrows() throws {
        for room in rooms {
            for file in swiftFiles("\(root)/Sources/\(room.name)") {
                for module in imports(read(file)) where !room.allowed.contains(module) {
                    Issue.record("\(file) imports \(module), which ARCHITECTURE.md does not allow \(room.name)")
                }
            }
        }
    }

    @Test func packageManifestFollowsTheArrows() {
        let package = read("\(root)/Package.swift")
        for room in rooms {
            for other in rooms where package.contains("room(\"\(room.name)\", [") {
                guard let start = package.firstRange(of: "room(\"\(room.name)\", [") else { continue }
                let list = package[start.upperBound...].prefix { $0 != "]" }
                if list.contains("\"\(other.name)\"") {
                    #expect(
                        room.allowed.contains(other.name), "Package.swift gives \(room.name) the room \(other.name)")
                }
            }
        }
    }

    @Test func arrowsPointOneWay() {
        for room in rooms {
            var reached: Set<String> = []
            var open = room.rooms
            while let next = open.popFirst() {
                #expect(next != room.name, "\(room.name) imports itself by way of \(reached)")
                guard reached.insert(next).inserted, let other = rooms.first(where: { $0.name == next }) else {
                    continue
                }
                open.formUnion(other.rooms)
            }
        }
    }

    @Test func noTwoRoomsDifferOnlyInCase() {
        let folded = rooms.map { $0.name.lowercased() }
        #expect(Set(folded).count == folded.count)
    }

    @Test func unsafeCodeStaysInTheBindings() {
        let forbidden = ["@unchecked Sendable", "nonisolated(unsafe)", "try!", "fatalError("]
        for room in rooms where room.name != "CSandbox" {
            for file in swiftFiles("\(root)/Sources/\(room.name)") {
                let text = read(file)
                for word in forbidden where text.contains(word) { Issue.record("\(file) has \(word)") }
            }
        }
    }
}

/// A row of ARCHITECTURE.md's table.
struct Room {
    var name: String
    var rooms: Set<String>
    var packages: Set<String>
    var isPure: Bool

    /// System modules are for rooms that touch the world; `Flotilla` writes its answer to a descriptor.
    var allowed: Set<String> {
        var modules = rooms.union(packages).union(["Synchronization"])
        if !isPure { modules.formUnion(["Glibc", "Dispatch", "FoundationEssentials"]) }
        if name == "Flotilla" { modules.formUnion(["Glibc", "Darwin"]) }
        return modules
    }

    static func table(in text: String) throws -> [Room] {
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        try #require(!rows.isEmpty, "ARCHITECTURE.md has lost its table of rooms")
        return rows.map { row in
            let cells = row.split(separator: "|").map {
                String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            return Room(
                name: cells[0].replacing("`", with: ""), rooms: names(cells[2]), packages: names(cells[3]),
                isPure: cells[4] == "yes")
        }
    }

    private static func names(_ cell: String) -> Set<String> {
        cell == "–" ? [] : Set(cell.split(separator: ",").map { String($0.drop { $0 == " " }) })
    }
}

/// The modules that a source file imports.
private func imports(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count, !line.contains("//") else {
            return nil
        }
        let isDeclaration = words[..<index].allSatisfy {
            ["public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency"].contains($0)
        }
        return isDeclaration ? words[index + 1].split(separator: ".").first.map(String.init) : nil
    }
}

private func entries(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
}

private func swiftFiles(_ folder: String) -> [String] {
    entries(folder).flatMap { name in
        let path = "\(folder)/\(name)"
        return name.hasSuffix(".swift") ? [path] : swiftFiles(path)
    }
}

private func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}
