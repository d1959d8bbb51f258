/// A directive whose value is one word of a short list; `rawValue` is the word.
public protocol KeywordValue: UnitValue, CaseIterable, RawRepresentable where RawValue == String {
    /// What the directive is about, for messages: "kill mode".
    static var noun: String { get }
    /// The words that a plain boolean stands for, where systemd takes one.
    static var booleans: (no: Self, yes: Self)? { get }
    /// Other spellings systemd takes, and what they stand for.
    static var aliases: [(String, Self)] { get }
    /// The kernel's number of a word, where systemd takes one; numbers without a word are refused here.
    static func numbered(_ number: Int) -> Self?
}

extension KeywordValue {
    public static var booleans: (no: Self, yes: Self)? { nil }
    public static var aliases: [(String, Self)] { [] }
    public static func numbered(_ number: Int) -> Self? { nil }

    @inlinable
    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        for candidate in Self.allCases where bytes.equals(candidate.rawValue) {
            self = candidate
            return
        }
        self = try Self.otherwise(bytes)
    }

    /// Not one of the words as they are written.
    @usableFromInline
    static func otherwise(_ bytes: Span<UInt8>) throws(ValueError) -> Self {
        if let (no, yes) = booleans, let value = Boolean.read(bytes) { return value ? yes : no }
        for (word, value) in aliases where bytes.equals(word) { return value }
        if let number = try? CInteger.unsigned(bytes, max: 127), let value = numbered(Int(number)) { return value }
        throw unknown(bytes)
    }

    private static func unknown(_ bytes: Span<UInt8>) -> ValueError {
        let words = allCases.map(\.rawValue)
        if bytes.isEmpty {
            return ValueError(.empty, "the \(noun) is missing", cure: "write one of \(words.joined(separator: ", "))")
        }
        let text = bytes.text
        let cure = Spelling.nearest(to: text, in: words) ?? "one of \(words.joined(separator: ", "))"
        return ValueError(.unknownName, "\(text) is no \(noun)", cure: "write \(cure)")
    }

    public var description: String { rawValue }
}
