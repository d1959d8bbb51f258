internal import UnitFile

/// What systemd says of a directive in certain sections: one row of the table.
struct Directive {
    /// Its place in the table.
    let index: Int
    private let row: UInt64

    init(index: Int) {
        self.index = index
        row = DirectiveTable.rows[index]
    }

    struct Flags: OptionSet {
        let rawValue: UInt8

        /// Assignments add up; an empty one starts over.
        static let list = Flags(rawValue: 1)
        static let specifiers = Flags(rawValue: 2)
        /// Only specifiers that fit unit names.
        static let names = Flags(rawValue: 4)
        /// A bad value keeps the unit from being loaded.
        static let fatal = Flags(rawValue: 8)
        /// An empty value restores the default.
        static let optional = Flags(rawValue: 16)
        /// `Replacements` knows a newer one.
        static let replaced = Flags(rawValue: 32)
    }

    var nameRange: Range<Int> {
        let offset = Int(row >> 48)
        return offset..<offset + Int(row >> 40 & 0xff)
    }
    var kind: ValueKind { ValueKind(rawValue: UInt8(truncatingIfNeeded: row >> 16)) ?? .freeText }
    var flags: Flags { Flags(rawValue: UInt8(truncatingIfNeeded: row >> 8)) }

    func isValid(in section: DirectiveSection) -> Bool {
        row >> (24 + UInt64(section.rawValue)) & 1 != 0
    }

    var name: String { DirectiveTable.names.utf8.span.extracting(nameRange).text }
    var manualPage: String { DirectiveTable.manualPages[Int(row & 0xff)] }
    var sections: [String] {
        DirectiveSection.allCases.filter(isValid).map(\.name)
    }
}

extension DirectiveSection {
    var name: String { DirectiveTable.sectionNames[Int(rawValue)] }

    init?(_ name: borrowing Span<UInt8>) {
        for section in DirectiveSection.allCases where name.equals(section.name) {
            self = section
            return
        }
        return nil
    }
}
