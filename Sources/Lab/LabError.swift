/// Why a lab could not do what was asked, and what to do about it.
public struct LabError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is; compare with `==`.
    public struct Code: Sendable, Hashable {
        private enum Kind { case unavailable, invalidName, hostFailed, bootFailed, notRunning, timedOut, commandFailed }
        private let kind: Kind
        /// This host cannot carry a lab: not root, or a tool is missing.
        public static let unavailable = Code(kind: .unavailable)
        /// A machine name that is no host name, or is taken.
        public static let invalidName = Code(kind: .invalidName)
        /// A mount, namespace or file on the host could not be made.
        public static let hostFailed = Code(kind: .hostFailed)
        /// The machine did not come up.
        public static let bootFailed = Code(kind: .bootFailed)
        /// The machine is down.
        public static let notRunning = Code(kind: .notRunning)
        /// Something took longer than its bound.
        public static let timedOut = Code(kind: .timedOut)
        /// A command in a machine or on the host exited with another status than 0.
        public static let commandFailed = Code(kind: .commandFailed)
    }

    public let code: Code
    public let message: String
    /// The machine it is about, if it is about one.
    public let machine: String?
    /// What to do next.
    public let remedy: String

    init(_ code: Code, _ message: String, machine: String? = nil, remedy: String) {
        self.code = code
        self.message = message
        self.machine = machine
        self.remedy = remedy
    }

    public var description: String {
        let about = machine.map { "machine \($0): " } ?? ""
        return "\(about)\(message) (\(remedy))"
    }
}
