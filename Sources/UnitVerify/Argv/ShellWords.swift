/// Reads back a command line as systemd 252 prints it (`quote_command_line`): words in double quotes if they need
/// them, with `\"`, `\\`, `\$`, `` \` ``, C escapes and three-digit octal inside. Unambiguous, so nothing is guessed.
struct ShellWords {
    private var input: ArraySlice<UInt8>

    /// Nil if the line is not of that form.
    static func parse(_ line: ArraySlice<UInt8>) -> Argv? {
        var reader = ShellWords(input: line)
        return reader.words().map { Argv(words: $0) }
    }

    private mutating func words() -> [[UInt8]]? {
        var words: [[UInt8]] = []
        while !input.isEmpty {
            guard let word = input.first == UInt8(ascii: "\"") ? quoted() : bare() else { return nil }
            words.append(word)
            guard input.isEmpty || (input.popFirst() == UInt8(ascii: " ") && !input.isEmpty) else { return nil }
        }
        return words
    }

    private mutating func bare() -> [UInt8]? {
        let word = input.prefix { $0 != UInt8(ascii: " ") }
        guard !word.isEmpty, !word.contains(UInt8(ascii: "\"")), !word.contains(UInt8(ascii: "\\")) else { return nil }
        input = input[word.endIndex...]
        return Array(word)
    }

    private mutating func quoted() -> [UInt8]? {
        input.removeFirst()
        var word: [UInt8] = []
        while let byte = input.popFirst() {
            switch byte {
            case UInt8(ascii: "\""): return word
            case UInt8(ascii: "\\"):
                guard let escaped = escape() else { return nil }
                word.append(escaped)
            default: word.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> UInt8? {
        guard let byte = input.popFirst() else { return nil }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "$"), UInt8(ascii: "`"): return byte
        case UInt8(ascii: "a"): return 0x07
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "v"): return 0x0B
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "r"): return 0x0D
        default:
            guard let high = octal(byte), let middle = input.popFirst().flatMap(octal),
                let low = input.popFirst().flatMap(octal), high < 4
            else { return nil }
            return high << 6 | middle << 3 | low
        }
    }

    private func octal(_ byte: UInt8) -> UInt8? {
        (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) ? byte - UInt8(ascii: "0") : nil
    }
}
