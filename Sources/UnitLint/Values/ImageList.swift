internal import UnitFile

/// `MountImages=`, `ExtensionImages=` and `RootImageOptions=` (systemd.exec(5)).
enum ImageList {
    private static let partitions = [
        "root", "root-secondary", "root-other", "usr", "usr-secondary", "usr-other", "home", "srv", "esp", "xbootldr",
        "swap", "root-verity", "root-secondary-verity", "root-other-verity", "usr-verity", "usr-secondary-verity",
        "usr-other-verity", "root-verity-sig", "root-secondary-verity-sig", "root-other-verity-sig", "usr-verity-sig",
        "usr-secondary-verity-sig", "usr-other-verity-sig", "tmp", "var",
    ]

    private static let inner: Words.Rules = [.unescape, .unescapeSeparators]

    /// `[-]IMAGE[:DESTINATION][:PARTITION:OPTIONS]…`.
    static func check(_ value: Span<UInt8>, takesDestination: Bool) throws(ValueError) {
        try Words.forEach(in: value, [.unquote, .keepEscapes]) { tuple throws(ValueError) in
            var rest = try Words.next(in: tuple, from: 0, inner, separators: ":") { image, _ throws(ValueError) in
                try PathRules.check(image.extracting((image.starts(with: "-") ? 1 : 0)..<image.count))
            }
            if takesDestination {
                guard let start = rest else {
                    throw ValueError(.malformed, "\(tuple.text) has no destination", cure: "write IMAGE:DESTINATION")
                }
                rest = try Words.next(in: tuple, from: start, inner, separators: ":") { path, _ throws(ValueError) in
                    try PathRules.check(path)
                }
            }
            if let start = rest { _ = try pairs(tuple, from: start, limit: .max) }
        }
    }

    /// `[PARTITION:]OPTIONS …`.
    static func checkOptions(_ value: Span<UInt8>) throws(ValueError) {
        try Words.forEach(in: value, [.unquote, .keepEscapes]) { tuple throws(ValueError) in
            guard try pairs(tuple, from: 0, limit: 1) else { return }
            throw ValueError(
                .malformed, "\(tuple.text) has more than one partition", cure: "put a blank before the next")
        }
    }

    /// Partitions and options by turns; options alone are for the root partition. Whether there are more than the limit.
    private static func pairs(_ tuple: Span<UInt8>, from start: Int, limit: Int) throws(ValueError) -> Bool {
        var index: Int? = start
        var count = 0
        while let start = index {
            guard count < limit else { return true }
            count += 1
            var isLast = false
            index = try Words.next(in: tuple, from: start, inner, separators: ":") { name, rest throws(ValueError) in
                guard rest != nil else {
                    isLast = true
                    return
                }
                guard partitions.contains(where: { name.equals($0) }) else {
                    let near = Spelling.nearest(to: name.text, in: partitions)
                    throw ValueError(.unknownName, "\(name.text) is no partition", cure: near.map { "write \($0)" })
                }
            }
            guard !isLast, let options = index else { return false }
            index = try Words.next(in: tuple, from: options, inner, separators: ":") { _, _ in }
        }
        return false
    }
}
