/// Cuts a child's output into lines fit for a terminal: control characters are shown, not obeyed, and a child that
/// writes without end is cut short.
struct LineSplitter {
    private var line: [UInt8] = []
    private var left = 1 << 20
    private static let longestLine = 4096

    mutating func add(_ bytes: ArraySlice<UInt8>, emit: (String) -> Void) {
        for byte in bytes {
            if left == 0 { return }
            left -= 1
            if byte == UInt8(ascii: "\n") {
                finish(emit: emit)
            } else if line.count < Self.longestLine {
                line.append(byte)
            }
            if left == 0 {
                finish(emit: emit)
                emit("(more output was dropped)")
            }
        }
    }

    /// Emits what stands after the last line feed.
    mutating func finish(emit: (String) -> Void) {
        if !line.isEmpty { emit(Self.printable(line)) }
        line.removeAll(keepingCapacity: true)
    }

    private static func printable(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
            shown.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(shown)
    }
}
