/// The state of the one pass that fills a ``LineTable``; the order of its checks is that of systemd's config_parse().
struct LineParser {
    private var line = 0
    private var sawByteOrderMark = false
    private var place = Place.beforeSections

    private enum Place {
        case beforeSections
        case inSection
        /// In an `X-` section, where systemd looks at nothing but headers.
        case inExtension
    }

    /// An entry that goes on over several lines.
    private struct Continuation {
        var start: Int
        var line: Int
        /// Where its joined text starts.
        var textStart: Int
        var mayBeNonASCII: Bool
    }

    mutating func run(_ bytes: borrowing RawSpan, _ table: inout LineTable) throws(UnitFileError) {
        var index = 0
        var continuation: Continuation?
        while index < bytes.byteCount {
            let start = index
            let scanned = LineScanner.line(bytes, from: start)
            line += 1
            index = scanned.next
            if scanned.hasNul {
                throw error(.nulByte, "a zero byte in a unit file", "remove it: systemd takes it for a line break")
            }
            let length = scanned.end - start
            guard length < LineLimit.bytes else { throw LineLimit.error(length).at(path: "", line: line) }

            var text = start..<scanned.end
            let content = LineScanner.stripped(bytes, text)
            if !content.isEmpty, Self.isComment(bytes.byte(content.lowerBound)) {
                if scanned.mayBeNonASCII && !Self.isValid(bytes, content) {
                    table.notes.append(.init(kind: .invalidUTF8InComment, line: line))
                }
                if continuation == nil { append(.comment, start, content, &table) }
                continue
            }
            if !sawByteOrderMark && scanned.mayBeNonASCII && Self.startsWithByteOrderMark(bytes, text) {
                sawByteOrderMark = true
                text = (start + 3)..<scanned.end
            }
            let isContinued = LineScanner.isContinued(bytes, text)
            if var open = continuation {
                open.mayBeNonASCII = open.mayBeNonASCII || scanned.mayBeNonASCII
                continuation = open
                try join(bytes, text, isContinued, since: open.textStart, &table)
                if isContinued { continue }
                continuation = nil
                try finish(open, &table)
            } else if isContinued {
                continuation = Continuation(
                    start: start, line: line, textStart: table.joined.count, mayBeNonASCII: scanned.mayBeNonASCII)
                try join(bytes, text, isContinued, since: table.joined.count, &table)
            } else {
                let content = LineScanner.stripped(bytes, text)
                if scanned.mayBeNonASCII && !Self.isValid(bytes, content) { throw invalidUTF8() }
                try classify(bytes, content, start, line, isJoined: false, &table)
            }
        }
        if let open = continuation {
            table.notes.append(.init(kind: .continuationAtEnd, line: line))
            table.endsInContinuation = true
            try finish(open, &table)
        }
        table.lineCount = line
    }

    /// Adds one physical line to the joined text, its final backslash as a blank.
    private func join(
        _ bytes: borrowing RawSpan, _ text: Range<Int>, _ isContinued: Bool, since textStart: Int,
        _ table: inout LineTable
    ) throws(UnitFileError) {
        let length = table.joined.count - textStart + text.count
        guard length <= LineLimit.bytes else { throw LineLimit.error(length).at(path: "", line: line) }
        for offset in text { table.joined.append(bytes.byte(offset)) }
        if isContinued { table.joined[table.joined.count - 1] = ASCII.space }
    }

    private mutating func finish(_ open: Continuation, _ table: inout LineTable) throws(UnitFileError) {
        let joined = table.joined
        let bytes = joined.span.bytes
        let content = LineScanner.stripped(bytes, open.textStart..<joined.count)
        if open.mayBeNonASCII && !Self.isValid(bytes, content) { throw invalidUTF8() }
        try classify(bytes, content, open.start, open.line, isJoined: true, &table)
    }

    /// Sorts one logical line, stripped, into the table.
    private mutating func classify(
        _ bytes: borrowing RawSpan, _ content: Range<Int>, _ start: Int, _ firstLine: Int, isJoined: Bool,
        _ table: inout LineTable
    ) throws(UnitFileError) {
        func record(_ kind: UnitFile.Entry.Kind, _ name: Range<Int>, _ value: Range<Int>) {
            table.records.append(
                LineRecord(start: start, name: name, value: value, line: firstLine, kind: kind, isJoined: isJoined))
        }
        let empty = content.upperBound..<content.upperBound
        guard !content.isEmpty else { return record(.blank, content, empty) }
        if bytes.byte(content.lowerBound) == ASCII.openBracket {
            let name = try sectionName(bytes, content)
            place = Self.isExtension(bytes, name) ? .inExtension : .inSection
            return record(.section, name, empty)
        }
        guard place != .beforeSections else {
            table.notes.append(.init(kind: .outsideSection, line: line))
            return record(.ignored, content, empty)
        }
        guard let equals = LineScanner.equals(bytes, in: content) else {
            if place == .inSection { table.notes.append(.init(kind: .missingEquals, line: line)) }
            return record(.ignored, content, empty)
        }
        let name = LineScanner.stripped(bytes, content.lowerBound..<equals)
        guard !name.isEmpty else {
            if place == .inSection { table.notes.append(.init(kind: .missingKey, line: line)) }
            return record(.ignored, content, empty)
        }
        record(.directive, name, LineScanner.stripped(bytes, (equals + 1)..<content.upperBound))
    }

    private func sectionName(_ bytes: borrowing RawSpan, _ content: Range<Int>) throws(UnitFileError) -> Range<Int> {
        guard content.count > 1, bytes.byte(content.upperBound - 1) == ASCII.closeBracket else {
            throw error(
                .badSectionHeader, "a section header has no ']' at its end", "close it, and put comments on lines alone"
            )
        }
        let name = (content.lowerBound + 1)..<(content.upperBound - 1)
        for offset in name where !ExecutablePath.isSafe(bytes.byte(offset)) {
            throw error(
                .badSectionHeader, "a section header holds a quote, a backslash or a control character", "remove it")
        }
        return name
    }

    private func append(_ kind: UnitFile.Entry.Kind, _ start: Int, _ content: Range<Int>, _ table: inout LineTable) {
        let empty = content.upperBound..<content.upperBound
        table.records.append(
            LineRecord(start: start, name: content, value: empty, line: line, kind: kind, isJoined: false))
    }

    private static func isComment(_ byte: UInt8) -> Bool {
        byte == ASCII.hash || byte == ASCII.semicolon
    }

    private static func startsWithByteOrderMark(_ bytes: borrowing RawSpan, _ text: Range<Int>) -> Bool {
        text.count >= 3 && bytes.byte(text.lowerBound) == 0xEF && bytes.byte(text.lowerBound + 1) == 0xBB
            && bytes.byte(text.lowerBound + 2) == 0xBF
    }

    private static func isExtension(_ bytes: borrowing RawSpan, _ name: Range<Int>) -> Bool {
        name.count >= 2 && bytes.byte(name.lowerBound) == UInt8(ascii: "X")
            && bytes.byte(name.lowerBound + 1) == ASCII.dash
    }

    private static func isValid(_ bytes: borrowing RawSpan, _ range: Range<Int>) -> Bool {
        SystemdUTF8.firstInvalid(bytes, in: range) == nil
    }

    private func invalidUTF8() -> UnitFileError {
        error(.invalidUTF8, "a line that systemd does not accept as UTF-8", "save the file as UTF-8")
    }

    private func error(_ code: UnitFileError.Code, _ message: String, _ advice: String) -> UnitFileError {
        UnitFileError(code, message, advice: advice, line: line)
    }
}
