/// The cache's own format: fields one after the other, each with its length.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
    }

    mutating func write(_ field: [UInt8]) {
        write(field.count)
        bytes += field
    }

    mutating func write(_ text: String) { write(Array(text.utf8)) }

    mutating func write(_ text: String?) {
        write(text == nil ? 0 : 1)
        if let text { write(text) }
    }

    mutating func write(_ number: Int?) { write(number.map(String.init)) }
}

/// Reads what ``FieldWriter`` wrote; anything else is malformed.
struct FieldReader {
    struct Malformed: Error {}

    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func number() throws(Malformed) -> Int {
        guard rest.count >= 8 else { throw Malformed() }
        let value = rest.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        rest = rest.dropFirst(8)
        guard let number = Int(exactly: Int64(bitPattern: value)) else { throw Malformed() }
        return number
    }

    /// A number of things to come, each of at least a byte.
    mutating func count() throws(Malformed) -> Int {
        let count = try number()
        guard (0...rest.count).contains(count) else { throw Malformed() }
        return count
    }

    mutating func field() throws(Malformed) -> ArraySlice<UInt8> {
        let count = try count()
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func text() throws(Malformed) -> String { String(decoding: try field(), as: UTF8.self) }

    mutating func optionalText() throws(Malformed) -> String? { try number() == 0 ? nil : try text() }

    mutating func optionalNumber() throws(Malformed) -> Int? { try optionalText().flatMap(Int.init) }
}
