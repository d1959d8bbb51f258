/// What specifiers stand for on this machine, where systemd-analyze replaces them.
enum ThisMachine {
    /// By letter (systemd.unit(5), SPECIFIERS); those that cannot be found out are missing.
    static let specifiers: [Character: String] = {
        var values: [Character: String] = [:]
        values["m"] = line("/etc/machine-id")
        values["b"] = line("/proc/sys/kernel/random/boot_id")?.replacing("-", with: "")
        values["v"] = line("/proc/sys/kernel/osrelease")
        values["H"] = line("/proc/sys/kernel/hostname")
        values["l"] = values["H"]?.split(separator: ".").first.map(String.init)
        return values
    }()

    private static func line(_ path: String) -> String? {
        guard let bytes = try? Files.read(path) else { return nil }
        let line = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return line.isEmpty ? nil : line
    }
}
