/// Effective values: what is left once systemd has read the whole file.
extension UnitFile {
    /// What an empty assignment (`Key=`) does to the ones before it. It depends on the directive, so the caller says.
    public enum EmptyAssignment: Sendable {
        /// It clears the list so far, as for `ExecStart=` or `Environment=`.
        case clearsList
        /// It is a value like any other, as for `Description=`.
        case isValue
    }

    /// The values assigned to a key in all sections of that name, in order.
    public func values(
        _ key: String, in section: String, empty: EmptyAssignment = .clearsList
    ) -> [String] {
        var values: [String] = []
        for directive in directives(key, in: section) {
            let value = directive.valueBytes
            if value.isEmpty && empty == .clearsList {
                values.removeAll()
            } else {
                values.append(String(decoding: value, as: UTF8.self))
            }
        }
        return values
    }

    /// The last value assigned to a key, empty if it was reset, nil if it was never assigned.
    public func last(_ key: String, in section: String) -> String? {
        directives(key, in: section).last?.value
    }

    /// The assignments to a key in all sections of that name, in order.
    public func directives(_ key: String, in section: String) -> [Directive] {
        indices(of: key, in: section).map { Directive(file: self, index: $0.index, sectionIndex: $0.section) }
    }

    func indices(of key: String, in section: String) -> [(index: Int, section: Int)] {
        var found: [(index: Int, section: Int)] = []
        var header: Int?
        for (index, record) in table.records.enumerated() {
            if record.kind == .section {
                header = nameBytes(record).elementsEqual(section.utf8) ? index : nil
            } else if let header, record.kind == .directive, nameBytes(record).elementsEqual(key.utf8) {
                found.append((index, header))
            }
        }
        return found
    }
}
