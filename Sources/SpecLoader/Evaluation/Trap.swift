/// What the Swift runtime writes before it traps: `Spec/Fleet.swift:12: Fatal error: no such version`, and a trace of
/// addresses.
struct Trap: Sendable, Hashable {
    /// `nil` where the trap is in the standard library, which does not know who called it.
    var file: String?
    var line: Int?
    var message: String
    /// Return addresses in the program, from its start, innermost first.
    var addresses: [Int] = []

    private static let signs = ["Fatal error", "Precondition failed", "Assertion failed"]

    /// The first in what a program wrote to standard error.
    init?(in lines: [String]) {
        guard let index = lines.firstIndex(where: { Trap($0) != nil }), let trap = Trap(lines[index]) else {
            return nil
        }
        self = trap
        addresses = lines[index...].compactMap(Self.address)
    }

    init?(_ text: String) {
        for sign in Self.signs {
            guard let range = text.firstRange(of: sign) else { continue }
            let place = text[..<range.lowerBound]
            let rest = text[range.upperBound...]
            guard place.isEmpty || place.hasSuffix(": "), rest.isEmpty || rest.hasPrefix(": ") else { continue }
            message = rest.isEmpty ? sign : String(rest.dropFirst(2))
            let parts = place.dropLast(2).split(separator: ":", omittingEmptySubsequences: false)
            let module = "\(Compilation.moduleName)/"
            if parts.count == 2, parts[0].hasPrefix(module) {
                file = String(parts[0].dropFirst(module.count))
                line = Int(parts[1])
            }
            return
        }
        return nil
    }

    /// `5    spec     0x0000563add028581 <unavailable> + 9601`: the offset is from the start of the program. Where /proc
    /// is closed, the program has no name.
    private static func address(_ frame: String) -> Int? {
        let words = frame.split(separator: " ")
        guard words.count >= 5, words.suffix(3).starts(with: ["<unavailable>", "+"]) else { return nil }
        let image = words[1..<(words.count - 4)]
        return image.isEmpty || image.joined(separator: " ") == Compilation.programName
            ? words.last.flatMap { Int($0) } : nil
    }
}
