/// The states in which systemd 252 reads an environment file, one byte after the other.
struct EnvironmentFileParser {
    struct Assignment {
        var key: [UInt8]
        var value: [UInt8]
        /// The line the key stands in, counted from 1.
        var line: Int
    }

    private enum State {
        case beforeKey, key, beforeValue, value, valueEscape, singleQuotes, doubleQuotes, doubleQuotesEscape
        case comment, commentEscape
    }

    /// What a backslash protects inside double quotes; before anything else it stands for itself.
    static let shellSpecial = ByteSet("\"\\`$")

    private(set) var assignments: [Assignment] = []
    /// Lines that belong to a comment only because it ended in a backslash.
    private(set) var swallowedLines: [Int] = []
    private(set) var linesWithoutValue: [Int] = []
    /// The line of a quote that is still open at the end of the file.
    private(set) var unclosedQuote: Int?
    private var state = State.beforeKey
    private var key: [UInt8] = []
    private var value: [UInt8] = []
    /// Where white space that may yet turn out to be trailing starts.
    private var keyEnd: Int?
    private var valueEnd: Int?
    private var line = 1
    private var keyLine = 1
    private var quoteLine = 1
    /// At the start of a line that a comment was carried on to.
    private var isCarriedOn = false

    mutating func run(_ bytes: [UInt8]) {
        for (index, byte) in bytes.enumerated() {
            take(byte)
            let endsLine = byte == ASCII.lineFeed ? true : byte == ASCII.carriageReturn && !bytes.isLineFeed(index + 1)
            if endsLine { line += 1 }
        }
        switch state {
        case .beforeKey, .comment, .commentEscape: break
        case .key: linesWithoutValue.append(keyLine)
        case .value: push(trimming: true)
        case .beforeValue, .valueEscape: push(trimming: false)
        case .singleQuotes, .doubleQuotes, .doubleQuotesEscape:
            unclosedQuote = quoteLine
            push(trimming: false)
        }
    }

    static func line(of index: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<index].count { $0 == ASCII.lineFeed }
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .beforeKey: takeBeforeKey(byte)
        case .key: takeKey(byte)
        case .beforeValue: takeBeforeValue(byte)
        case .value: takeValue(byte)
        case .valueEscape:
            state = .value
            if !ASCII.isLineEnd(byte) { value.append(byte) }
        case .singleQuotes:
            if byte == ASCII.singleQuote { state = .beforeValue } else { value.append(byte) }
        case .doubleQuotes:
            switch byte {
            case ASCII.doubleQuote: state = .beforeValue
            case ASCII.backslash: state = .doubleQuotesEscape
            default: value.append(byte)
            }
        case .doubleQuotesEscape:
            state = .doubleQuotes
            if Self.shellSpecial.contains(byte) {
                value.append(byte)
            } else if byte != ASCII.lineFeed {
                value += [ASCII.backslash, byte]
            }
        case .comment:
            noteSwallowed(byte)
            if byte == ASCII.backslash { state = .commentEscape }
            if ASCII.isLineEnd(byte) { state = .beforeKey }
        case .commentEscape:
            // Version 252 lets a backslash carry a comment on to the next line.
            isCarriedOn = byte == ASCII.lineFeed
            state = .comment
        }
    }

    /// Remembers the line if this is its first byte of substance and it does not look like a comment itself.
    private mutating func noteSwallowed(_ byte: UInt8) {
        guard isCarriedOn, !ASCII.isWhitespace(byte) || byte == ASCII.lineFeed else { return }
        isCarriedOn = false
        if !ASCII.isWhitespace(byte) && byte != ASCII.hash && byte != ASCII.semicolon { swallowedLines.append(line) }
    }

    private mutating func takeBeforeKey(_ byte: UInt8) {
        if byte == ASCII.hash || byte == ASCII.semicolon {
            state = .comment
        } else if !ASCII.isWhitespace(byte) {
            state = .key
            key = [byte]
            keyEnd = nil
            keyLine = line
        }
    }

    private mutating func takeKey(_ byte: UInt8) {
        if ASCII.isLineEnd(byte) {
            // systemd passes over a line without '=' in silence.
            linesWithoutValue.append(keyLine)
            state = .beforeKey
        } else if byte == ASCII.equals {
            state = .beforeValue
            value = []
            valueEnd = nil
        } else {
            if !ASCII.isWhitespace(byte) { keyEnd = nil } else if keyEnd == nil { keyEnd = key.count }
            key.append(byte)
        }
    }

    private mutating func takeBeforeValue(_ byte: UInt8) {
        switch byte {
        case ASCII.lineFeed, ASCII.carriageReturn: push(trimming: false)
        case ASCII.singleQuote:
            state = .singleQuotes
            quoteLine = line
        case ASCII.doubleQuote:
            state = .doubleQuotes
            quoteLine = line
        case ASCII.backslash: state = .valueEscape
        case _ where ASCII.isWhitespace(byte): break
        default:
            state = .value
            value.append(byte)
        }
    }

    private mutating func takeValue(_ byte: UInt8) {
        if ASCII.isLineEnd(byte) {
            push(trimming: true)
        } else if byte == ASCII.backslash {
            state = .valueEscape
            valueEnd = nil
        } else {
            if !ASCII.isWhitespace(byte) { valueEnd = nil } else if valueEnd == nil { valueEnd = value.count }
            value.append(byte)
        }
    }

    private mutating func push(trimming: Bool) {
        state = .beforeKey
        assignments.append(
            Assignment(
                key: Array(key[..<(keyEnd ?? key.count)]),
                value: Array(value[..<(trimming ? valueEnd ?? value.count : value.count)]), line: keyLine))
    }
}

extension [UInt8] {
    fileprivate func isLineFeed(_ index: Int) -> Bool {
        index < count && self[index] == ASCII.lineFeed
    }
}
