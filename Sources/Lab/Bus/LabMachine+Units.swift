extension LabMachine {
    /// Writes unit files where systemd finds them. A name that it has not loaded yet needs no daemon-reload.
    /// - Parameter directory: `/run/systemd/system` is gone after a reboot.
    public func install(units: [(name: String, bytes: [UInt8])], in directory: String = "/run/systemd/system")
        async throws
    {
        for unit in units { try await write(unit.bytes, to: "\(directory)/\(unit.name)") }
    }

    /// Loads units and reads all they have become, in the order of the names.
    public func properties(of units: [String]) async throws -> [UnitProperties] {
        // One shell for all, one busctl a unit: a path nobody has loaded yet is loaded by asking for it, and an
        // empty interface name stands for all of them.
        let script = """
            while read -r path; do
                busctl --json=short call org.freedesktop.systemd1 "$path" \
                    org.freedesktop.DBus.Properties GetAll s "" </dev/null || exit
            done
            """
        let paths = units.map { Self.objectPath(of: $0) + "\n" }.joined()
        let output = try await exec(["sh", "-c", script], input: Array(paths.utf8), limit: 1 << 25).checked()
        let answers = output.stdout.split(separator: UInt8(ascii: "\n"))
        guard answers.count == units.count else {
            throw failure(
                .commandFailed, "busctl gave \(answers.count) answers for \(units.count) units",
                remedy: "see its console")
        }
        return try zip(units, answers).map { try UnitProperties(unit: $0, answer: $1) }
    }

    /// Bytes other than letters and digits as `_xx`, and a digit in front too; sd_bus_path_encode(3).
    static func objectPath(of unit: String) -> String {
        var path = "/org/freedesktop/systemd1/unit/"
        for (index, byte) in unit.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                path.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "0")...UInt8(ascii: "9") where index > 0:
                path.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16)
                path += "_" + (hex.count < 2 ? "0" : "") + hex
            }
        }
        return path
    }
}
