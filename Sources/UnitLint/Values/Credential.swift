internal import UnitFile

/// `LoadCredential=ID[:SOURCE]`, `SetCredential=ID:DATA` (systemd.exec(5)). Data never shows up in messages.
extension ValueChecker {
    func checkCredential(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        _ = try Words.next(in: value, from: 0, .keepEmpty, separators: ":") { name, rest throws(ValueError) in
            try checkExpanded(name) { name throws(ValueError) in try Credential.checkName(name) }
            let rest = value.extracting((rest ?? value.count)..<value.count)
            if kind == .loadCredential {
                if rest.starts(with: "/") {
                    try Credential.checkSource(rest)
                } else if !rest.isEmpty {
                    try Credential.checkName(rest)
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
    }
}

enum Credential {
    static func checkName(_ name: Span<UInt8>) throws(ValueError) {
        guard PathRules.isFileName(name) else {
            throw ValueError(.malformed, "\(name.text) is no name of a credential", cure: "write a plain file name")
        }
        try Stream.checkName(name)
    }

    /// Taken as it stands, so it must be normal already.
    static func checkSource(_ path: Span<UInt8>) throws(ValueError) {
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
