/// Names of environment variables as systemd accepts them: letters, digits, underscores, no leading digit
/// (environ(7), systemd.exec(5)).
public enum EnvironmentName {
    public static func isValid(_ name: String) -> Bool {
        isValid(Array(name.utf8)[...])
    }

    static func isValid(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first, !ASCII.isDigit(first) else { return false }
        return name.allSatisfy { ASCII.isAlphanumeric($0) || $0 == ASCII.underscore }
    }

    static func check(_ name: String) throws(UnitFileError) {
        guard isValid(name) else {
            throw UnitFileError(
                .invalidEnvironmentName, "\"\(name)\" is no name of an environment variable",
                advice: "use letters, digits and underscores, and no digit first")
        }
    }
}
