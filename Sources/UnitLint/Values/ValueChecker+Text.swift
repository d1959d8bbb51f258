internal import UnitFile

extension ValueChecker {
    /// Environment, streams, credentials, names.
    func checkText(_ kind: ValueKind, _ value: Span<UInt8>) throws(ValueError) {
        switch kind {
        case .environment:
            try Words.forEach(in: value, .command) { word throws(ValueError) in try Self.assignment(word) }
        case .environmentNames:
            try Words.forEach(in: value, .unquote) { word throws(ValueError) in try Self.variable(word) }
        case .unsetEnvironment:
            try Words.forEach(in: value, .command) { word throws(ValueError) in
                try Self.variable(word.extracting(0..<(word.first(UInt8(ascii: "=")) ?? word.count)))
            }
        case .standardInput: try Stream.checkInput(value, self)
        case .standardOutput: try Stream.checkOutput(value, self)
        case .inputText: return
        case .base64: try Base64.check(value)
        case .logExtraFields: try logExtraFields(value)
        case .logNamespace: try Self.logNamespace(value)
        case .fileDescriptorName: try Stream.checkName(value)
        case .setCredential, .setEncryptedCredential, .loadCredential: try checkCredential(kind, value)
        case .busName: try Self.busName(value)
        case .urls:
            try Words.forEach(in: value, [.unquote, .keepEscapes]) { word throws(ValueError) in try Self.url(word) }
        case .rebootArgument:
            guard value.count <= 255, value.allSatisfy({ $0 < 128 }) else {
                throw ValueError(.malformed, "the reboot argument is not ASCII of at most 255 bytes")
            }
        case .user: try UserName.check(value)
        case .users: try Words.forEach(in: value) { word throws(ValueError) in try UserName.check(word) }
        default: return
        }
    }

    private static func assignment(_ word: Span<UInt8>) throws(ValueError) {
        guard let equals = word.first(UInt8(ascii: "=")) else {
            throw ValueError(
                .malformed, "a word of the environment is no assignment",
                cure: "write NAME=VALUE, in quotes if the value has blanks")
        }
        try variable(word.extracting(0..<equals))
        // Escapes can make what no text may hold.
        guard (try? UTF8Span(validating: word)) != nil else {
            throw ValueError(.malformed, "\(word.extracting(0..<equals).text) is not UTF-8 once its escapes are undone")
        }
    }

    private static func variable(_ name: Span<UInt8>) throws(ValueError) {
        let isName =
            name.count > 0 && !name[0].isDigit
            && name.allSatisfy { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "_") }
        guard isName else {
            // The name only: what follows may be a secret.
            throw ValueError(
                .malformed, "\(name.text) is no name of a variable", cure: "use letters, digits and _, no digit first")
        }
    }

    private func logExtraFields(_ value: Span<UInt8>) throws(ValueError) {
        try Words.forEach(in: value, .command) { word throws(ValueError) in
            guard let equals = word.first(UInt8(ascii: "=")) else {
                throw ValueError(.malformed, "\(word.text) is no log field", cure: "write FIELD=VALUE")
            }
            let name = word.extracting(0..<equals)
            let isField =
                (1...64).contains(name.count) && !name[0].isDigit && name[0] != UInt8(ascii: "_")
                && name.allSatisfy { ($0.isLetter && $0 == $0.uppercased) || $0.isDigit || $0 == UInt8(ascii: "_") }
            guard isField else {
                throw ValueError(
                    .malformed, "\(name.text) is no name of a log field", cure: "use A-Z, 0-9 and _, a letter first")
            }
        }
    }

    private static func logNamespace(_ value: Span<UInt8>) throws(ValueError) {
        let isName =
            PathRules.isFileName(value) && value.count <= 192
            && value.allSatisfy { $0.isLetter || $0.isDigit || ":-_.\\@".utf8.contains($0) }
            && value.first(UInt8(ascii: "\\")) == nil
        guard isName else {
            throw ValueError(.malformed, "\(value.text) is no log namespace", cure: "use letters, digits and :-_.@")
        }
    }

    /// At least two elements with dots between, none beginning with a digit.
    private static func busName(_ value: Span<UInt8>) throws(ValueError) {
        let isUnique = value.starts(with: ":")
        var isElementStart = true
        var dots = 0
        var isName = value.count <= 255
        for index in (isUnique ? 1 : 0)..<max(value.count, isUnique ? 1 : 0) {
            let byte = value[index]
            if byte == UInt8(ascii: ".") {
                if isElementStart { isName = false }
                (dots, isElementStart) = (dots + 1, true)
            } else {
                let isDigit = byte.isDigit && (!isElementStart || isUnique)
                if !(byte.isLetter || isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")) {
                    isName = false
                }
                isElementStart = false
            }
        }
        guard isName, dots > 0, !isElementStart else {
            throw ValueError(.malformed, "\(value.text) is no bus name", cure: "write e.g. org.example.Service")
        }
    }

    private static func url(_ word: Span<UInt8>) throws(ValueError) {
        for scheme in ["http://", "https://", "file:/", "man:", "info:"]
        where word.starts(with: scheme) && word.count > scheme.utf8.count {
            if word.allSatisfy({ $0 < 128 }) { return }
        }
        throw ValueError(
            .malformed, "\(word.text) is no documentation URL", cure: "write http:, https:, file:, man: or info:")
    }
}
