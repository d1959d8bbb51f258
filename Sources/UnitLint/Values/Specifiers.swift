internal import UnitFile

/// Stands typical text in for specifiers, so that what is around them can be checked (systemd.unit(5), SPECIFIERS).
enum Specifiers {
    /// The value with each specifier replaced, and `%%` by a percent sign.
    ///
    /// - Throws: for a letter that systemd does not know, or that does not fit names where names are wanted.
    static func expand(
        _ value: Span<UInt8>, for unit: UnitName?, namesOnly: Bool
    ) throws(ValueError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(value.count + 32)
        var index = 0
        while index < value.count {
            let byte = value[index]
            index += 1
            guard byte == UInt8(ascii: "%"), index < value.count else {
                result.append(byte)
                continue
            }
            let letter = value[index]
            if letter == UInt8(ascii: "%") {
                result.append(letter)
            } else if let text = sample(letter, for: unit, namesOnly: namesOnly) {
                result.append(contentsOf: text.utf8)
            } else if letter.isLetter || letter.isDigit {
                throw unknown(letter, namesOnly: namesOnly)
            } else {
                // systemd leaves "50% of" alone.
                result.append(byte)
                result.append(letter)
            }
            index += 1
        }
        return result
    }

    private static func unknown(_ letter: UInt8, namesOnly: Bool) -> ValueError {
        let text = String(decoding: [letter], as: UTF8.self)
        if namesOnly, sample(letter, for: nil, namesOnly: false) != nil {
            return ValueError(
                .unknownName, "%\(text) does not fit a unit name", cure: "use %i, %j, %n, %N or %p, or double the %")
        }
        return ValueError(
            .unknownName, "systemd knows no specifier %\(text)", cure: "write %%\(text) for a percent sign")
    }

    private static func sample(_ letter: UInt8, for unit: UnitName?, namesOnly: Bool) -> String? {
        switch letter {
        case UInt8(ascii: "n"): unit?.description ?? "unit.service"
        case UInt8(ascii: "N"): unit?.prefixAndInstance ?? "unit"
        case UInt8(ascii: "p"), UInt8(ascii: "P"): unit?.prefix ?? "unit"
        case UInt8(ascii: "j"), UInt8(ascii: "J"): unit?.lastComponent ?? "unit"
        case UInt8(ascii: "i"), UInt8(ascii: "I"): instance(of: unit)
        case UInt8(ascii: "f") where !namesOnly: "/" + instance(of: unit)
        default: fixed(letter, namesOnly: namesOnly)
        }
    }

    /// A template stands for its instances, a plain unit has none.
    private static func instance(of unit: UnitName?) -> String {
        guard let unit else { return "instance" }
        if unit.isTemplate { return "instance" }
        return unit.instance ?? ""
    }

    private static func fixed(_ letter: UInt8, namesOnly: Bool) -> String? {
        // What a machine, its system and its service manager say of themselves, fit for names or not.
        let everywhere = [
            "a": "x86-64", "A": "1", "b": "0123456789abcdef0123456789abcdef", "B": "1", "H": "host", "l": "host",
            "q": "host", "m": "0123456789abcdef0123456789abcdef", "M": "image", "o": "debian", "v": "6.1.0", "w": "12",
            "W": "server", "g": "root", "G": "0", "u": "root", "U": "0",
        ]
        let inText = [
            "c": "/system.slice", "r": "/system.slice", "R": "/", "C": "/var/cache", "d": "/run/credentials/unit",
            "E": "/etc", "L": "/var/log", "S": "/var/lib", "t": "/run", "h": "/root", "s": "/bin/sh", "T": "/tmp",
            "V": "/var/tmp", "y": "/etc/systemd/system/unit.service", "Y": "/etc/systemd/system",
        ]
        let key = String(decoding: [letter], as: UTF8.self)
        return everywhere[key] ?? (namesOnly ? nil : inText[key])
    }
}
