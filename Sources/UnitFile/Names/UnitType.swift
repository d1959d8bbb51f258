/// The kinds of units, told by the suffix of the name (systemd.unit(5)).
public enum UnitType: String, Sendable, Hashable, CaseIterable {
    case service, mount, swap, socket, target, device, automount, timer, path, slice, scope

    /// The suffix with its dot, such as `.service`.
    public var suffix: String { "." + rawValue }
}
