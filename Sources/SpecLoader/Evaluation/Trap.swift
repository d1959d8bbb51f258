/// What the Swift runtime writes before it traps: `Spec/Fleet.swift:12: Fatal error: Index out of range`.
struct Trap: Sendable, Hashable {
    /// `nil` where the trap is in the standard library, which does not know who called it.
    var file: String?
    var line: Int?
    var message: String

    private static let signs = ["Fatal error", "Precondition failed", "Assertion failed"]

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
}
