/// `OnFailureJobMode=`, `OnSuccessJobMode=` (systemd.unit(5)).
public enum JobMode: String, KeywordValue {
    case fail, replace
    case replaceIrreversibly = "replace-irreversibly"
    case isolate, flush
    case ignoreDependencies = "ignore-dependencies"
    case ignoreRequirements = "ignore-requirements"
    case triggering

    public static var noun: String { "job mode" }
}

/// `FailureAction=`, `SuccessAction=`, `StartLimitAction=`, `JobTimeoutAction=`.
public enum EmergencyAction: String, KeywordValue {
    case none, reboot
    case rebootForce = "reboot-force"
    case rebootImmediate = "reboot-immediate"
    case poweroff
    case poweroffForce = "poweroff-force"
    case poweroffImmediate = "poweroff-immediate"
    case exit
    case exitForce = "exit-force"

    public static var noun: String { "action" }
}

/// `CollectMode=`.
public enum CollectMode: String, KeywordValue {
    case inactive
    case inactiveOrFailed = "inactive-or-failed"

    public static var noun: String { "collect mode" }
}
