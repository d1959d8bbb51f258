internal import UnitFile

/// Rules between lines: what systemd refuses once it has read all of a unit.
extension LintPass {
    mutating func checkWhole(_ file: UnitFile) {
        guard !isDropIn, let type = name?.type else { return }
        switch type {
        case .service: checkService(file)
        case .socket: checkSocket()
        case .timer:
            if !facts.triggers.isSet, facts.clockTriggers == 0 {
                refuse(
                    "timer-without-trigger", "the timer never elapses", cure: "set OnCalendar=, OnBootSec= or the like")
            }
        case .path:
            if !facts.paths.isSet {
                refuse(
                    "path-without-path", "the path unit watches nothing",
                    cure: "set PathExists=, PathChanged= or the like")
            }
        case .mount, .automount, .swap: checkMount(file, type)
        case .scope:
            refuse(
                "scope-file", "a scope cannot be started from a file",
                cure: "write a service, or use systemd-run --scope")
        case .slice: checkSlice()
        case .target, .device: break
        }
    }

    /// systemd does not load such a unit.
    mutating func refuse(_ code: String, line: Int = 0, _ message: String, cure: String) {
        let line = line > 0 ? line : facts.ownSection > 0 ? facts.ownSection : max(1, facts.unitSection)
        report(.error, code, line: line, "\(message); systemd refuses the unit", cure: cure)
    }

    /// `a-b-c.slice`: every prefix names a slice.
    private mutating func checkSlice() {
        guard let prefix = name?.prefixAndInstance else { return }
        if !UnitNames.isSlice(prefix.utf8.span) {
            refuse(
                "invalid-slice-name", line: 1, "\(unit) is no name of a slice", cure: "write e.g. parent-child.slice")
        }
    }
}
