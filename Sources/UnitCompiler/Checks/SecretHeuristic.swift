import Flotilla

/// Tells what looks like a secret, by a variable's name or the form of its value. Never repeats the value.
///
/// Every variable of a fleet comes by here, so it looks at bytes: Unicode's string search is a hundred times slower.
enum SecretHeuristic {
    private static let words = [
        "PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "API_KEY", "APIKEY", "ACCESS_KEY", "PRIVATE_KEY",
        "CREDENTIALS",
    ].map { Array($0.utf8) }
    /// A variable that names where a secret is kept holds none.
    private static let places = ["_FILE", "_PATH", "_DIR", "_NAME", "_URL", "_URI", "_ARN", "_TTL", "_HEADER"]

    static func reason(_ variable: Flotilla.EnvironmentVariable) -> String? {
        for case .literal(let text) in variable.value.pieces where looksLikeSecret(text.utf8.span) {
            return "has a value that looks like a secret"
        }
        guard isNamedLikeSecret(variable.name) else { return nil }
        var text = ""
        var isLiteral = true
        for piece in variable.value.pieces {
            switch piece {
            case .literal(let literal): text += literal
            case .secretPath: return nil
            default: isLiteral = false
            }
        }
        return text.isEmpty && isLiteral || text.hasPrefix("/") ? nil : "is named like a secret"
    }

    private static func isNamedLikeSecret(_ name: String) -> Bool {
        let upper = name.utf8.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
        guard words.contains(where: { upper.span.firstRange(of: $0) != nil }) else { return false }
        return !places.contains { upper.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    private static let privateKey = Array("PRIVATE KEY-----".utf8)
    private static let accessKeys = ["AKIA", "ASIA"].map { Array($0.utf8) }
    private static let schemeEnd = Array("://".utf8)

    private static func looksLikeSecret(_ text: Span<UInt8>) -> Bool {
        text.firstRange(of: privateKey) != nil || accessKeys.contains { hasAccessKey($0, text) } || hasPassword(text)
    }

    /// AWS access keys: `AKIA` or `ASIA` and sixteen capitals and digits.
    private static func hasAccessKey(_ prefix: [UInt8], _ text: Span<UInt8>) -> Bool {
        var start = 0
        while let range = text.firstRange(of: prefix, from: start) {
            var end = range.upperBound
            while end < text.count, isCapitalOrDigit(text[end]) { end += 1 }
            if end - range.upperBound == 16 { return true }
            start = range.upperBound
        }
        return false
    }

    /// `scheme://user:password@host`
    private static func hasPassword(_ text: Span<UInt8>) -> Bool {
        guard let scheme = text.firstRange(of: schemeEnd) else { return false }
        var colon: Int?
        var isPassword = false
        for index in scheme.upperBound..<text.count {
            switch text[index] {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return isPassword
            case UInt8(ascii: ":") where colon == nil: colon = index
            case UInt8(ascii: "@"): isPassword = colon.map { $0 + 1 < index } ?? false
            default: break
            }
        }
        return isPassword
    }

    private static func isCapitalOrDigit(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
}

extension Span<UInt8> {
    /// The first place where these bytes stand. A plain search: what is sought is short.
    fileprivate func firstRange(of sought: [UInt8], from start: Int = 0) -> Range<Int>? {
        var index = start
        while index + sought.count <= count {
            var length = 0
            while length < sought.count, self[index + length] == sought[length] { length += 1 }
            if length == sought.count { return index..<index + length }
            index += 1
        }
        return nil
    }
}
