/// The names of the late-bound keys in a manifest, wherever in it a text uses one.
///
/// It walks the JSON, since a text may stand in dozens of places: `{"key": NAME}`, with or without a `default`, is a key
/// and nothing else.
struct KeyNames: Decodable {
    private(set) var names: Set<String> = []

    private struct Member: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Member.self) {
            let members = Set(object.allKeys.map(\.stringValue))
            if members == ["key"] || members == ["key", "default"], let key = Member(stringValue: "key"),
                let name = try? object.decode(String.self, forKey: key)
            {
                names = [name]
            } else {
                for member in object.allKeys { names.formUnion(try object.decode(KeyNames.self, forKey: member).names) }
            }
        } else if var list = try? decoder.unkeyedContainer() {
            while !list.isAtEnd { names.formUnion(try list.decode(KeyNames.self).names) }
        }
    }
}
