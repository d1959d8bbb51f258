internal import UnitFile

/// `StandardInput=`, `StandardOutput=`, `StandardError=` (systemd.exec(5)).
enum Stream {
    private static let inputs = ["null", "tty", "tty-force", "tty-fail", "data", "socket", "fd", "file"]
    private static let outputs = [
        "inherit", "null", "tty", "journal", "kmsg", "journal+console", "kmsg+console", "socket", "fd", "file",
        "append", "truncate",
    ]

    /// The part behind the colon of `file:PATH` and its kin; specifiers are only replaced there.
    static func checkInput(_ value: Span<UInt8>, _ checker: ValueChecker) throws(ValueError) {
        if value.starts(with: "fd:") { return try checker.checkName(of: value, behind: 3) }
        if value.starts(with: "file:") { return try checker.checkPath(of: value, behind: 5) }
        try check(value, inputs, "an input")
    }

    static func checkOutput(_ value: Span<UInt8>, _ checker: ValueChecker) throws(ValueError) {
        if value.starts(with: "fd:") { return try checker.checkName(of: value, behind: 3) }
        for prefix in ["file:", "append:", "truncate:"] where value.starts(with: prefix) {
            return try checker.checkPath(of: value, behind: prefix.utf8.count)
        }
        if value.equals("syslog") || value.equals("syslog+console") { return }
        try check(value, outputs, "an output")
    }

    /// systemd takes `file` without a path too; the process then fails to start.
    private static func check(_ value: Span<UInt8>, _ words: [String], _ noun: String) throws(ValueError) {
        if words.contains(where: { value.equals($0) }) { return }
        let near = Spelling.nearest(to: value.text, in: words)
        throw ValueError(
            .unknownName, "\(value.text) is no place for \(noun)",
            cure: "write \(near ?? "one of \(words.joined(separator: ", "))")")
    }

    /// Names of file descriptors: printable ASCII without a colon.
    static func checkName(_ value: Span<UInt8>) throws(ValueError) {
        guard value.count <= 255, value.allSatisfy({ $0 >= 32 && $0 < 127 && $0 != UInt8(ascii: ":") }) else {
            throw ValueError(
                .malformed, "\(value.text) is no name of a file descriptor", cure: "use ASCII without colons")
        }
    }
}

extension ValueChecker {
    fileprivate func checkName(of value: Span<UInt8>, behind start: Int) throws(ValueError) {
        try checkExpanded(value.extracting(start..<value.count)) { name throws(ValueError) in
            try Stream.checkName(name)
        }
    }

    fileprivate func checkPath(of value: Span<UInt8>, behind start: Int) throws(ValueError) {
        try checkExpanded(value.extracting(start..<value.count)) { path throws(ValueError) in
            try PathRules.check(path)
        }
    }
}
