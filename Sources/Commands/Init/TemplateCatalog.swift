import FoundationEssentials
import SystemPackage
import UnitFile

/// The templates this program knows, and where it finds them.
struct TemplateCatalog: Sendable {
    static let variable = "FLOTILLA_TEMPLATES"

    let directory: String

    /// Where the environment says, else in the prefix that the program is installed in, else in the package that it was
    /// built from.
    static func locate() throws(CommandError) -> TemplateCatalog {
        if let named = ProcessInfo.processInfo.environment[variable], !named.isEmpty {
            guard Files.isDirectory(named) else {
                throw CommandError(
                    "\(variable) names a directory that is not there", cure: "correct it or unset it", path: named)
            }
            return TemplateCatalog(directory: named)
        }
        let program = Files.program()
        let installed = program.removingLastComponent().removingLastComponent().appending("share/flotilla/templates")
        if Files.isDirectory(installed.string) { return TemplateCatalog(directory: installed.string) }
        var folder = program.removingLastComponent()
        while !folder.isEmpty, folder != "/" {
            let beside = folder.appending("templates").string
            if Files.isFile(folder.appending("Package.swift").string), Files.isDirectory(beside) {
                return TemplateCatalog(directory: beside)
            }
            folder.removeLastComponent()
        }
        throw CommandError(
            "there are no templates in \(installed)", cure: "install flotilla with them, or set \(variable)")
    }

    func templates() throws(CommandError) -> [Template] {
        do {
            return try Directory.names(in: directory).compactMap { Template(name: $0, path: "\(directory)/\($0)") }
        } catch {
            throw CommandError(
                "the templates cannot be listed: \(error)", cure: "set \(Self.variable)", path: directory)
        }
    }

    func template(_ name: String) throws(CommandError) -> Template {
        let templates = try templates()
        if let template = templates.first(where: { $0.name == name }) { return template }
        let nearest = Spelling.nearest(to: name, in: templates.map(\.name))
        throw CommandError(
            "there is no template “\(name)”",
            cure: nearest.map { "did you mean “\($0)”?" } ?? "see flotilla init --list", status: Status.usage)
    }
}
