internal import UnitFile

/// Names of other units in a directive. Templates take the instance of the unit that names them.
enum UnitNames {
    private static let types = [
        "service", "socket", "target", "device", "mount", "automount", "swap", "timer", "path", "slice", "scope",
    ]

    static func list(_ value: Span<UInt8>, suffix: String? = nil) throws(ValueError) {
        try Words.forEach(in: value, .keepEscapes) { word throws(ValueError) in try one(word, suffix: suffix) }
    }

    static func one(_ word: Span<UInt8>, suffix: String?) throws(ValueError) {
        guard isValid(word) else { throw invalid(word) }
        guard let suffix, !word.ends(with: suffix) else { return }
        throw ValueError(.malformed, "\(word.text) is no \(suffix.dropFirst()) unit", cure: "name a \(suffix) unit")
    }

    static func instance(_ value: Span<UInt8>) throws(ValueError) {
        guard value.count > 0, value.allSatisfy(isNameByte) else {
            throw ValueError(
                .malformed, "\(value.text) is no instance of a unit",
                cure: "use letters, digits and :-_.\\@, or escape it")
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || ":-_.\\@".utf8.contains(byte)
    }

    static func isValid(_ word: Span<UInt8>) -> Bool {
        guard word.count <= 255, let dot = word.last(UInt8(ascii: ".")), dot > 0, word[0] != UInt8(ascii: "@") else {
            return false
        }
        let type = word.extracting(dot + 1..<word.count)
        return types.contains { type.equals($0) } && word.extracting(0..<dot).allSatisfy(isNameByte)
    }

    private static func invalid(_ word: Span<UInt8>) -> ValueError {
        let text = word.text
        guard let dot = word.last(UInt8(ascii: ".")) else {
            return ValueError(.malformed, "\(text) has no unit type", cure: "write \(text).service, or its other type")
        }
        let type = word.extracting(dot + 1..<word.count)
        if !types.contains(where: { type.equals($0) }) {
            let near = Spelling.nearest(to: type.text, in: types)
            return ValueError(
                .unknownName, "\(text) ends in no unit type",
                cure: "write \(word.extracting(0..<dot + 1).text)\(near ?? "service")")
        }
        return ValueError(
            .malformed, "\(text) is no name of a unit", cure: "use letters, digits and :-_.\\@, or systemd-escape")
    }
}

extension ValueChecker {
    func slice(_ value: Span<UInt8>) throws(ValueError) {
        try UnitNames.one(value, suffix: ".slice")
        if unit?.type == .slice {
            throw ValueError(
                .malformed, "a slice cannot name its slice", cure: "put the parent into the name: parent-child.slice")
        }
    }
}
