/// What was fetched. It has no description, so that no message shows it by accident.
struct Content: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// systemd's own limit for a credential (systemd.exec(5), CREDENTIALS); a secret that is longer is a mistake.
    static let limit = 1 << 20

    var bytes: [UInt8]

    var description: String { "(\(bytes.count) bytes)" }
    var debugDescription: String { description }
    var customMirror: Mirror { Mirror(self, children: []) }

    /// - Throws: ``FetchError`` if there is nothing in it: an empty read is never acted on.
    init(_ bytes: [UInt8], from source: String) throws(FetchError) {
        guard !bytes.isEmpty else {
            throw FetchError(.data, source, "gave nothing", advice: "an empty secret is taken for a failure")
        }
        self.bytes = bytes
    }

    static func tooLong(_ source: String) -> FetchError {
        FetchError(.data, source, "gave more than \(limit >> 20) MiB", advice: "a secret has to be shorter")
    }
}
