extension Specifier {
    /// A value with its specifiers replaced: `%%` is a percent sign, and `%` before what is neither a letter nor a
    /// digit stands for itself.
    ///
    /// - Parameter limit: the longest outcome systemd lets pass, in bytes.
    /// - Throws: ``UnitFileError`` for a specifier that the place or the context does not know, and for an outcome that
    ///   is too long.
    public static func expand(
        _ value: [UInt8], _ context: SpecifierContext, in place: Place = .value, limit: Int = LineLimit.bytes
    ) throws(UnitFileError) -> [UInt8] {
        guard value.contains(ASCII.percent) || value.count > limit else { return value }
        var result: [UInt8] = []
        result.reserveCapacity(value.count)
        var index = 0
        while index < value.count {
            let byte = value[index]
            index += 1
            if byte != ASCII.percent || index == value.count {
                result.append(byte)
            } else {
                let letter = value[index]
                index += 1
                if letter == ASCII.percent {
                    result.append(ASCII.percent)
                } else if ASCII.isAlphanumeric(letter) {
                    result += try bytes(Character(Unicode.Scalar(letter)), context, place)
                } else {
                    result += [ASCII.percent, letter]
                }
            }
            guard result.count <= limit else {
                throw UnitFileError(
                    .lineTooLong, "the value is longer than \(limit) bytes once specifiers are replaced",
                    advice: "shorten it")
            }
        }
        return result
    }

    /// A value with its specifiers replaced, as text.
    public static func expand(
        _ value: String, _ context: SpecifierContext, in place: Place = .value
    ) throws(UnitFileError) -> String {
        String(decoding: try expand(Array(value.utf8), context, in: place), as: UTF8.self)
    }

    /// The letters after `%` in a value that systemd does not know in this place.
    public static func unknown(in value: [UInt8], _ place: Place = .value) -> [Character] {
        var letters: [Character] = []
        var index = 0
        while let percent = value[index...].firstIndex(of: ASCII.percent), percent + 1 < value.count {
            let letter = Character(Unicode.Scalar(value[percent + 1]))
            let isKnown = named(letter)?.places.contains(place) ?? false
            if ASCII.isAlphanumeric(value[percent + 1]) && !isKnown { letters.append(letter) }
            index = percent + 2
        }
        return letters
    }

    private static func bytes(
        _ letter: Character, _ context: SpecifierContext, _ place: Place
    ) throws(UnitFileError) -> [UInt8] {
        guard named(letter)?.places.contains(place) ?? false else {
            throw UnitFileError(
                .unknownSpecifier, "systemd knows no %\(letter) here",
                advice: "write %% for a percent sign, or see systemd.unit(5), SPECIFIERS")
        }
        return try context.bytes(letter)
    }
}
