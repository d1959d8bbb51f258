import ArgumentParser
import SystemPackage
import UnitFile

/// `flotilla unit fmt`: canonical spacing.
struct UnitFormatCommand: PrintingCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Give unit files canonical spacing, and change nothing they mean.",
        usage: "flotilla unit fmt <unit> ... [--check | --in-place] [<options>]",
        discussion: """
            Prints the formatted file unless --check or --in-place is given.

            EXAMPLES
              flotilla unit fmt --in-place units/*.service
              flotilla unit fmt --check units/*.service
                  List files that are not formatted; exit status 1 if there are any.
              flotilla unit fmt - < nginx.service

            \(Status.help)
            """)

    @OptionGroup var files: UnitFilesOptions

    @Flag(help: "Write nothing; list what is not formatted.")
    var check = false

    @Flag(name: [.short, .long], help: "Rewrite the files that are not formatted.")
    var inPlace = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if check && inPlace { throw ValidationError("--check and --in-place exclude each other.") }
        if inPlace && files.units.contains(InputFile.standardInput) {
            throw ValidationError("--in-place has no file to write standard input to.")
        }
    }

    func run() throws {
        var result = FormatResult(mode: check ? .check : inPlace ? .inPlace : .print)
        let unread = try files.forEach { source in
            let file: UnitFile
            do throws(UnitFileError) { file = try source.parsed() } catch {
                return result.errors.append(Notice(error, in: source))
            }
            let formatted = UnitFormatter.format(file)
            result.files.append(FormatResult.File(source, formatted, withContent: !check && !inPlace))
            if inPlace && formatted != source.bytes { try write(formatted, to: source.path) }
        }
        result.errors += unread
        try result.print(output)
        if !output.json { try output.terminal.show(result.errors) }
        if !result.errors.isEmpty || (check && result.files.contains(where: \.changed)) {
            throw ExitCode(Status.findings)
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        // The file behind a link is rewritten, not the link replaced.
        let file = Files.resolved(path)?.string ?? path
        do throws(Errno) {
            try Files.write(bytes, to: file, permissions: Files.permissions(file) ?? .readable)
        } catch {
            throw CommandError(writing: path, error)
        }
    }
}
