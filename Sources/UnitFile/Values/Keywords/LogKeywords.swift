/// `SyslogLevel=`, `LogLevelMax=` (systemd.exec(5)).
public enum LogLevel: String, KeywordValue {
    case emerg, alert, crit, err, warning, notice, info, debug

    public static var noun: String { "log level" }
    public static var aliases: [(String, Self)] {
        allCases.enumerated().map { (String($0), $1) }
    }
}

/// `SyslogFacility=`.
public enum LogFacility: String, KeywordValue {
    case kern, user, mail, daemon, auth, syslog, lpr, news, uucp, cron, authpriv, ftp
    case local0, local1, local2, local3, local4, local5, local6, local7

    public static var noun: String { "log facility" }
}
