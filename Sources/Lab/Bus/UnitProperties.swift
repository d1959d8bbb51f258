internal import FoundationEssentials

/// What a live systemd holds of a unit: every property of all its bus interfaces, org.freedesktop.systemd1(5).
public struct UnitProperties: Sendable {
    public let unit: String
    public let values: [String: BusValue]

    public subscript(_ property: String) -> BusValue? { values[property] }

    /// A command of an Exec property.
    public struct Command: Sendable, Hashable {
        /// The program, with its specifiers resolved.
        public let path: String
        /// The words, `argv[0]` first, before variables are expanded.
        public let argv: [String]
        public let ignoresFailure: Bool

        public init(path: String, argv: [String], ignoresFailure: Bool) {
            self.path = path
            self.argv = argv
            self.ignoresFailure = ignoresFailure
        }
    }

    /// The commands of `ExecStart` and its like, in order; empty if there are none.
    public func commands(_ property: String) -> [Command] {
        (values[property]?.array ?? []).compactMap { entry in
            guard let fields = entry.array, fields.count > 2, let path = fields[0].string,
                let argv = fields[1].strings, let ignoresFailure = fields[2].bool
            else { return nil }
            return Command(path: path, argv: argv, ignoresFailure: ignoresFailure)
        }
    }

    /// From the answer to GetAll: `{"type":"a{sv}","data":[{"Id":{"type":"s","data":"a.service"},…}]}`.
    init(unit: String, answer: ArraySlice<UInt8>) throws {
        let answer = try JSONDecoder().decode(Answer.self, from: Data(answer))
        self.unit = unit
        values = (answer.data.first ?? [:]).mapValues(\.data)
    }

    private struct Answer: Decodable { let data: [[String: Variant]] }

    /// A value with its signature, by which it is decoded: trying one type after the other is slow.
    private struct Variant: Decodable {
        let data: BusValue
        private enum Key: CodingKey { case type, data }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: Key.self)
            data =
                switch try fields.decode(String.self, forKey: .type) {
                case "s", "o", "g": .string(try fields.decode(String.self, forKey: .data))
                case "b": .bool(try fields.decode(Bool.self, forKey: .data))
                case "y", "q", "u", "t": BusValue(try fields.decode(UInt64.self, forKey: .data))
                case "n", "i", "x": .integer(try fields.decode(Int64.self, forKey: .data))
                case "as", "ao": .array(try fields.decode([String].self, forKey: .data).map { .string($0) })
                default: try fields.decode(BusValue.self, forKey: .data)
                }
        }
    }
}
