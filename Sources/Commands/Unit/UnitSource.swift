import SystemPackage
import UnitFile

/// A unit file that was asked for on the command line.
struct UnitSource: Sendable {
    /// As it is shown.
    var path: String
    /// The file's own name, which for a unit is the unit's.
    var name: String
    var bytes: [UInt8]

    init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
    }

    /// Reads a path; `-`, standard input; or a unit's bare name, from where systemd would take it.
    init(_ argument: String, unitPath: [String] = DropInOrder.systemUnitPath) throws(CommandError) {
        let path = try Self.locate(argument, unitPath)
        let input = try InputFile(path)
        self.path = input.path
        name = FilePath(input.path).lastComponent?.string ?? input.path
        bytes = input.bytes
    }

    func parsed() throws(UnitFileError) -> UnitFile { try UnitFile(parsing: bytes, path: path) }

    /// Whether it came from standard input, and so has no name of its own.
    var isNameless: Bool { path == InputFile.shownStandardInput }

    private static func locate(_ argument: String, _ unitPath: [String]) throws(CommandError) -> String {
        if argument == InputFile.standardInput || argument.contains("/") { return argument }
        if (try? Files.status(argument)) != nil { return argument }
        // As systemctl has it: `nginx` is nginx.service.
        guard let name = try? UnitEscape.mangle(argument) else { return argument }
        // An instance has a file of its own or its template's.
        let names = [name.description] + (name.template.map { [$0.description] } ?? [])
        for name in names {
            for directory in unitPath where Files.isFile("\(directory)/\(name)") { return "\(directory)/\(name)" }
        }
        throw CommandError(
            "there is no such file here, and no such unit where systemd looks", cure: "check the name, or give a path",
            path: argument)
    }
}
