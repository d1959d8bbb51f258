/// systemd-analyze verify as an oracle: what systemd itself reads out of unit files.
struct Verify {
    /// All it wrote, line by line.
    let lines: [Substring]
    private let name: String

    /// A drop-in that makes any file a whole service, so that systemd tells what it read.
    static let service = ["oracle.service.d/service.conf": Array("[Service]\nExecStart=/bin/true\n".utf8)]

    /// Loads a unit from a directory of its own.
    ///
    /// - Parameter files: more files beside the unit, drop-ins say, by path relative to it.
    init(_ unit: [UInt8], name: String = "oracle.service", files: [String: [UInt8]] = [:]) throws {
        self.name = name
        lines = try TemporaryDirectory.with { directory in
            try File.write(unit, to: "\(directory)/\(name)")
            for (path, bytes) in files { try File.write(bytes, to: "\(directory)/\(path)", makingDirectory: true) }
            let outcome = try Tool(name: "systemd-analyze").run(
                ["verify", "--man=no", "--recursive-errors=no", "\(directory)/\(name)"],
                environment: ["SYSTEMD_LOG_LEVEL": "debug", "SYSTEMD_LOG_LOCATION": "0"])
            return Self.split(outcome.errors + outcome.output).map { line in
                // Drop the directory, so that messages compare.
                guard line.hasPrefix(directory) else { return line }
                return line.dropFirst(directory.count + 1)
            }
        }
    }

    /// systemd breaks what it prints at line feeds and carriage returns alike, and drops empty lines.
    static func split(_ bytes: [UInt8]) -> [Substring] {
        bytes.split { $0 == 0x0A || $0 == 0x0D }.map { Substring(decoding: $0, as: UTF8.self) }
    }

    /// The words of each command systemd holds for a directive, in order.
    func commands(_ key: String = "ExecStart") -> [[[UInt8]]] {
        let dump = dump
        guard let start = dump.firstIndex(where: { $0.hasSuffix("-> \(key):") }) else { return [] }
        var commands: [[[UInt8]]] = []
        for line in dump[(start + 1)...] {
            guard let marker = line.firstRange(of: "Command Line: ") else { break }
            commands.append(ShellWords.parse(line[marker.upperBound...]))
        }
        return commands
    }

    /// What it holds for a field of its dump, such as `Description`.
    func fields(_ name: String) -> [String] {
        dump.compactMap { line in
            line.hasPrefix("\t\t\(name): ") ? String(line.dropFirst(name.utf8.count + 4)) : nil
        }
    }

    /// What it tells of the unit once all is loaded.
    private var dump: ArraySlice<Substring> {
        guard let start = lines.firstIndex(of: "\t-> Unit \(name):") else { return [] }
        return lines[(start + 1)...].prefix { !$0.hasPrefix("\t-> Unit ") }
    }

    /// The complaints about a file, as line number and text.
    func complaints(about file: String? = nil) -> [(line: Int, text: String)] {
        let name = file ?? name
        return lines.compactMap { line in
            guard line.hasPrefix("\(name):") else { return nil }
            let parts = line.dropFirst(name.utf8.count + 1).split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let number = Int(parts[0]) else { return nil }
            return (number, String(parts[1].drop { $0 == " " }))
        }
    }
}

/// The quoting in which systemd prints the words of a command.
enum ShellWords {
    static func parse(_ line: Substring) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var inQuotes = false
        var bytes = Array(line.utf8)[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                inQuotes.toggle()
            case UInt8(ascii: " ") where !inQuotes:
                words.append(word)
                word = []
            case UInt8(ascii: "\\"):
                word.append(unescape(&bytes))
            default:
                word.append(byte)
            }
        }
        return words + [word]
    }

    private static func unescape(_ bytes: inout ArraySlice<UInt8>) -> UInt8 {
        let letters: [Character: UInt8] = ["a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11]
        guard let byte = bytes.popFirst() else { return 0 }
        if let control = letters[Character(Unicode.Scalar(byte))] { return control }
        guard (0x30...0x37).contains(byte), let second = bytes.popFirst(), let third = bytes.popFirst() else {
            return byte
        }
        return (byte & 7) << 6 | (second & 7) << 3 | third & 7
    }
}
