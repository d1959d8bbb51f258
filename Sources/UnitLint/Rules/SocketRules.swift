internal import UnitFile

extension LintPass {
    mutating func checkSocket() {
        guard facts.listens.isSet else {
            return refuse(
                "socket-without-listen", "the socket listens on nothing", cure: "set ListenStream= or the like")
        }
        if facts.accepts {
            if facts.datagrams.isSet {
                refuse(
                    "accept-without-connections", line: facts.accept.line,
                    "Accept=yes with a socket that has no connections", cure: "write Accept=no")
            }
            if facts.socketService.isSet {
                refuse(
                    "accept-with-service", line: facts.socketService.line, "Service= with Accept=yes",
                    cure: "drop it, and write a template \(name?.prefix ?? "name")@.service")
            }
            if facts.zeroConnections > 0 {
                refuse(
                    "accept-without-connections", line: facts.zeroConnections, "MaxConnections=0 with Accept=yes",
                    cure: "allow at least one")
            }
        }
        checkPAM()
        if facts.symlinks.isSet, facts.nodes != 1 {
            refuse(
                "symlinks-without-target", line: facts.symlinks.line,
                "Symlinks= needs exactly one socket in the file system", cure: "drop it, or listen on one path")
        }
    }

    /// All but services have to kill the whole group.
    mutating func checkPAM() {
        guard facts.pamName.isSet, let mode = facts.mode, mode != .controlGroup else { return }
        refuse(
            "pam-kill-mode", line: facts.killMode.line, "PAMName= with KillMode=\(mode)",
            cure: "write KillMode=control-group")
    }
}
