/// `Type=` of a service (systemd.service(5)).
public enum ServiceType: String, KeywordValue {
    case simple, exec, forking, oneshot, dbus, notify, idle

    public static var noun: String { "service type" }
}

/// `ExitType=`.
public enum ServiceExitType: String, KeywordValue {
    case main, cgroup

    public static var noun: String { "exit type" }
}

/// `Restart=`.
public enum ServiceRestart: String, KeywordValue {
    case no
    case onSuccess = "on-success"
    case onFailure = "on-failure"
    case onAbnormal = "on-abnormal"
    case onWatchdog = "on-watchdog"
    case onAbort = "on-abort"
    case always

    public static var noun: String { "restart condition" }
}

/// `NotifyAccess=`.
public enum NotifyAccess: String, KeywordValue {
    case none, main, exec, all

    public static var noun: String { "notify access" }
}

/// `OOMPolicy=`: what happens when the kernel kills a process of the unit for lack of memory.
public enum OOMPolicy: String, KeywordValue {
    case `continue`, stop, kill

    public static var noun: String { "OOM policy" }
}

/// `TimeoutStartFailureMode=`, `TimeoutStopFailureMode=`.
public enum TimeoutFailureMode: String, KeywordValue {
    case terminate, abort, kill

    public static var noun: String { "timeout failure mode" }
}

/// `KillMode=` (systemd.kill(5)).
public enum KillMode: String, KeywordValue {
    case controlGroup = "control-group"
    case mixed, process, none

    public static var noun: String { "kill mode" }
}
