import Flotilla

/// Names with `*` and `?` in them (glob(7)), over services of the fleet or over units of any fleet.
enum UnitGlob {
    static func isGlob(_ text: String) -> Bool { text.contains { "*?[".contains($0) } }

    /// Whether it means unit names as they are and not services of this fleet.
    static func isOfUnits(_ text: String) -> Bool { text.hasSuffix(".service") }

    /// Whether a service's name matches; a bracket matches any one character here, which is enough to tell a slip.
    static func matches(_ glob: String, _ name: String) -> Bool {
        matches(Array(glob.utf8)[...], Array(name.utf8)[...])
    }

    private static func matches(_ glob: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
        // Greedy with one point to return to: linear in the name for each star.
        var (glob, name) = (glob, name)
        var retry: (glob: ArraySlice<UInt8>, name: ArraySlice<UInt8>)?
        while let byte = name.first {
            if glob.first == UInt8(ascii: "*") {
                retry = (glob.dropFirst(), name)
                glob = glob.dropFirst()
            } else if let (rest, matched) = one(glob, byte), matched {
                glob = rest
                name = name.dropFirst()
            } else if let point = retry {
                glob = point.glob
                name = point.name.dropFirst()
                retry = (point.glob, name)
            } else {
                return false
            }
        }
        return glob.allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// What is left of the glob after one character, and whether that character matched.
    private static func one(_ glob: ArraySlice<UInt8>, _ byte: UInt8) -> (ArraySlice<UInt8>, Bool)? {
        switch glob.first {
        case nil: return nil
        case UInt8(ascii: "?"): return (glob.dropFirst(), true)
        case UInt8(ascii: "["):
            guard let end = glob.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            return (glob[(end + 1)...], true)
        case let literal: return (glob.dropFirst(), literal == byte)
        }
    }
}
