import UnitFile

/// Canonical spacing for a unit file, and nothing else: no word of it changes.
///
/// No blanks around `=` or a section's name or at line ends, one empty line before a section, never two of them, none at
/// either end of the file, LF as line break. Values that go over several lines stay as they are laid out, since the
/// white space in them belongs to the value; and so do lines that systemd ignores.
enum UnitFormatter {
    static func format(_ file: UnitFile) -> [UInt8] {
        var output = Output()
        for entry in file.entries {
            let bytes = file.bytes[entry.range]
            switch entry.kind {
            case .blank: output.wantsBlank = true
            case .section:
                if !output.endsInComment { output.wantsBlank = true }
                output.append(stripped(bytes))
            case .comment: output.append(stripped(bytes))
            case .directive: output.append(assignment(bytes))
            case .ignored: output.append(endTrimmed(bytes))
            }
        }
        // A rule that is wrong must not reach anybody's file.
        guard let again = try? UnitFile(parsing: output.bytes, path: file.path), again.meansTheSame(as: file) else {
            return file.bytes
        }
        return output.bytes
    }

    /// `key = value` without the blanks. The first line of a continued one may end in a backslash that is not the
    /// value's last byte, so its end is only cut where that is safe.
    private static func assignment(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else { return endTrimmed(bytes) }
        let key = stripped(bytes[..<equals])
        // A key that itself goes over two lines is left alone.
        if key.contains(where: isLineEnd) { return endTrimmed(bytes) }
        let value = bytes[(equals + 1)...].drop(while: isBlank)
        return key + [UInt8(ascii: "=")] + endTrimmed(value)
    }

    /// Without blanks and line breaks at the end, other line breaks as LF.
    private static func endTrimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var rest = bytes
        while let last = rest.last, isBlank(last) || isLineEnd(last) { rest = rest.dropLast() }
        let backslashes = rest.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
        let tail = unixLines(bytes[rest.endIndex...])
        guard backslashes % 2 == 1, let next = tail.first else { return unixLines(rest) }
        // A backslash at a line's end takes in the next line: one before a blank must not come to stand there, and one
        // that took in an empty line must keep it.
        if isBlank(next) { return unixLines(rest) + [next] }
        return unixLines(rest) + (tail.count(where: isLineEnd) > 1 ? [UInt8(ascii: "\n")] : [])
    }

    private static func stripped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        endTrimmed(bytes.drop { isBlank($0) || isLineEnd($0) })
    }

    /// systemd takes CR, CR LF and LF CR for line breaks too.
    private static func unixLines(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "\r")) else { return Array(bytes) }
        var lines: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if isLineEnd(byte) {
                if index < bytes.endIndex, isLineEnd(bytes[index]), bytes[index] != byte { index += 1 }
                lines.append(UInt8(ascii: "\n"))
            } else {
                lines.append(byte)
            }
        }
        return lines
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

    private struct Output {
        var bytes: [UInt8] = []
        var wantsBlank = false
        var endsInComment = false

        mutating func append(_ line: [UInt8]) {
            if wantsBlank && !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            bytes += line + [UInt8(ascii: "\n")]
            wantsBlank = false
            endsInComment = line.first == UInt8(ascii: "#") || line.first == UInt8(ascii: ";")
        }
    }
}

extension UnitFile {
    /// Whether systemd reads the same sections, keys and values, in the same order, to the byte.
    func meansTheSame(as other: UnitFile) -> Bool {
        sections.elementsEqual(other.sections) { left, right in
            left.name == right.name
                && left.directives.elementsEqual(right.directives) {
                    $0.keyBytes == $1.keyBytes && $0.valueBytes == $1.valueBytes
                }
        }
    }
}
