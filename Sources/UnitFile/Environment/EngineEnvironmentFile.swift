/// The files that `docker run --env-file` and `podman run --env-file` read: no quotes, no escapes, and so no line
/// breaks in values.
public enum EngineEnvironmentFile {
    /// One line: a variable, or a name alone, whose value the engine takes from its own environment.
    public struct Entry: Sendable, Hashable {
        public var name: String
        public var value: String?

        public init(_ name: String, _ value: String?) {
            self.name = name
            self.value = value
        }
    }

    /// The engines' readers give up on a longer line.
    public static let longestLine = 65_535

    /// Reads a file as both engines do.
    ///
    /// - Throws: ``UnitFileError`` for what either of them refuses.
    public static func parse(_ bytes: [UInt8], path: String = "<env-file>") throws(UnitFileError) -> [Entry] {
        var entries: [Entry] = []
        var number = 0
        var lines = bytes.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        for line in lines {
            number += 1
            do {
                if let entry = try entry(line, isFirst: number == 1) { entries.append(entry) }
            } catch {
                throw error.at(path: path, line: number)
            }
        }
        return entries
    }

    /// Writes variables so that the engine hands on exactly their values.
    ///
    /// - Throws: ``UnitFileError`` for an invalid name and for what the syntax cannot carry: line breaks, a zero byte,
    ///   very long values.
    public static func bytes(_ variables: [EnvironmentVariable]) throws(UnitFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        for variable in variables {
            try EnvironmentName.check(variable.name)
            // A carriage return is only lost at the end of the line.
            guard !variable.value.utf8.contains(where: { $0 == ASCII.lineFeed || $0 == 0 }),
                variable.value.utf8.last != ASCII.carriageReturn
            else {
                throw UnitFileError(
                    .unrepresentable, "\(variable.name) holds a line break or a zero byte, which an env file cannot",
                    advice: "pass it by name (--env \(variable.name)) or as a file")
            }
            let length = variable.name.utf8.count + 1 + variable.value.utf8.count
            guard length <= longestLine else {
                throw UnitFileError(
                    .lineTooLong, "\(variable.name) makes a line of \(length) bytes, the limit is \(longestLine)",
                    advice: "pass it as a file")
            }
            bytes += variable.name.utf8
            bytes.append(ASCII.equals)
            bytes += variable.value.utf8
            bytes.append(ASCII.lineFeed)
        }
        return bytes
    }

    private static func entry(_ line: ArraySlice<UInt8>, isFirst: Bool) throws(UnitFileError) -> Entry? {
        guard line.count <= longestLine else {
            throw UnitFileError(
                .lineTooLong, "a line of \(line.count) bytes, the limit is \(longestLine)", advice: "shorten it")
        }
        var rest = line.last == ASCII.carriageReturn ? line.dropLast() : line
        guard let text = String(validating: rest, as: UTF8.self), !text.utf8.contains(0) else {
            throw UnitFileError(
                .invalidUTF8, "a line that is not valid UTF-8, or holds a zero byte", advice: "save the file as UTF-8")
        }
        if isFirst && rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        rest = rest.drop { isBlank($0) }
        guard let first = rest.first, first != ASCII.hash else { return nil }
        let name = rest.prefix { $0 != ASCII.equals }
        guard !name.isEmpty, !name.contains(where: isBlank) else {
            throw UnitFileError(
                .invalidEnvironmentName, "a line has no name before '=', or one with blanks",
                advice: "write NAME=value, without export and without blanks around '='")
        }
        let value = name.endIndex < rest.endIndex ? rest[(name.endIndex + 1)...] : nil
        return Entry(
            String(decoding: name, as: UTF8.self), value.map { String(decoding: $0, as: UTF8.self) })
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == ASCII.space || byte == ASCII.tab
    }
}
