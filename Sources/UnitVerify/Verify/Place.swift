internal import SystemPackage
internal import UnitFile

/// What a message of systemd-analyze is about, from its beginning.
enum Place: Hashable {
    case line(file: String, number: Int)
    case unit(String)
    case nothing

    /// Returns the place and the message without it.
    static func split(_ text: String) -> (Place, String) {
        if text.hasPrefix("/"), let found = fileAndLine(text) { return found }
        if let end = text.firstRange(of: ": ") {
            let name = String(text[..<end.lowerBound])
            if UnitName.isValid(name) { return (.unit(name), String(text[end.upperBound...])) }
        }
        // "Unit a.service has a bad unit file setting."
        let words = text.split(separator: " ", maxSplits: 2)
        if words.count == 3, words[0] == "Unit", UnitName.isValid(String(words[1])) {
            return (.unit(String(words[1])), text)
        }
        return (.nothing, text)
    }

    /// `PATH:LINE: message`; the path may have colons of its own.
    private static func fileAndLine(_ text: String) -> (Place, String)? {
        var rest = text[...]
        while let colon = rest.firstIndex(of: ":") {
            rest = text[text.index(after: colon)...]
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            let tail = rest[digits.endIndex...]
            if let number = Int(digits), tail.hasPrefix(": ") {
                return (.line(file: String(text[..<colon]), number: number), String(tail.dropFirst(2)))
            }
        }
        return nil
    }
}
