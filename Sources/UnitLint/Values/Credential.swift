internal import UnitFile

/// `LoadCredential=ID[:SOURCE]`, `SetCredential=ID:DATA` (systemd.exec(5)). Data never shows up in messages.
enum Credential {
    static func check(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        let colon = value.first(UInt8(ascii: ":"))
        let name = value.extracting(0..<(colon ?? value.count))
        try checkName(name)
        let rest = value.extracting(colon.map { $0 + 1..<value.count } ?? 0..<0)
        if kind == .loadCredential {
            guard !rest.isEmpty else { return }
            if rest[0] == UInt8(ascii: "/") {
                try checkSource(rest)
            } else {
                try checkName(rest)
            }
            return
        }
        guard !rest.isEmpty else {
            throw ValueError(.malformed, "the credential \(name.text) has no data", cure: "write ID:DATA")
        }
        if kind == .setEncryptedCredential {
            try Base64.check(rest)
        } else {
            try EscapedText.check(rest, acceptsNUL: true)
        }
    }

    private static func checkName(_ name: Span<UInt8>) throws(ValueError) {
        guard PathRules.isFileName(name) else {
            throw ValueError(.malformed, "\(name.text) is no name of a credential", cure: "write a plain file name")
        }
        try Stream.checkName(name)
    }

    /// Taken as it stands, so it must be normal already.
    private static func checkSource(_ path: Span<UInt8>) throws(ValueError) {
        try PathRules.check(path)
        var index = 1
        while index < path.count {
            let isDoubled = path[index] == UInt8(ascii: "/") && path[index - 1] == UInt8(ascii: "/")
            let isDot =
                path[index] == UInt8(ascii: ".") && path[index - 1] == UInt8(ascii: "/")
                && (index + 1 == path.count || path[index + 1] == UInt8(ascii: "/"))
            guard !isDoubled, !isDot else {
                throw ValueError(
                    .badPath, "the path \(path.text) is not normalised", cure: "write it without // and /./")
            }
            index += 1
        }
    }
}
