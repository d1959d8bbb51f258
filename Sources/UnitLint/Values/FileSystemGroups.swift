internal import UnitFile

/// `RestrictFileSystems=`: names of file systems, which systemd takes as they come, and groups, which it knows.
enum FileSystemGroups {
    private static let names = [
        "@auxiliary-api", "@basic-api", "@common-block", "@historical-block", "@known", "@network", "@privileged-api",
        "@security", "@temporary",
    ]

    static func check(_ value: Span<UInt8>) throws(ValueError) {
        let list = value.extracting((value.starts(with: "~") ? 1 : 0)..<value.count)
        try Words.forEach(in: list, .unquote) { word throws(ValueError) in
            guard word.starts(with: "@"), !names.contains(where: { word.equals($0) }) else { return }
            let near = Spelling.nearest(to: word.text, in: names)
            throw ValueError(
                .unknownName, "\(word.text) is no group of file systems", cure: near.map { "write \($0)" })
        }
    }
}
