internal import UnitFile

/// Unknown sections and directives, and those in the wrong place.
extension LintPass {
    /// Whether a unit of this type has such a section; without a type any will do.
    func fits(_ section: DirectiveSection) -> Bool {
        guard let type = name?.type else { return true }
        switch section {
        case .unit, .install: return true
        case .service: return type == .service
        case .socket: return type == .socket
        case .mount: return type == .mount
        case .automount: return type == .automount
        case .swap: return type == .swap
        case .timer: return type == .timer
        case .path: return type == .path
        case .slice: return type == .slice
        case .scope: return type == .scope
        }
    }

    mutating func checkSection(_ section: borrowing Span<UInt8>, _ line: Int) {
        facts.note(section, line: line)
        guard !section.starts(with: "X-") else { return }
        guard let known = DirectiveSection(section) else { return reportUnknown(section: section, line: line) }
        if !fits(known) { reportMisplaced(known, line: line) }
    }

    mutating func reportMisplaced(_ section: DirectiveSection, line: Int) {
        guard let type = name?.type else { return }
        let own = DirectiveSection.allCases.first { fits($0) && $0 != .unit && $0 != .install }
        report(
            .error, "wrong-section", line: line, "a \(type.rawValue) has no section [\(section.name)]",
            cure: own.map { "use [\($0.name)], or another type of unit" } ?? "use [Unit] and [Install] only")
    }

    mutating func reportUnknown(section: borrowing Span<UInt8>, line: Int) {
        let text = section.excerpt
        let near = Spelling.nearest(to: text, in: DirectiveTable.sectionNames)
        report(
            .error, "unknown-section", line: line, "systemd knows no section [\(text)] and ignores all of it",
            cure: near.map { "write [\($0)]" } ?? "begin the name with X- if it is your own")
    }

    mutating func reportUnknown(key: borrowing Span<UInt8>, in section: DirectiveSection, line: Int) {
        let text = key.excerpt
        if Replacements.removed.contains(text) {
            return report(
                .warning, "removed-directive", line: line, "systemd no longer has \(text)=", cure: "drop the line")
        }
        let homes = DirectiveTable.sections(of: key).filter { name == nil || fits($0) }
        if let home = homes.first {
            return report(
                .error, "wrong-section", line: line, "\(text)= does nothing in [\(section.name)]",
                cure: "move it to [\(home.name)]")
        }
        if let near = Spelling.nearest(to: text, in: DirectiveTable.names(in: section)) {
            let isCase = near.lowercased() == text.lowercased()
            return report(
                .error, isCase ? "wrong-case" : "unknown-directive", line: line,
                isCase ? "directives are written exactly: \(text)= is none" : "systemd knows no \(text)=",
                cure: "did you mean \(near)=?")
        }
        let near = Spelling.nearest(to: text, in: DirectiveTable.names(in: nil))
        let homeOfNear = near.flatMap { DirectiveTable.sections(of: $0.utf8.span).first }
        report(
            .error, "unknown-directive", line: line, "systemd knows no \(text)= in [\(section.name)]",
            cure: near.flatMap { name in homeOfNear.map { "did you mean \(name)= in [\($0.name)]?" } }
                ?? "drop it, or begin the name with X- if it is your own")
    }
}

extension Span<UInt8> {
    /// Enough of a name to know it by.
    var excerpt: String {
        count <= 100 ? text : extracting(0..<100).text + "…"
    }
}
