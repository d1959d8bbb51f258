/// Names of environment variables as systemd accepts them: letters, digits, underscores, no leading digit
/// (environ(7), systemd.exec(5)).
public enum EnvironmentName {
    private static let characters = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_")

    public static func isValid(_ name: String) -> Bool {
        guard let first = name.utf8.first, !ASCII.isDigit(first) else { return false }
        return characters.containsAll(name)
    }

    static func isValid(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first, !ASCII.isDigit(first) else { return false }
        return characters.containsAll(name)
    }

    static func check(_ name: String) throws(UnitFileError) {
        guard isValid(name) else {
            throw UnitFileError(
                .invalidEnvironmentName, "\"\(name)\" is no name of an environment variable",
                advice: "use letters, digits and underscores, and no digit first")
        }
    }
}
