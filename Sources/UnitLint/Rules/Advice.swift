internal import UnitFile

/// What systemd takes with a warning, or takes and people regret.
extension LintPass {
    mutating func advise(_ directive: Directive, _ value: borrowing Span<UInt8>, line: Int) {
        switch directive.kind {
        case .killMode where value.equals("none"):
            report(
                .warning, "unsafe-kill-mode", line: line, "KillMode=none leaves processes behind that nobody manages",
                cure: "write KillMode=mixed")
        case .standardOutput where value.equals("syslog") || value.equals("syslog+console"):
            report(
                .warning, "obsolete-output", line: line, "\(directive.name)=\(value.text) is out of date",
                cure: "write \(value.equals("syslog") ? "journal" : "journal+console")")
        case .user where value.equals("nobody") && directive.name.hasSuffix("User"):
            report(
                .warning, "user-nobody", line: line, "nobody owns files of others, and is shared",
                cure: "use a user of its own, or DynamicUser=yes")
        case .pidFile, .listenStream, .listenDatagram, .listenSequentialPacket, .listedPath:
            guard value.starts(with: "/var/run/") else { return }
            let path = value.extracting(4..<value.count).text
            report(
                .note, "legacy-path", line: line, "/var/run is the old name of /run",
                cure: "write \(directive.name)=\(path)")
        case .exec where CommandLine.isSearched(copy value):
            report(
                .note, "relative-program", line: line, "the program is searched for in a fixed path",
                cure: "write its absolute path")
        default: break
        }
    }
}
