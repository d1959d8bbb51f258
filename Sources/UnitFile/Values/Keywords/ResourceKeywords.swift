/// `DevicePolicy=` (systemd.resource-control(5)).
public enum DevicePolicy: String, KeywordValue {
    case auto, closed, strict

    public static var noun: String { "device policy" }
}

/// `ManagedOOMSwap=`, `ManagedOOMMemoryPressure=`.
public enum ManagedOOMMode: String, KeywordValue {
    case auto, kill

    public static var noun: String { "systemd-oomd mode" }
}

/// `ManagedOOMPreference=`.
public enum ManagedOOMPreference: String, KeywordValue {
    case none, avoid, omit

    public static var noun: String { "systemd-oomd preference" }
}

/// A controller of `Delegate=` and `DisableControllers=`.
public enum ControlGroupController: String, KeywordValue {
    case cpu, cpuacct, cpuset, io, blkio, memory, devices, pids
    case bpfFirewall = "bpf-firewall"
    case bpfDevices = "bpf-devices"
    case bpfForeign = "bpf-foreign"
    case bpfSocketBind = "bpf-socket-bind"
    case bpfRestrictNetworkInterfaces = "bpf-restrict-network-interfaces"

    public static var noun: String { "control group controller" }
}
