import ArgumentParser

/// The units a command looks at.
struct UnitFilesOptions: ParsableArguments {
    static let usualName = "stdin.service"

    @Argument(
        help: ArgumentHelp("Unit files, names of installed units, or - for standard input.", valueName: "unit"),
        completion: .file())
    var units: [String]

    @Option(
        help: ArgumentHelp(
            "What the unit on standard input is called; its type decides which sections it may have.",
            valueName: "unit-name"))
    var name = Self.usualName

    func validate() throws {
        if units.count(where: { $0 == InputFile.standardInput }) > 1 {
            throw ValidationError("- can be given only once.")
        }
    }

    /// Reads one after the other and hands each on. What cannot be read becomes a notice.
    func forEach(_ body: (UnitSource) throws -> Void) throws -> [Notice] {
        var notices: [Notice] = []
        for unit in units {
            do {
                var source = try UnitSource(unit)
                if source.isNameless { source.name = name }
                try body(source)
            } catch let error as CommandError {
                notices.append(Notice(error))
            }
        }
        return notices
    }
}
