import SystemPackage

/// Why nothing was fetched. Never holds a byte of the content.
struct FetchError: Error, Equatable {
    var status: ExitStatus
    /// What it is about: a source, a path or an option.
    var subject: String?
    /// What is wrong, without a final stop.
    var message: String
    /// What to do about it.
    var advice: String?

    init(_ status: ExitStatus, _ subject: String?, _ message: String, advice: String? = nil) {
        self.status = status
        self.subject = subject
        self.message = message
        self.advice = advice
    }

    /// A system call that failed while a source was read.
    static func reading(_ subject: String, _ errno: Errno) -> FetchError {
        let status: ExitStatus =
            switch errno {
            case .noSuchFileOrDirectory, .notDirectory: .noInput
            case .permissionDenied, .notPermitted: .noPermission
            default: .inputOutput
            }
        return FetchError(status, subject, "cannot be read: \(errno)")
    }

    /// A system call that failed while the output was made.
    static func writing(_ subject: String, _ errno: Errno, _ action: String = "cannot be written") -> FetchError {
        let status: ExitStatus =
            switch errno {
            case .noSpace, .ioError, .fileTooLarge: .inputOutput
            case .permissionDenied, .notPermitted: .noPermission
            default: .cannotCreate
            }
        return FetchError(status, subject, "\(action): \(errno)")
    }
}

extension FetchError: CustomStringConvertible {
    /// One line: subject, cause, cure.
    var description: String {
        [subject.map { "\($0): " } ?? "", message, advice.map { "; \($0)" } ?? ""].joined()
    }
}
