internal import UnitFile

/// Names of other units in a directive. Templates take the instance of the unit that names them.
enum UnitNames {
    private static let types = [
        "service", "socket", "target", "device", "mount", "automount", "swap", "timer", "path", "slice", "scope",
    ]

    static func list(_ value: Span<UInt8>, suffix: String? = nil) throws(ValueError) {
        // Escapes are part of names, only the old Sockets= undoes them.
        try Words.forEach(in: value, suffix == nil ? .keepEscapes : []) { word throws(ValueError) in
            try one(word, suffix: suffix)
        }
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
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "\\"),
            UInt8(ascii: "@"):
            true
        default: byte.isLetter || byte.isDigit
        }
    }

    static func isValid(_ word: Span<UInt8>) -> Bool {
        guard word.count <= 255, let dot = word.last(UInt8(ascii: ".")), dot > 0, word[0] != UInt8(ascii: "@") else {
            return false
        }
        let type = word.extracting(dot + 1..<word.count)
        return types.contains { type.equals($0) } && word.extracting(0..<dot).allSatisfy(isNameByte)
    }

    /// `a-b-c`: every prefix names a slice; `-` is the root of them.
    static func isSlice(_ prefix: Span<UInt8>) -> Bool {
        if prefix.equals("-") { return true }
        guard prefix.first(UInt8(ascii: "@")) == nil, !prefix.starts(with: "-"), !prefix.ends(with: "-") else {
            return false
        }
        for index in 1..<max(prefix.count, 1)
        where prefix[index] == UInt8(ascii: "-") && prefix[index - 1] == prefix[index] {
            return false
        }
        return true
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
    func triggeredUnit(_ value: Span<UInt8>) throws(ValueError) {
        try UnitNames.one(value, suffix: nil)
        if let unit, value.equals(unit.description) {
            throw ValueError(.malformed, "a unit cannot trigger itself", cure: "name another unit")
        }
    }

    func socketService(_ value: Span<UInt8>) throws(ValueError) {
        try UnitNames.one(value, suffix: ".service")
        if let at = value.first(UInt8(ascii: "@")), at + 9 == value.count {
            throw ValueError(.malformed, "\(value.text) lacks its instance", cure: "write one between @ and .service")
        }
    }

    func slice(_ value: Span<UInt8>) throws(ValueError) {
        try UnitNames.one(value, suffix: ".slice")
        guard UnitNames.isSlice(value.extracting(0..<value.count - 6)) else {
            throw ValueError(.malformed, "\(value.text) is no name of a slice", cure: "write e.g. parent-child.slice")
        }
        if unit?.type == .slice {
            throw ValueError(
                .malformed, "a slice cannot name its slice", cure: "put the parent into the name: parent-child.slice")
        }
    }
}
