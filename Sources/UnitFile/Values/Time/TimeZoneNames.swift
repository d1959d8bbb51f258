enum TimeZoneNames {
    /// The name if systemd would find it under /usr/share/zoneinfo.
    ///
    /// systemd opens the file; this asks a table, so that a spec means the same on each machine.
    static func name(_ bytes: Span<UInt8>) -> String? {
        guard let first = bytes.count > 0 ? bytes[0] : nil, first.isLetter else { return nil }
        // Two copies of the database lie beside it: without and with leap seconds.
        var start = 0
        for prefix in ["posix/", "right/"] where bytes.starts(with: prefix) { start = prefix.utf8.count }
        return SortedWords.timeZones.contains(bytes.extracting(start..<bytes.count)) ? bytes.text : nil
    }

    static func unknown(_ bytes: Span<UInt8>) -> ValueError {
        let near = Spelling.nearest(to: bytes.text, in: SortedWords.timeZones.words)
        return ValueError(.unknownName, "there is no time zone \(bytes.text)", cure: near.map { "write \($0)" })
    }
}
