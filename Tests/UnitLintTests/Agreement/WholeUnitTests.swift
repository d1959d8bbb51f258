import Testing
import UnitFile
import UnitLint

/// Units that systemd refuses as a whole, or takes, and what we make of them.
struct WholeUnitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        /// Our code for it; nil if the unit is fine.
        var code: String?

        init(_ name: String, _ text: String, _ code: String? = nil) {
            (self.name, self.text, self.code) = (name, text, code)
        }

        var testDescription: String { "\(name): \(text.split(separator: "\n").joined(separator: " "))" }
    }

    private static let services = [
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true"),
        Case("a.service", "[Service]\nType=exec", "service-without-command"),
        Case("a.service", "[Unit]\nDescription=x", "service-without-command"),
        Case("a.service", "[Service]\nExecStop=/bin/true", "service-without-command"),
        Case("a.service", "[Service]\nExecStop=/bin/true\nRemainAfterExit=yes"),
        Case("a.service", "[Service]\nType=exec\nExecStop=/bin/true\nRemainAfterExit=yes", "service-without-command"),
        Case("a.service", "[Unit]\nSuccessAction=reboot\n[Service]\nType=oneshot"),
        Case("a.service", "[Unit]\nSuccessAction=none\n[Service]\nType=oneshot", "service-without-command"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nExecStart=", "service-without-command"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nExecStart=/bin/true", "several-commands"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true ; /bin/true", "several-commands"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nExecStart=\nExecStart=/bin/true"),
        Case("a.service", "[Service]\nType=oneshot\nExecStart=/bin/true\nExecStart=/bin/true"),
        Case("a.service", "[Service]\nType=oneshot\nExecStart=/bin/true\nRestart=always", "oneshot-restart"),
        Case("a.service", "[Service]\nType=oneshot\nExecStart=/bin/true\nRestart=on-success", "oneshot-restart"),
        Case("a.service", "[Service]\nType=oneshot\nExecStart=/bin/true\nRestart=on-failure"),
        Case(
            "a.service", "[Service]\nType=oneshot\nExecStart=/bin/true\nRestartForceExitStatus=5", "oneshot-restart"),
        Case("a.service", "[Service]\nType=oneshot\nExecStart=/bin/true\nExitType=cgroup", "oneshot-exit-type"),
        Case("a.service", "[Service]\nType=oneshot\nExecStart=/bin/true\nRuntimeMaxSec=5", "ineffective-directive"),
        Case(
            "a.service", "[Service]\nType=exec\nExecStart=/bin/true\nRuntimeRandomizedExtraSec=5",
            "ineffective-directive"),
        Case("a.service", "[Service]\nType=dbus\nExecStart=/bin/true", "dbus-without-name"),
        Case("a.service", "[Service]\nType=dbus\nBusName=org.a.b\nExecStart=/bin/true"),
        Case("a.service", "[Service]\nBusName=org.a.b\nExecStart=/bin/true"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nPAMName=x\nKillMode=process", "pam-kill-mode"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nPAMName=x\nKillMode=mixed"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nKillMode=none", "unsafe-kill-mode"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nUSBFunctionStrings=/a", "ineffective-directive"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\n[Timer]\nOnBootSec=5", "wrong-section"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\n[Sevice]\nX=y", "unknown-section"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\n[X-Any]\nFoo=bar"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nX-Foo=bar"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nMemoryMx=5", "unknown-directive"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nmemorymax=5", "wrong-case"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nStartLimitIntervalSec=5", "wrong-section"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nCapabilities=x", "removed-directive"),
        Case("a.service", "Type=exec\n[Service]\nType=exec\nExecStart=/bin/true", "outside-section"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\nfoo", "missing-equals"),
        Case("a.service", "[Service]\nType=exec\nExecStart=/bin/true\n=foo", "missing-key"),
    ]

    private static let others = [
        Case("a.socket", "[Socket]\nListenStream=80"), Case("a.socket", "[Socket]\nBacklog=5", "socket-without-listen"),
        Case("a.socket", "[Socket]\nListenStream=80\nListenStream=", "socket-without-listen"),
        Case("a.socket", "[Socket]\nListenFIFO=/run/f\nAccept=yes", "accept-without-connections"),
        Case("a.socket", "[Socket]\nListenDatagram=80\nAccept=yes", "accept-without-connections"),
        Case("a.socket", "[Socket]\nListenStream=80\nAccept=yes\nMaxConnections=0", "accept-without-connections"),
        Case("a.socket", "[Socket]\nListenStream=80\nAccept=yes\nService=b.service", "accept-with-service"),
        Case("a.socket", "[Socket]\nListenStream=80\nSymlinks=/run/x", "symlinks-without-target"),
        Case("a.socket", "[Socket]\nListenStream=/run/y\nSymlinks=/run/x"),
        Case("a.socket", "[Socket]\nListenStream=80\nPAMName=x\nKillMode=mixed", "pam-kill-mode"),
        Case("a.timer", "[Timer]\nOnCalendar=daily"),
        Case("a.timer", "[Timer]\nPersistent=yes", "timer-without-trigger"),
        Case("a.timer", "[Timer]\nOnCalendar=daily\nOnBootSec=", "timer-without-trigger"),
        Case("a.timer", "[Timer]\nOnClockChange=yes"),
        Case("a.timer", "[Timer]\nOnClockChange=no", "timer-without-trigger"),
        Case("a.path", "[Path]\nPathExists=/a"), Case("a.path", "[Path]\nMakeDirectory=yes", "path-without-path"),
        Case("mnt-a.mount", "[Mount]\nWhat=/dev/x\nWhere=/mnt/a"),
        Case("mnt-a.mount", "[Mount]\nWhat=/dev/x"),
        Case("mnt-a.mount", "[Mount]\nWhat=/dev/x\nWhere=/mnt/b", "name-mismatch"),
        Case("mnt-a.mount", "[Mount]\nWhere=/mnt/a", "mount-without-source"),
        Case("mnt-a\\x2db.mount", "[Mount]\nWhat=/dev/x\nWhere=/mnt/a-b/"),
        Case("mnt-a.automount", "[Automount]\nWhere=/mnt/a"),
        Case("mnt-a.automount", "[Automount]\nWhere=/mnt/b", "name-mismatch"),
        Case("-.automount", "[Automount]\nWhere=/", "root-automount"),
        Case("dev-x.swap", "[Swap]\nWhat=/dev/x"), Case("dev-x.swap", "[Swap]\nWhat=/dev/y", "name-mismatch"),
        Case("a-b.slice", "[Slice]\nCPUWeight=5"), Case("a--b.slice", "[Slice]\nCPUWeight=5", "invalid-slice-name"),
        Case("a.target", "[Unit]\nDescription=x"), Case("a.target", "[Service]\nExecStart=/bin/true", "wrong-section"),
    ]

    @Test(arguments: services + others)
    func agreesWithSystemd(_ unit: Case) throws {
        let findings = UnitLinter().lint(try UnitFile(parsing: unit.text), name: unit.name)
            .filter { $0.severity >= .warning }
        if let code = unit.code {
            #expect(findings.contains { $0.code == code }, "\(findings)")
            for finding in findings { #expect(finding.line > 0 && !finding.cure.isEmpty) }
        } else {
            #expect(findings.isEmpty, "\(findings)")
        }
        let messages = try Self.verify(unit)
        #expect(messages.isEmpty == (unit.code == nil), "\(messages)")
    }

    /// What systemd has to say of this unit alone.
    private static func verify(_ unit: Case) throws -> [Substring] {
        try TemporaryDirectory.with { directory in
            let path = "\(directory)/\(unit.name)"
            try File.write(Array((unit.text + "\n").utf8), to: path)
            // A socket's service has to be there.
            try File.write(Array("[Service]\nExecStart=/bin/true\n".utf8), to: directory + "/a@.service")
            if !unit.name.hasSuffix(".service") {
                try File.write(Array("[Service]\nExecStart=/bin/true\n".utf8), to: directory + "/a.service")
            }
            let outcome = try Tool(name: "systemd-analyze").run(
                ["verify", "--man=no", "--generators=no", "--recursive-errors=no", path],
                environment: ["SYSTEMD_LOG_LEVEL": "info"])
            return outcome.errorText.split(separator: "\n").filter { line in
                // The job fails where a device or another unit is not there; that is no matter of the file.
                !line.contains("Failed to create") && !line.contains("is not executable")
            }
        }
    }
}
