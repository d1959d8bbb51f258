/// `SyslogLevel=`, `LogLevelMax=` (systemd.exec(5)).
public enum LogLevel: String, KeywordValue {
    case emerg, alert, crit, err, warning, notice, info, debug

    public static var noun: String { "log level" }

    public static func numbered(_ number: Int) -> Self? {
        allCases.indices.contains(number) ? allCases[number] : nil
    }
}

/// `SyslogFacility=`.
public enum LogFacility: String, KeywordValue {
    case kern, user, mail, daemon, auth, syslog, lpr, news, uucp, cron, authpriv, ftp
    case local0, local1, local2, local3, local4, local5, local6, local7

    public static var noun: String { "log facility" }

    public static func numbered(_ number: Int) -> Self? {
        // Numbers 12 to 15 have no name.
        let index = number < 12 ? number : number < 16 ? -1 : number - 4
        return allCases.indices.contains(index) ? allCases[index] : nil
    }
}
