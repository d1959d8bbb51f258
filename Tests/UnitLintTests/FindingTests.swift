import Testing
import UnitFile
import UnitLint

struct FindingTests {
    private let linter = UnitLinter()

    private func lint(_ text: String, _ name: String = "a.service") throws -> [Finding] {
        linter.lint(try UnitFile(parsing: text), name: name)
    }

    /// Section, directive, value; the code and the cure.
    @Test(arguments: [
        ("Service", "MemoryMx", "1", "unknown-directive", "did you mean MemoryMax=?"),
        ("Service", "memorymax", "1", "wrong-case", "did you mean MemoryMax=?"),
        ("Service", "StartLimitIntervalSec", "5", "wrong-section", "move it to [Unit]"),
        ("Service", "StartLimitBurst", "5", "deprecated-directive", "write StartLimitBurst= in [Unit]"),
        ("Service", "StartLimitInterval", "5", "deprecated-directive", "write StartLimitIntervalSec= in [Unit]"),
        ("Service", "OnCalendar", "daily", "wrong-section", "move it to [Timer]"),
        ("Unit", "BindTo", "a.service", "deprecated-directive", "write BindsTo="),
        ("Unit", "StartLimitInterval", "5", "deprecated-directive", "write StartLimitIntervalSec="),
        ("Service", "MemoryLimit", "1G", "deprecated-directive", "write MemoryMax="),
        ("Service", "BlockIOWeight", "100", "deprecated-directive", "write IOWeight="),
        ("Service", "Capabilities", "x", "removed-directive", "drop the line"),
        ("Service", "MemoryMax", "512MB", "bad-value", "write 512M"),
        ("Service", "TimeoutStartSec", "5mins", "bad-value", "write 5min"),
        ("Service", "KillSignal", "SIGTRM", "bad-value", "write SIGTERM"),
        ("Service", "Restart", "allways", "bad-value", "write always"),
        ("Service", "ExecStart", "bin/x", "bad-value", "begin it with /"),
        ("Service", "ExecStart", "/bin/x \"y", "bad-value", "close it, or write \\x22 for a bare one"),
        ("Service", "ExecStart", "/bin/x \\d", "bad-value", "double the backslash: \\\\d"),
        ("Service", "CPUQuota", "50", "bad-value", "write 50%"),
        ("Service", "KillMode", "none", "unsafe-kill-mode", "write KillMode=mixed"),
        ("Service", "StandardOutput", "syslog", "obsolete-output", "write journal"),
        ("Service", "PIDFile", "/var/run/a.pid", "legacy-path", "write PIDFile=/run/a.pid"),
        ("Service", "ExecStart", "true", "relative-program", "write its absolute path"),
        ("Service", "User", "nobody", "user-nobody", "use a user of its own, or DynamicUser=yes"),
        ("Sevice", "User", "x", "unknown-section", "write [Service]"),
        ("Unit", "After", "a", "bad-value", "write a.service, or its other type"),
        ("Unit", "After", "a.servce", "bad-value", "write a.service"),
        ("X-Fleet", "machineof", "a.service", "wrong-case", "did you mean MachineOf=?"),
        ("X-Fleet", "MachineMetdata", "a=b", "unknown-directive", "did you mean MachineMetadata=?"),
        ("X-Fleet", "X-ConditionMachineOf", "a", "deprecated-directive", "write MachineOf="),
    ])
    func oneDirective(_ section: String, _ key: String, _ value: String, _ code: String, _ cure: String) {
        let findings = linter.check(section: section, key: key, value: value)
        #expect(findings.map(\.code) == [code])
        #expect(findings.first?.cure == cure)
    }

    @Test(arguments: [
        ("X-Flotilla", "Anything", "x"), ("Service", "X-Own", "x"), ("X-Fleet", "MachineMetadata", "role=django"),
        ("Service", "MemoryMax", "512M"), ("Service", "Environment", ""), ("Unit", "Description", "100% of %n"),
        ("Service", "SetCredential", "id:50%Q"), ("Service", "TemporaryFileSystem", "/a:x=%Q"),
    ])
    func fineDirectives(_ section: String, _ key: String, _ value: String) {
        #expect(linter.check(section: section, key: key, value: value).isEmpty)
    }

