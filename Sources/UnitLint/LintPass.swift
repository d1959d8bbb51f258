internal import UnitFile

/// One walk over one unit: judges each line and notes what the rules about the whole unit need.
struct LintPass {
    let unit: String
    let name: UnitName?
    var findings: [Finding] = []
    var facts = UnitFacts()
    private var checker: ValueChecker
    private var section: DirectiveSection?
    private var sectionName = ""

    init(unit: String) {
        self.unit = unit
        name = unit.isEmpty ? nil : try? UnitName(unit)
        checker = ValueChecker(unit: name)
    }

    mutating func run(_ file: UnitFile) {
        checkName()
        for warning in file.warnings { report(warning) }
        file.forEachSection { name, line in checkSection(name, line) }
        file.forEachDirective { section, key, value, line in
            checkDirective(section, key, value, line: line)
        }
        checkWhole(file)
        findings.sort { $0.line < $1.line }
    }

    mutating func report(
        _ severity: Finding.Severity, _ code: String, line: Int, _ message: String, cure: String
    ) {
        findings.append(Finding(severity, code, unit: unit, line: line, message, cure: cure))
    }

    private mutating func checkName() {
        guard name == nil, !isDropIn else { return }
        do {
            _ = try UnitName(unit)
        } catch {
            report(.error, "invalid-unit-name", line: 1, error.message, cure: error.advice)
        }
    }

    /// A file of a `.d` directory holds only a part of its unit.
    var isDropIn: Bool { unit.hasSuffix(".conf") }

    private mutating func report(_ warning: UnitFile.Warning) {
        switch warning.kind {
        case .outsideSection:
            report(.error, "outside-section", line: warning.line, warning.message, cure: "put it below a [Section]")
        case .missingEquals:
            report(
                .error, "missing-equals", line: warning.line, warning.message, cure: "write Key=Value, or # before it")
        case .missingKey:
            report(.error, "missing-key", line: warning.line, warning.message, cure: "name a directive before the =")
        case .continuationAtEnd:
            report(.warning, "open-continuation", line: warning.line, warning.message, cure: "remove the backslash")
        case .invalidUTF8InComment:
            report(.note, "comment-encoding", line: warning.line, warning.message, cure: "save the file as UTF-8")
        }
    }

    /// One assignment, in the section it stands in.
    mutating func checkDirective(
        _ section: borrowing Span<UInt8>, _ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>, line: Int
    ) {
        if !section.equals(sectionName) {
            sectionName = section.text
            self.section = DirectiveSection(section)
        }
        guard !key.starts(with: "X-") || section.equals(FleetSection.name) else { return }
        guard let known = self.section else {
            if section.equals(FleetSection.name) {
                checkFleet(key, line: line)
            } else if line == 0, !section.starts(with: "X-") {
                reportUnknown(section: section, line: line)
            }
            return
        }
        guard let directive = DirectiveTable.find(key, in: known) else {
            return reportUnknown(key: key, in: known, line: line)
        }
        if line == 0, !fits(known) { reportMisplaced(known, line: line) }
        note(directive, key, value, in: known, line: line)
        do throws(ValueError) {
            checker.isConfigurationDirectory =
                directive.kind == .execDirectories && key.equals("ConfigurationDirectory")
            try checker.check(directive, copy value)
        } catch {
            report(error, directive, line: line)
        }
        if directive.flags.contains(.replaced) {
            report(
                .warning, "deprecated-directive", line: line, "\(directive.name)= is out of date",
                cure: Replacements.cure(directive.name, in: known))
        }
        advise(directive, value, line: line)
    }

    private mutating func report(_ error: ValueError, _ directive: Directive, line: Int) {
        // systemd only asks conditions of this kind when the unit starts, and then finds them false.
        let isLate = directive.kind.isJudgedAtStart
        let consequence =
            isLate
            ? "systemd will find it false"
            : directive.flags.contains(.fatal) ? "systemd refuses the unit" : "systemd ignores the line"
        report(
            isLate ? .warning : .error, "bad-value", line: line,
            "\(directive.name)=: \(error.message); \(consequence)",
            cure: error.cure ?? "see \(directive.name)= in \(directive.manualPage)")
    }
}

extension ValueKind {
    var isJudgedAtStart: Bool {
        switch self {
        case .conditionArchitecture, .conditionBoolean, .conditionCPUs, .conditionCapability, .conditionMemory,
            .conditionSecurity, .conditionVirtualization:
            true
        default: false
        }
    }
}
