/// The files that `EnvironmentFile=` names (systemd.exec(5)): nearly a shell's assignments, with rules of their own.
public enum EnvironmentFile {
    /// The variables of a file, in order, and what is hardly meant as systemd reads it: what it leaves out, with a
    /// warning or in silence, and quotes that never close.
    public struct Outcome: Sendable, Hashable {
        /// Of a variable that is set twice only the last value is kept.
        public internal(set) var variables: [EnvironmentVariable] = []
        public internal(set) var problems: [UnitFileError] = []
    }

    /// Reads a file as systemd 252 does.
    ///
    /// - Parameter acceptsExport: also takes `export NAME=value`, as shells write it and systemd does not.
    /// - Throws: ``UnitFileError`` for a zero byte or invalid UTF-8, for which systemd refuses the whole file.
    public static func parse(
        _ bytes: [UInt8], path: String = "<environment>", acceptsExport: Bool = false
    ) throws(UnitFileError) -> Outcome {
        if let nul = bytes.firstIndex(of: 0) {
            throw UnitFileError(
                .nulByte, "a zero byte in an environment file", advice: "remove it", path: path,
                line: EnvironmentFileParser.line(of: nul, in: bytes))
        }
        var outcome = Outcome()
        var positions: [String: Int] = [:]
        var parser = EnvironmentFileParser()
        parser.run(bytes)
        for assignment in parser.assignments {
            guard SystemdUTF8.isValid(assignment.key), SystemdUTF8.isValid(assignment.value) else {
                throw UnitFileError(
                    .invalidUTF8, "a variable that systemd does not accept as UTF-8", advice: "save the file as UTF-8",
                    path: path, line: assignment.line)
            }
            do {
                let key = acceptsExport ? withoutExport(assignment.key) : assignment.key[...]
                let variable = try EnvironmentLine.variable(key + [ASCII.equals] + assignment.value)
                if let position = positions[variable.name] {
                    outcome.variables[position] = variable
                } else {
                    positions[variable.name] = outcome.variables.count
                    outcome.variables.append(variable)
                }
            } catch {
                outcome.problems.append(error.at(path: path, line: assignment.line))
            }
        }
        for line in parser.swallowedLines {
            outcome.problems.append(
                UnitFileError(
                    .unrepresentable, "a backslash at the end of the comment before hides this line",
                    advice: "remove the backslash", path: path, line: line))
        }
        for line in parser.linesWithoutValue {
            outcome.problems.append(
                UnitFileError(
                    .unrepresentable, "a line without '=' is passed over", advice: "write NAME=value, or remove it",
                    path: path, line: line))
        }
        if let line = parser.unclosedQuote {
            outcome.problems.append(
                UnitFileError(
                    .unbalancedQuotes, "a quote that is opened here is never closed", advice: "close it",
                    path: path, line: line))
        }
        return outcome
    }

    private static func withoutExport(_ key: [UInt8]) -> ArraySlice<UInt8> {
        let word = Array("export".utf8)
        guard key.starts(with: word), let next = key.dropFirst(word.count).first, ASCII.isWhitespace(next) else {
            return key[...]
        }
        return key.dropFirst(word.count).drop(while: ASCII.isWhitespace)
    }

    private static let bare = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./:=@,+-%^~")

    /// Writes variables so that systemd reads back exactly their values: bare where that is safe, else in double
    /// quotes, line breaks as they are.
    ///
    /// - Throws: ``UnitFileError`` for an invalid name, a zero byte, or a character systemd counts as invalid UTF-8.
    public static func bytes(_ variables: [EnvironmentVariable]) throws(UnitFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        for variable in variables {
            try EnvironmentName.check(variable.name)
            try check(variable)
            bytes += variable.name.utf8
            bytes.append(ASCII.equals)
            if bare.containsAll(variable.value) {
                bytes += variable.value.utf8
            } else {
                bytes.append(ASCII.doubleQuote)
                for byte in variable.value.utf8 {
                    if EnvironmentFileParser.shellSpecial.contains(byte) { bytes.append(ASCII.backslash) }
                    bytes.append(byte)
                }
                bytes.append(ASCII.doubleQuote)
            }
            bytes.append(ASCII.lineFeed)
        }
        return bytes
    }

    private static func check(_ variable: EnvironmentVariable) throws(UnitFileError) {
        for scalar in variable.value.unicodeScalars {
            if scalar.value == 0 {
                throw UnitFileError(.nulByte, "\(variable.name) holds a zero byte", advice: "remove it")
            }
            if SystemdUTF8.isNoncharacter(scalar.value) {
                throw UnitFileError(
                    .unrepresentable, "\(variable.name) holds a noncharacter, for which systemd refuses the file",
                    advice: "remove it")
            }
        }
    }
}
