import ArgumentParser
import SystemPackage

/// `flotilla init`: a spec to start from.
struct InitCommand: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Start a spec from a template.",
        usage: "flotilla init [<dir>] [--template <name>] | --list",
        discussion: """
            Copies the template's Fleet.swift, and its README.md if it has one, into DIR. Files that are there already \
            are never overwritten.

            EXAMPLES
              flotilla init --list
                  Which templates there are.
              flotilla init --template django fleets/djed
                  A spec for a Django application, in a new directory.

            \(Status.help)
            """)

    @Argument(help: ArgumentHelp("Where to put the spec.", valueName: "dir"), completion: .directory)
    var directory = "."

    @Option(
        name: [.short, .long], help: ArgumentHelp("The template to copy.", valueName: "name"),
        completion: .custom { _, _, _ in (try? TemplateCatalog.locate().templates().map(\.name)) ?? [] })
    var template = "minimal"

    @Flag(name: [.short, .long], help: "List the templates, and write nothing.")
    var list = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let catalog = try TemplateCatalog.locate()
        if list { return try TemplateList(catalog.templates()).print(output) }
        let template = try catalog.template(template)
        let files = try template.files().map { (path: target($0.name), content: $0.content) }
        for (path, _) in files where (try? Files.status(path)) != nil {
            throw CommandError(
                "there is such a file already", cure: "name another directory, or move the file away", path: path)
        }
        for (path, content) in files {
            do throws(Errno) {
                try Directory.make(directory)
                try Files.write(content, to: path)
            } catch {
                throw CommandError(writing: path, error)
            }
        }
        try InitResult(template: template.name, files: files.map(\.path)).print(output)
        if !output.json {
            let place = directory == "." ? "" : " \(directory)"
            try Terminal.write("Edit it, then: flotilla generate\(place)\n", to: .error)
        }
    }

    private func target(_ name: String) -> String {
        directory == "." ? name : FilePath(directory).appending(name).string
    }
}
