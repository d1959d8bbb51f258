/// What systemd-analyze wrote to standard error, message by message.
struct AnalyzeLog {
    struct Message: Hashable {
        /// syslog(3): 3 error, 4 warning, 5 notice, 6 info, 7 debug.
        let level: Int
        var text: String
    }

    private(set) var messages: [Message] = []

    init(_ stderr: [UInt8]) {
        for line in stderr.split(separator: UInt8(ascii: "\n")) {
            if let (level, text) = Self.prefixed(line) {
                messages.append(Message(level: level, text: text))
            } else if !messages.isEmpty {
                // A message with a line break in it, from a value with one.
                messages[messages.count - 1].text += "\n" + String(decoding: line, as: UTF8.self)
            } else {
                messages.append(Message(level: 4, text: String(decoding: line, as: UTF8.self)))
            }
        }
        messages.removeAll { $0.level > 6 }
    }

    /// `<28>text`, where 28 is facility and level; sd-daemon(3).
    private static func prefixed(_ line: ArraySlice<UInt8>) -> (Int, String)? {
        guard line.first == UInt8(ascii: "<"), let end = line.prefix(5).firstIndex(of: UInt8(ascii: ">")),
            let number = Int(String(decoding: line[(line.startIndex + 1)..<end], as: UTF8.self))
        else { return nil }
        return (number & 7, String(decoding: line[(end + 1)...], as: UTF8.self))
    }
}
