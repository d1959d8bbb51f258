/// systemd's LONG_LINE_MAX: a line of so many bytes, and joined lines of more, make it refuse the file.
public enum LineLimit {
    public static let bytes = 1_048_576

    static func error(_ length: Int) -> UnitFileError {
        UnitFileError(
            .lineTooLong, "a line of \(length) bytes is longer than systemd's limit of \(bytes - 1)",
            advice: "split it, or pass long text in a file")
    }
}
