/// One thing to tell the user, whoever found it: the compiler of specs, that of units, our lint or systemd.
struct Notice: Sendable, Hashable, Encodable {
    enum Severity: String, Sendable, Hashable, Encodable {
        case error, warning, note
    }

    struct Place: Sendable, Hashable {
        var path: String
        /// From 1.
        var line: Int?
        /// From 1, in bytes of UTF-8.
        var column: Int?
    }

    var severity: Severity
    /// A stable word for scripts.
    var code: String?
    /// What is wrong, without a final stop.
    var message: String
    /// What to do about it, without a final stop.
    var cure: String?
    var place: Place?
    /// The text of that line.
    var excerpt: String?
    var service: String?
    var unit: String?
    /// Where it holds, if not everywhere.
    var environments: [String]?
    var notes: [Notice] = []

    init(_ severity: Severity, _ message: String, cure: String? = nil, code: String? = nil, at place: Place? = nil) {
        self.severity = severity
        self.message = message
        self.cure = cure
        self.code = code
        self.place = place
    }

    private enum CodingKeys: String, CodingKey {
        case severity, code, message, cure, file, line, column, excerpt, service, unit, environments, notes
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(severity.rawValue, forKey: .severity)
        try container.encodeIfPresent(code, forKey: .code)
        try container.encode(message, forKey: .message)
        try container.encodeIfPresent(cure, forKey: .cure)
        try container.encodeIfPresent(place?.path, forKey: .file)
        try container.encodeIfPresent(place?.line, forKey: .line)
        try container.encodeIfPresent(place?.column, forKey: .column)
        try container.encodeIfPresent(excerpt, forKey: .excerpt)
        try container.encodeIfPresent(service, forKey: .service)
        try container.encodeIfPresent(unit, forKey: .unit)
        try container.encodeIfPresent(environments, forKey: .environments)
        if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
    }
}

extension Notice {
    init(_ error: CommandError) {
        self.init(.error, error.message, cure: error.cure, at: error.path.map { Place(path: $0) })
    }
}

extension Notice.Place: CustomStringConvertible {
    /// `FILE:LINE:COLUMN`, which editors and terminals open.
    var description: String {
        ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
}
