import ArgumentParser
import FoundationEssentials
import SystemPackage

/// `flotilla manual`: makes the man pages. For packagers, so it is not listed.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Write man pages.",
        discussion: """
            Reads on standard input what a program's --experimental-dump-help prints.

            EXAMPLES
              flotilla --experimental-dump-help | flotilla manual share/man/man1
            """,
        shouldDisplay: false)

    @Argument(help: ArgumentHelp("Where to write them.", valueName: "dir"), completion: .directory)
    var directory: String

    func run() throws {
        let dump = try InputFile(InputFile.standardInput)
        let help: HelpDump
        do { help = try JSONDecoder().decode(HelpDump.self, from: Data(dump.bytes)) } catch {
            throw CommandError(
                "this is no help as programs dump it: \(error)", cure: "see PROGRAM --experimental-dump-help",
                path: dump.path)
        }
        for page in ManualPage.all(of: help.command) {
            let path = FilePath(directory).appending(page.fileName).string
            do throws(Errno) {
                try Directory.make(directory)
                try Files.write(Array(page.text.utf8), to: path)
            } catch {
                throw CommandError(writing: path, error)
            }
        }
    }
}
