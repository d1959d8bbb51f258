internal import UnitFile

extension LintPass {
    /// The type systemd settles on when none is given.
    private var effectiveType: ServiceType {
        if let type = facts.serviceType { return type }
        if facts.busName.isSet { return .dbus }
        return facts.execStart.isSet ? .simple : .oneshot
    }

    mutating func checkService(_ file: UnitFile) {
        checkCommands()
        if effectiveType == .oneshot { checkOneshot() }
        if effectiveType == .dbus, !facts.busName.isSet {
            refuse("dbus-without-name", line: facts.type.line, "Type=dbus without BusName=", cure: "set BusName=")
        }
        if facts.pamName.isSet, let mode = facts.mode, mode != .controlGroup, mode != .mixed {
            refuse(
                "pam-kill-mode", line: facts.killMode.line, "PAMName= with KillMode=\(mode)",
                cure: "write KillMode=mixed or control-group")
        }
        checkIneffective()
        checkSimple()
        if facts.requiredEnvironmentFiles > 0, facts.execStartPre.isSet { checkEnvironmentFiles(file) }
    }

    private mutating func checkCommands() {
        let hasStart = facts.execStart.isSet
        if !hasStart, !facts.execStop.isSet, !facts.successAction.isSet {
            return refuse(
                "service-without-command", "the service has no ExecStart=, ExecStop= or SuccessAction=",
                cure: "set ExecStart=")
        }
        if !hasStart, effectiveType != .oneshot {
            return refuse(
                "service-without-command", line: facts.type.line, "Type=\(effectiveType) without ExecStart=",
                cure: "set ExecStart=, or Type=oneshot")
        }
        if !hasStart, !facts.remainAfterExit, !facts.successAction.isSet {
            return refuse(
                "service-without-command", "no ExecStart= and neither RemainAfterExit=yes nor SuccessAction=",
                cure: "set RemainAfterExit=yes")
        }
        if facts.execStart.count > 1, effectiveType != .oneshot {
            refuse(
                "several-commands", line: facts.execStart.line,
                "more than one ExecStart= with Type=\(effectiveType)", cure: "set Type=oneshot, or use ExecStartPre=")
        }
    }

    private mutating func checkOneshot() {
        if let restart = facts.serviceRestart, restart == .always || restart == .onSuccess {
            refuse(
                "oneshot-restart", line: facts.restart.line, "Restart=\(restart) with Type=oneshot",
                cure: "write Restart=on-failure, or use a timer")
        }
        if facts.restartForceExitStatus.isSet {
            refuse(
                "oneshot-restart", line: facts.restartForceExitStatus.line,
                "RestartForceExitStatus= with Type=oneshot", cure: "drop it")
        }
        if facts.exitsWithGroup {
            refuse("oneshot-exit-type", line: facts.exitType.line, "ExitType=cgroup with Type=oneshot", cure: "drop it")
        }
        if facts.runtimeMax.isSet {
            report(
                .warning, "ineffective-directive", line: facts.runtimeMax.line,
                "RuntimeMaxSec= does nothing with Type=oneshot", cure: "write TimeoutStartSec=")
        }
    }

    private mutating func checkIneffective() {
        if facts.runtimeExtra.isSet, !facts.runtimeMax.isSet {
            report(
                .warning, "ineffective-directive", line: facts.runtimeExtra.line,
                "RuntimeRandomizedExtraSec= does nothing without RuntimeMaxSec=", cure: "set RuntimeMaxSec=")
        }
        if facts.usbDescriptors.isSet != facts.usbStrings.isSet {
            report(
                .warning, "ineffective-directive", line: max(facts.usbDescriptors.line, facts.usbStrings.line),
                "USBFunctionDescriptors= and USBFunctionStrings= go together", cure: "set both")
        }
    }

    /// Such a service counts as started before its program has been found.
    private mutating func checkSimple() {
        guard effectiveType == .simple else { return }
        report(
            .note, "type-simple", line: facts.type.isSet ? facts.type.line : facts.execStart.line,
            "Type=simple reports success even if the program cannot be started", cure: "write Type=exec")
    }

    /// systemd reads the files before each command, the one that writes them included.
    private mutating func checkEnvironmentFiles(_ file: UnitFile) {
        let commands = ["ExecCondition", "ExecStartPre"].flatMap { file.values($0, in: "Service") }
        for directive in file.directives("EnvironmentFile", in: "Service") {
            let path = directive.value
            guard !path.isEmpty, !path.hasPrefix("-"), commands.contains(where: { Self.mentions($0, path) }) else {
                continue
            }
            report(
                .error, "environment-file-not-there-yet", line: directive.line,
                "EnvironmentFile=\(path) is read before the command that writes it",
                cure: "write EnvironmentFile=-\(path)")
        }
    }

    private static func mentions(_ command: String, _ path: String) -> Bool {
        command.split { " \t'\"=".contains($0) }.contains { $0 == path }
    }
}
