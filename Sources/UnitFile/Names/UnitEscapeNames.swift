/// systemd-escape(1) with whole unit names: `--suffix`, `--template`, `--instance`.
extension UnitEscape {
    /// `systemd-escape --suffix=TYPE [--path] TEXT`: the escaped text as a unit's name.
    public static func escape(_ text: String, asPath: Bool = false, suffix: UnitType) throws(UnitFileError) -> String {
        try (asPath ? escapePath(text) : escape(text)) + suffix.suffix
    }

    /// `systemd-escape --template=TEMPLATE [--path] TEXT`: the escaped text as an instance.
    ///
    /// - Throws: ``UnitFileError`` if the template is none, or the text empty or too long for it.
    public static func escape(
        _ text: String, asPath: Bool = false, template: UnitName
    ) throws(UnitFileError) -> UnitName {
        guard template.isTemplate else {
            throw UnitFileError(
                .invalidUnitName, "\(template) is not a template", advice: "name a unit with '@' before its type")
        }
        return try template.instance(asPath ? escapePath(text) : escape(text))
    }

    /// `systemd-escape --unescape --instance [--path] NAME`: the unescaped instance of a unit.
    ///
    /// - Parameter template: if given (`--template=`), the unit must be an instance of it.
    public static func unescapeInstance(
        of name: UnitName, asPath: Bool = false, template: UnitName? = nil
    ) throws(UnitFileError) -> String {
        guard let instance = name.instance, !instance.isEmpty else {
            throw UnitFileError(
                .invalidUnitName, "\(name) has no instance", advice: "name an instance, such as web@1.service")
        }
        if let template, name.template != template {
            throw UnitFileError(
                .invalidUnitName, "\(name) is not an instance of \(template)", advice: "check both names")
        }
        return try asPath ? unescapePath(instance) : unescape(instance)
    }
}
