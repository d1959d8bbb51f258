/// One environment variable.
public struct EnvironmentVariable: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// The value of `Environment=`: assignments in quotes or without (systemd.exec(5), ENVIRONMENT).
public enum EnvironmentLine {
    /// The variables of one line, in order, and what systemd would leave out with a warning.
    public struct Outcome: Sendable, Hashable {
        public internal(set) var variables: [EnvironmentVariable] = []
        public internal(set) var problems: [UnitFileError] = []
    }

    /// Reads one value.
    ///
    /// - Parameter context: what specifiers stand for; nil leaves them as they are, `%%` included.
    public static func parse(_ value: [UInt8], specifiers context: SpecifierContext? = nil) -> Outcome {
        var outcome = Outcome()
        var splitter = WordSplitter(value)
        while true {
            do {
                guard let word = try splitter.nextStrict() else { return outcome }
                do {
                    let resolved = try context.map { context throws(UnitFileError) in
                        try Specifier.expand(word, context)
                    }
                    outcome.variables.append(try variable(resolved ?? word))
                } catch {
                    outcome.problems.append(error)
                }
            } catch {
                // The rest of the line is lost, what was read before it holds.
                outcome.problems.append(error)
                return outcome
            }
        }
    }

    public static func parse(_ value: String, specifiers context: SpecifierContext? = nil) -> Outcome {
        parse(Array(value.utf8), specifiers: context)
    }

    /// An assignment that systemd accepts.
    static func variable(_ word: [UInt8]) throws(UnitFileError) -> EnvironmentVariable {
        guard let equals = word.firstIndex(of: ASCII.equals), EnvironmentName.isValid(word[..<equals]) else {
            throw UnitFileError(
                .invalidEnvironmentName, "an assignment has no '=' or no valid name before it",
                advice: "write NAME=value, and put quotes around all of it if the value has blanks")
        }
        let value = Array(word[(equals + 1)...])
        guard SystemdUTF8.isValid(value) else {
            throw UnitFileError(
                .invalidUTF8, "the value of a variable is not valid UTF-8", advice: "pass binary data in a file")
        }
        return EnvironmentVariable(
            String(decoding: word[..<equals], as: UTF8.self), String(decoding: value, as: UTF8.self))
    }
}