    @Test func aDirectiveIsJudgedForItsUnit() throws {
        let timer = try UnitName("a.timer")
        #expect(linter.check(section: "Service", key: "User", value: "x", unit: timer).map(\.code) == ["wrong-section"])
        #expect(linter.check(section: "Timer", key: "Unit", value: "a.timer", unit: timer).map(\.code) == ["bad-value"])
        #expect(linter.check(section: "Timer", key: "Unit", value: "b.service", unit: timer).isEmpty)
        let socket = try UnitName("a.socket")
        #expect(
            linter.check(section: "Socket", key: "Delegate", value: "yes", unit: socket).map(\.code) == ["bad-value"])
    }

    @Test func linesAndOrder() throws {
        let findings = try lint("[Unit]\nFoo=1\n\n[Service]\nType=simple\nExecStart=/bin/x\nTimeoutSec=x\nUser=a b:c")
        #expect(findings.map(\.line) == [2, 5, 7, 8])
        #expect(findings.map(\.severity) == [.error, .note, .error, .error])
        #expect(findings.allSatisfy { $0.unit == "a.service" })
    }

    @Test func simpleIsNoted() throws {
        #expect(try lint("[Service]\nExecStart=/bin/x").map(\.code) == ["type-simple"])
        #expect(try lint("[Service]\nType=exec\nExecStart=/bin/x").isEmpty)
    }

    @Test func repeatedDirectives() throws {
        let text =
            "[Service]\nType=exec\nExecStart=/bin/x\nRestart=no\nRestart=always\nEnvironment=A=1\nEnvironment=B=2"
        let findings = try lint(text)
        #expect(findings.map(\.code) == ["duplicate-directive"])
        #expect(findings.first?.line == 5)
        #expect(try lint("[Service]\nType=exec\nExecStart=/bin/x\nUser=a\nUser=").isEmpty)
        // One name, two sections.
        #expect(try lint("[Unit]\nFailureAction=none\n[Service]\nType=exec\nExecStart=/bin/x").isEmpty)
    }

    @Test func environmentFilesThatCommandsWrite() throws {
        let body = "[Service]\nType=exec\nExecStartPre=/bin/fetch -o \"/run/a/env\"\nExecStart=/bin/x\nEnvironmentFile="
        let findings = try lint(body + "/run/a/env")
        #expect(findings.map(\.code) == ["environment-file-not-there-yet"])
        #expect(findings.first?.cure == "write EnvironmentFile=-/run/a/env")
        #expect(findings.first?.line == 5)
        #expect(try lint(body + "-/run/a/env").isEmpty)
        #expect(try lint(body + "/etc/default/a").isEmpty)
    }

    @Test func namesAndDropIns() throws {
        #expect(try lint("[Service]\nType=exec\nExecStart=/bin/x", "/etc/systemd/system/a.service").isEmpty)
        #expect(try lint("[Service]\nType=exec\nExecStart=/bin/x", "a b.service").map(\.code) == ["invalid-unit-name"])
        #expect(try lint("[Service]\nRestart=always", "/etc/systemd/system/a.service.d/10.conf").isEmpty)
    }

    @Test func aTemplateStandsForItsInstances() throws {
        let text = "[Unit]\nAfter=b@%i.service\n[Service]\nType=exec\nExecStart=/bin/x %i\nWorkingDirectory=/srv/%i"
        #expect(try lint(text, "a@.service").isEmpty)
        #expect(try lint(text, "a@1.service").isEmpty)
    }

    @Test func secretsAreNotRepeated() throws {
        let lines = ["SetCredential=key:s3cret\\q", "Environment=1A=s3cret", "Environment=A=\"s3cret"]
        for line in lines {
            let parts = line.split(separator: "=", maxSplits: 1)
            let findings = linter.check(section: "Service", key: String(parts[0]), value: String(parts[1]))
            #expect(findings.count == 1)
            #expect(!findings.description.contains("s3cret"), "\(findings)")
        }
    }

    @Test func asText() {
        let finding = linter.check(section: "Service", key: "MemoryMax", value: "512MB")[0]
        #expect(
            finding.description
                == "error: MemoryMax=: systemd has no MB; systemd ignores the line; write 512M [bad-value]")
    }
}
