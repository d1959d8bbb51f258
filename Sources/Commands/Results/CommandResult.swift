import Flotilla

/// What a command found out: text for people, JSON for programs.
protocol CommandResult: Encodable {
    /// The `kind` member of the JSON, such as `generate`.
    static var kind: String { get }

    /// The result as text, with a line feed at its end unless it is empty.
    func text(_ style: Style) -> String
}

extension CommandResult {
    /// The result as docs/json.md describes it.
    func json() throws -> [UInt8] {
        JSONText.indented(try JSONWriter.bytes(of: Envelope(result: self)))
    }

    /// Prints the result the way the options ask for.
    func print(_ options: OutputOptions) throws {
        if options.json {
            try Terminal.write(json())
        } else {
            try Terminal.write(text(options.terminal.output))
        }
    }
}

/// The members that every JSON result starts with.
private struct Envelope<Result: CommandResult>: Encodable {
    let result: Result

    enum CodingKeys: String, CodingKey { case flotilla, kind }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(JSONText.version, forKey: .flotilla)
        try container.encode(Result.kind, forKey: .kind)
        try result.encode(to: encoder)
    }
}
