internal import SystemPackage

/// Limits that all machines share, because the kernel counts by user and root is root in each of them.
enum HostLimits {
    private static let inotifyInstances = FilePath("/proc/sys/fs/inotify/max_user_instances")
    /// A machine holds about six; the kernel's default of 128 ends at some twenty machines, whose PID 1 then dies
    /// without a word.
    private static let wanted = 8192

    /// Raises what is too low, and leaves it so: other labs may rely on it by then.
    static func raise() throws(LabError) {
        let text = HostFiles.text(inotifyInstances) ?? ""
        guard let present = Int(text.filter(\.isNumber)), present < wanted else { return }
        try HostFiles.write("\(wanted)".utf8, to: inotifyInstances)
    }
}
