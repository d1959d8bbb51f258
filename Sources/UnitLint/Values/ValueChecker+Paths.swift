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
                let colon = word.first(UInt8(ascii: ":")) ?? word.count
                try PathRules.check(word.extracting(0..<colon))
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
        try PathRules.check(value, .either)
    }

    /// `DIRECTORY[:LINK]…`, relative to the directory of their kind.
    private func execDirectories(_ value: Span<UInt8>) throws(ValueError) {
        try Words.forEach(in: value, [.unquote, .keepEscapes]) { tuple throws(ValueError) in
            let rest = try Words.next(in: tuple, from: 0, [.unescape, .unescapeSeparators], separators: ":") {
                source, _ throws(ValueError) in
                try PathRules.check(source, .relative)
                if source.equals("private") || source.starts(with: "private/") {
                    throw ValueError(.badPath, "the directory private is systemd's own", cure: "choose another name")
                }
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
        let isHex =
            value.count % 2 == 0
            && value.allSatisfy { byte in
                byte.isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte.lowercased)
            }
        guard isHex, value.count >= 32 else {
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
