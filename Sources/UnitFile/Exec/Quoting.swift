/// How a word is written so that systemd reads back exactly the bytes that were meant. Each place has its own rules
/// (systemd.syntax(7), QUOTING; systemd.service(5), COMMAND LINES).
public enum Quoting: Sendable, Hashable {
    /// An argument: C escapes, `%%`, and `$$`.
    case argument
    /// An argument of a command with the `:` prefix: `$` is an ordinary character.
    case argumentWithoutExpansion
    /// The program: C escapes and `%%`; `$` means nothing there.
    case executable
    /// One assignment of `Environment=`: C escapes and `%%`; `$` means nothing there. Always in quotes.
    case environment
    /// The whole value of a directive that resolves specifiers but knows no quotes, such as `Description=`.
    case plain

    /// The word as it is written in the file.
    ///
    /// - Throws: ``UnitFileError`` for what the place cannot carry: a zero byte anywhere; a variable where none is
    ///   expanded; control characters, quotes or a backslash in a program's path.
    public func text(_ word: ExecWord) throws(UnitFileError) -> String {
        var bytes: [UInt8] = []
        try append(word, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the written form; on an error `bytes` may have grown.
    func append(_ word: ExecWord, to bytes: inout [UInt8]) throws(UnitFileError) {
        switch self {
        case .executable:
            try ExecutablePath.check(word)
        case .plain:
            try PlainValue.check(word)
        case .argument, .argumentWithoutExpansion, .environment:
            break
        }
        let quoted = needsQuotes(word)
        if quoted { bytes.append(ASCII.doubleQuote) }
        try appendPieces(word, to: &bytes)
        if quoted { bytes.append(ASCII.doubleQuote) }
        guard self == .plain || word.literalLength <= Self.longestWord else {
            throw UnitFileError(
                .lineTooLong, "a word of \(word.literalLength) bytes is longer than the kernel lets an argument be",
                advice: "pass long text in a file")
        }
    }

    /// The kernel's MAX_ARG_STRLEN without the final zero.
    private static let longestWord = 131_071

    private static let bare = ByteSet(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./:=@,+-%$^~")

    /// Characters that are written as they are in all places.
    private static let verbatim = ByteSet(
        " ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./:=@,+-^~!#&'()*;<>?[]`{|}")

    private func needsQuotes(_ word: ExecWord) -> Bool {
        if self == .plain { return false }
        if self == .environment { return true }
        var isEmpty = true
        for piece in word.pieces {
            guard case .literal(let text) = piece else {
                isEmpty = false
                continue
            }
            guard Self.bare.containsAll(text) else { return true }
            if !text.utf8.isEmpty { isEmpty = false }
        }
        return isEmpty
    }

    private func appendPieces(_ word: ExecWord, to bytes: inout [UInt8]) throws(UnitFileError) {
        for piece in word.pieces {
            switch piece {
            case .literal(let text):
                try appendLiteral(text, to: &bytes)
            case .variable(let name):
                guard self == .argument else {
                    throw UnitFileError(
                        .variableNotExpanded, "${\(name)} is not expanded here",
                        advice: "use it in an argument of a command without the ':' prefix")
                }
                try EnvironmentName.check(name)
                bytes.append(ASCII.dollar)
                bytes.append(ASCII.openBrace)
                bytes.append(contentsOf: name.utf8)
                bytes.append(ASCII.closeBrace)
            case .specifier(let letter):
                guard let byte = letter.asciiValue, ASCII.isLetter(byte) else {
                    throw UnitFileError(
                        .unknownSpecifier, "%\(letter) is no specifier", advice: "see systemd.unit(5), SPECIFIERS")
                }
                bytes.append(ASCII.percent)
                bytes.append(byte)
            }
        }
    }

    private func appendLiteral(_ text: String, to bytes: inout [UInt8]) throws(UnitFileError) {
        if Self.verbatim.containsAll(text) { return bytes.append(contentsOf: text.utf8) }
        let escapes = self != .plain
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\0":
                throw UnitFileError(
                    .nulByte, "a zero byte cannot be part of a value", advice: "remove it, or pass the text in a file")
            case "%":
                bytes.append(ASCII.percent)
                bytes.append(ASCII.percent)
            case "$" where self == .argument:
                bytes.append(ASCII.dollar)
                bytes.append(ASCII.dollar)
            case "\\" where escapes, "\"" where escapes:
                bytes.append(ASCII.backslash)
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "\n" where escapes: bytes.append(contentsOf: "\\n".utf8)
            case "\t" where escapes: bytes.append(contentsOf: "\\t".utf8)
            case "\r" where escapes: bytes.append(contentsOf: "\\r".utf8)
            case _ where escapes && Self.isInvisible(scalar.value):
                if self == .environment && SystemdUTF8.isNoncharacter(scalar.value) {
                    throw UnitFileError(
                        .unrepresentable, "systemd refuses the noncharacter U+\(hex(scalar)) in an environment value",
                        advice: "remove it, or pass the text in a file")
                }
                for byte in String(scalar).utf8 { Self.appendHex(byte, to: &bytes) }
            default:
                if scalar.isASCII {
                    bytes.append(UInt8(truncatingIfNeeded: scalar.value))
                } else {
                    SystemdUTF8.append(scalar.value, to: &bytes)
                }
            }
        }
    }

    /// Controls of both blocks, and the noncharacters that systemd takes for invalid UTF-8 when it reads the line.
    private static func isInvisible(_ scalar: UInt32) -> Bool {
        scalar < 0x20 || (0x7F...0x9F).contains(scalar) || SystemdUTF8.isNoncharacter(scalar)
    }

    private static func appendHex(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(ASCII.backslash)
        bytes.append(UInt8(ascii: "x"))
        bytes.append(ASCII.lowercaseHex[Int(byte >> 4)])
        bytes.append(ASCII.lowercaseHex[Int(byte & 15)])
    }

    private func hex(_ scalar: Unicode.Scalar) -> String {
        String(scalar.value, radix: 16, uppercase: true)
    }
}

extension ExecWord {
    /// The bytes of its literal text.
    fileprivate var literalLength: Int {
        pieces.reduce(0) { length, piece in
            guard case .literal(let text) = piece else { return length }
            return length + text.utf8.count
        }
    }
}
