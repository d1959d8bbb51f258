internal import UnitFile

extension ValueChecker {
    func checkPaths(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        switch kind {
        case .paths, .mountsFor:
            try Words.forEach(in: value, .unquote) { word throws(ValueError) in try PathRules.check(word) }
        case .colonPaths:
            try Words.forEach(in: value, .keepEmpty, separators: ":") { word throws(ValueError) in
                try PathRules.check(word)
            }
        case .prefixedPaths:
            try Words.forEach(in: value, .unquote) { word throws(ValueError) in
                try PathRules.check(word.extracting(PrefixedPath.prefix(word)..<word.count))
            }
        case .bindPaths:
            try BindPath.forEach(in: value) { source, destination, _ throws(ValueError) in
                try PathRules.check(source.extracting((source.starts(with: "-") ? 1 : 0)..<source.count))
                if !destination.isEmpty { try PathRules.check(destination) }
            }
        case .temporaryFileSystems:
            try Words.forEach(in: value, .unquote) { word throws(ValueError) in
                _ = try Words.next(in: word, from: 0, .keepEmpty, separators: ":") { path, _ throws(ValueError) in
                    try checkExpanded(path) { path throws(ValueError) in try PathRules.check(path) }
                }
            }
        case .mountImages: try ImageList.check(value, takesDestination: true)
        case .extensionImages: try ImageList.check(value, takesDestination: false)
        case .mountOptions: try ImageList.checkOptions(value)
        case .execDirectories: try execDirectories(value)
        case .pidFile: try pidFile(value)
        case .workingDirectory:
            let path = value.extracting((value.starts(with: "-") ? 1 : 0)..<value.count)
            if !path.equals("~") { try PathRules.check(path) }
        case .environmentFile: try PathRules.check(value.extracting((value.starts(with: "-") ? 1 : 0)..<value.count))
        case .conditionPath:
            try PathRules.check(value.extracting(Self.conditionPrefix(value, blanks: false)..<value.count))
        case .rootHash: try rootHash(value)
        case .rootHashSignature: try rootHashSignature(value)
        default: return
        }
    }

    /// A relative one is looked for below /run.
    private func pidFile(_ value: Span<UInt8>) throws(ValueError) {
        if !value.isEmpty { try PathRules.check(value, .either) }
    }

    /// `DIRECTORY[:LINK]…`, relative to the directory of their kind.
    private func execDirectories(_ value: Span<UInt8>) throws(ValueError) {
        try Words.forEach(in: value, [.unquote, .keepEscapes]) { tuple throws(ValueError) in
            var found = false
            let rest = try Words.next(in: tuple, from: 0, [.unescape, .unescapeSeparators], separators: ":") {
                source, _ throws(ValueError) in
                found = true
                try PathRules.check(source, .relative)
                if source.equals("private") || source.starts(with: "private/") {
                    throw ValueError(.badPath, "the directory private is systemd's own", cure: "choose another name")
                }
            }
            guard found else {
                throw ValueError(.malformed, "\(tuple.text) names no directory", cure: "write its name")
            }
            guard let rest else { return }
            guard !isConfigurationDirectory else {
                throw ValueError(
                    .malformed, "a configuration directory takes no link", cure: "drop what follows the colon")
            }
            _ = try Words.next(in: tuple, from: rest, [.unescape, .unescapeSeparators], separators: ":") {
                link, _ throws(ValueError) in
                try PathRules.check(link, .relative)
            }
        }
    }

    private func rootHash(_ value: Span<UInt8>) throws(ValueError) {
        if value[0] == UInt8(ascii: "/") { return }
        var digits = 0
        let isHex = value.allSatisfy { byte in
            if byte.isUnitWhitespace { return true }
            digits += 1
            return byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte.lowercased)
        }
        guard isHex, digits % 2 == 0, digits >= 32 else {
            throw ValueError(
                .malformed, "the root hash is not hexadecimal of at least 16 bytes",
                cure: "write it as dm-verity printed it")
        }
    }

    private func rootHashSignature(_ value: Span<UInt8>) throws(ValueError) {
        if value[0] == UInt8(ascii: "/") { return }
        guard value.starts(with: "base64:") else {
            throw ValueError(
                .malformed, "the signature is neither a path nor base64:",
                cure: "write a path, or base64: before the data")
        }
        try Base64.check(value.extracting(7..<value.count))
    }
}
