/// Files and whether they were formatted.
struct FormatResult: CommandResult {
    static let kind = "unit-fmt"

    enum Mode: Sendable {
        case print, check, inPlace
    }

    struct File: Sendable, Encodable {
        var file: String
        /// Whether the formatted text differs from the file's.
        var changed: Bool
        var content: String?

        init(_ source: UnitSource, _ formatted: [UInt8], withContent: Bool) {
            file = source.path
            changed = formatted != source.bytes
            content = withContent ? String(decoding: formatted, as: UTF8.self) : nil
        }
    }

    var files: [File] = []
    var errors: [Notice] = []
    private let mode: Mode

    init(mode: Mode) {
        self.mode = mode
    }

    private enum CodingKeys: String, CodingKey { case files, errors }

    func text(_ style: Style) -> String {
        switch mode {
        case .print: files.compactMap(\.content).joined()
        case .check, .inPlace: files.filter(\.changed).map { "\($0.file.printable)\n" }.joined()
        }
    }
}
