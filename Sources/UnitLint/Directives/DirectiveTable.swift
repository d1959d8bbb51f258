internal import UnitFile

/// All directives of one version of systemd; `DirectiveTable+Data.swift` holds the data.
enum DirectiveTable {
    /// The rows of a name stand together; this is the first.
    static func firstRow(_ name: borrowing Span<UInt8>) -> Int? {
        let names = names.utf8.span
        var slot = Int(hash(name) % UInt32(slots.count))
        while slots[slot] != 0 {
            let row = Int(slots[slot]) - 1
            if isName(of: row, names, name) { return row }
            slot = slot + 1 == slots.count ? 0 : slot + 1
        }
        return nil
    }

    /// The directive as `section` knows it.
    static func find(_ name: borrowing Span<UInt8>, in section: DirectiveSection) -> Directive? {
        guard let first = firstRow(name) else { return nil }
        let range = Directive(index: first).nameRange
        var row = first
        while row < rows.count {
            let directive = Directive(index: row)
            guard directive.nameRange == range else { return nil }
            if directive.isValid(in: section) { return directive }
            row += 1
        }
        return nil
    }

    /// The sections a name is at home in.
    static func sections(of name: borrowing Span<UInt8>) -> [DirectiveSection] {
        DirectiveSection.allCases.filter { find(name, in: $0) != nil }
    }

    static func names(in section: DirectiveSection?) -> [String] {
        var result: [String] = []
        for row in rows.indices {
            let directive = Directive(index: row)
            guard section.map(directive.isValid) ?? true, !directive.flags.contains(.replaced) else { continue }
            if result.last != directive.name { result.append(directive.name) }
        }
        return result
    }

    private static func isName(of row: Int, _ names: borrowing Span<UInt8>, _ name: borrowing Span<UInt8>) -> Bool {
        let range = Directive(index: row).nameRange
        guard range.count == name.count else { return false }
        for index in 0..<name.count where names[range.lowerBound + index] != name[index] { return false }
        return true
    }

    /// FNV-1a, as the generator computes it.
    private static func hash(_ name: borrowing Span<UInt8>) -> UInt32 {
        var value: UInt32 = 0x811c_9dc5
        for index in 0..<name.count { value = (value ^ UInt32(name[index])) &* 0x0100_0193 }
        return value
    }
}
