/// The templates there are.
struct TemplateList: CommandResult {
    static let kind = "templates"

    struct Entry: Sendable, Encodable {
        var name: String
        var description: String
    }

    var templates: [Entry]

    init(_ templates: [Template]) {
        self.templates = templates.map { Entry(name: $0.name, description: $0.description) }
    }

    func text(_ style: Style) -> String {
        Table(
            columns: [Table.Column(title: "TEMPLATE"), Table.Column(title: "DESCRIPTION")],
            rows: templates.map { [Table.Cell($0.name, .strong), Table.Cell($0.description)] }
        ).text(style)
    }
}

/// What `init` wrote.
struct InitResult: CommandResult {
    static let kind = "init"

    var template: String
    /// Paths, as they can be used from here.
    var files: [String]

    func text(_ style: Style) -> String {
        files.map { "\(style(.good, "new"))     \($0.printable)\n" }.joined()
    }
}
