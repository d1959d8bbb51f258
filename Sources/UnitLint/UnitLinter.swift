public import UnitFile

/// Finds what systemd would refuse, ignore or misread in units, and what is better written another way.
///
/// Knows the directives of systemd 252. It looks at one unit at a time and at nothing on the machine: whether a
/// program or another unit exists is for `systemd-analyze verify` to say.
public struct UnitLinter: Sendable {
    public init() {}

    /// The version of systemd whose rules it knows, such as `252.39-1~deb12u2`.
    public static var systemdVersion: String { DirectiveTable.systemdVersion }

    /// All that is to be said of a unit, by line.
    ///
    /// - Parameter name: the unit's name, or a path that ends in it.
    public func lint(_ unit: UnitFile, name: String) -> [Finding] {
        let start = name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name.utf8.index(after: $0) }
        var pass = LintPass(unit: start.map { String(name[$0...]) } ?? name)
        pass.run(unit)
        return pass.findings
    }

    /// All that is to be said of a unit, by line.
    public func lint(_ unit: UnitFile, name: UnitName) -> [Finding] {
        var pass = LintPass(unit: name.description)
        pass.run(unit)
        return pass.findings
    }

    /// Checks one directive without a unit around it.
    ///
    /// - Parameter unit: the unit it is meant for, if that is known: it decides which sections are right.
    public func check(section: String, key: String, value: String, unit: UnitName? = nil) -> [Finding] {
        var pass = LintPass(unit: unit?.description ?? "")
        pass.checkDirective(section.utf8.span, key.utf8.span, value.utf8.span, line: 0)
        return pass.findings
    }

    /// The names of the directives a section may hold, for completion; nil for all sections.
    public func directives(in section: String? = nil) -> [String] {
        guard let section else { return DirectiveTable.names(in: nil) }
        return DirectiveSection(section.utf8.span).map { DirectiveTable.names(in: $0) } ?? []
    }
}
