internal import UnitFile

/// Mounts, automounts and swaps are named after their path (systemd.mount(5)).
extension LintPass {
    mutating func checkMount(_ file: UnitFile, _ type: UnitType) {
        checkPAM()
        let (key, section) = type == .swap ? ("What", "Swap") : ("Where", type == .mount ? "Mount" : "Automount")
        let fact = type == .swap ? facts.what : facts.whereLine
        if fact.isSet, let path = file.last(key, in: section), !path.contains("%") {
            checkPath(path, key, type, line: fact.line)
        }
        if type == .mount, !facts.what.isSet {
            refuse("mount-without-source", "the mount has no What=", cure: "set What=")
        }
    }

    private mutating func checkPath(_ path: String, _ key: String, _ type: UnitType, line: Int) {
        guard path.hasPrefix("/"), let name, let escaped = try? UnitEscape.escapePath(path),
            let wanted = try? UnitName(escaped + type.suffix)
        else { return }
        if wanted != name {
            refuse(
                "name-mismatch", line: line, "\(key)=\(path) does not fit the name \(unit)",
                cure: "name the file \(wanted)")
        }
        if type == .automount, path == "/" {
            refuse("root-automount", line: line, "the root directory cannot be mounted later", cure: "drop the unit")
        }
    }
}
