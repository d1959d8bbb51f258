/// The exit codes of all commands.
enum Status {
    static let success: Int32 = 0
    /// Findings, errors, or differences.
    static let findings: Int32 = 1
    /// The command line is wrong.
    static let usage: Int32 = 2
    /// The reader of our output has gone: what a shell shows for death by SIGPIPE.
    static let brokenPipe: Int32 = 141

    static let help = """
        EXIT STATUS
          0  everything is as it should be
          1  errors, findings or differences
          2  the command line is wrong
        """
}
