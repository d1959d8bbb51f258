/// One question of `systemd-analyze security`, and its answer for a unit.
public struct SecurityCheck: Sendable, Hashable {
    /// systemd's name for it, such as `PrivateDevices=` or `CapabilityBoundingSet=~CAP_SYS_TIME`.
    public let name: String
    /// Whether the unit is safe here; nil where the question does not apply.
    public let isSafe: Bool?
    /// What systemd says about the unit.
    public let description: String
    /// How much of the unit's exposure comes from here, 0.0 to 10.0.
    public let exposure: Double

    /// The line to add to the unit, or nil if there is nothing to do.
    public var cure: String? {
        guard isSafe == false else { return nil }
        if let line = SecurityCure.lines[name] { return line }
        // Others name the whole directive (`SystemCallFilter=~@clock`) or one that wants a yes.
        return name.hasSuffix("=") ? name + "yes" : SecurityCure.spelledOut(name)
    }
}
