extension UnitLinter {
    /// Whether assignments to a directive add up, so that an empty one starts the list over. What systemd does not know
    /// is taken for a list: nothing of it gets lost.
    public func isList(_ key: String, in section: String) -> Bool {
        guard let section = DirectiveSection(section.utf8.span),
            let directive = DirectiveTable.find(key.utf8.span, in: section)
        else { return true }
        return directive.flags.contains(.list)
    }
}
