import Glibc
import SystemPackage

/// The one line that goes to standard error, and so into the journal.
enum Report {
    static func write(_ error: FetchError) {
        let line = line(error, toJournal: isJournal(getenv("JOURNAL_STREAM").map { String(cString: $0) }))
        _ = try? FileDescriptor.standardError.writeAll(line.utf8)
    }

    /// A path or a name may hold a line break; the report stays one line.
    static func line(_ error: FetchError, toJournal: Bool) -> String {
        var line = toJournal ? "<3>" : ""
        line += "flotilla-fetch: "
        for scalar in error.description.unicodeScalars {
            if scalar.properties.generalCategory == .control {
                line += scalar.escaped(asASCII: true)
            } else {
                line.unicodeScalars.append(scalar)
            }
        }
        return line + "\n"
    }

    /// Whether standard error is the journal's, which understands a priority in front of a line (sd-daemon(3)).
    ///
    /// - Parameter stream: `$JOURNAL_STREAM`, device and inode of the journal's socket (systemd.exec(5)).
    private static func isJournal(_ stream: String?) -> Bool {
        guard let parts = stream?.split(separator: ":"), parts.count == 2 else { return false }
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return false }
        return UInt(parts[0]) == UInt(status.st_dev) && UInt(parts[1]) == UInt(status.st_ino)
    }
}
