/// Why systemd could not be asked.
public struct UnitVerifyError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is; compare with `==`.
    public struct Code: Sendable, Hashable {
        private enum Kind { case toolMissing, toolFailed, invalidUnitName, scratchFailed, unreadableAnswer }
        private let kind: Kind
        /// There is no systemd-analyze on this machine.
        public static let toolMissing = Code(kind: .toolMissing)
        /// systemd-analyze crashed, or said nothing that can be used.
        public static let toolFailed = Code(kind: .toolFailed)
        /// A unit's name is not one.
        public static let invalidUnitName = Code(kind: .invalidUnitName)
        /// The units could not be written down for systemd-analyze to read.
        public static let scratchFailed = Code(kind: .scratchFailed)
        /// systemd-analyze answered in a form this version does not know.
        public static let unreadableAnswer = Code(kind: .unreadableAnswer)
    }

    public let code: Code
    public let message: String
    /// What to do next.
    public let remedy: String

    init(_ code: Code, _ message: String, remedy: String) {
        self.code = code
        self.message = message
        self.remedy = remedy
    }

    static let noTool = UnitVerifyError(
        .toolMissing, "systemd-analyze is not on this machine's PATH, so systemd cannot be asked",
        remedy: "on Debian: apt-get install systemd; on another system verify on a Linux machine")

    public var description: String { "\(message) (\(remedy))" }
}
