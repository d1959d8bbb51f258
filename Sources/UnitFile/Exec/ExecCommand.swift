/// One command of an Exec line: what is to run, before any quoting.
public struct ExecCommand: Sendable, Hashable {
    /// How a command is laid out in the file; the process is the same in all of them.
    public enum Layout: Sendable, Hashable {
        /// One line if it stays within 100 columns, else a group a line.
        case automatic
        case oneLine
        /// Each group on a line of its own, the first beside the program.
        case groupPerLine
    }

    public var prefixes: ExecPrefixes
    /// The program: absolute, or a bare name that systemd looks up in its own search path.
    public var path: ExecWord
    /// The arguments, in groups that belong on one line of a long command: an option and its value, say.
    public var groups: [[ExecWord]]
    public var layout: Layout

    public init(path: ExecWord, groups: [[ExecWord]], prefixes: ExecPrefixes = [], layout: Layout = .automatic) {
        self.path = path
        self.groups = groups
        self.prefixes = prefixes
        self.layout = layout
    }

    /// Groups the arguments by their looks: a word with a leading dash starts a group, and takes one following word
    /// without a dash into it unless it holds a `=`.
    public init(path: ExecWord, arguments: [ExecWord] = [], prefixes: ExecPrefixes = [], layout: Layout = .automatic) {
        self.init(path: path, groups: Self.grouped(arguments), prefixes: prefixes, layout: layout)
    }

    /// All arguments in order.
    public var arguments: [ExecWord] {
        groups.flatMap(\.self)
    }

    private static func grouped(_ arguments: [ExecWord]) -> [[ExecWord]] {
        var groups: [[ExecWord]] = []
        var takesValue = true
        for argument in arguments {
            let start = argument.firstLiteral
            if start.hasPrefix("-") {
                groups.append([argument])
                takesValue = !start.contains("=")
            } else if takesValue && !groups.isEmpty {
                groups[groups.count - 1].append(argument)
                // Words before the first option (`docker run`) stay together; an option takes one value.
                takesValue = !(groups[groups.count - 1][0].firstLiteral.hasPrefix("-"))
            } else {
                groups.append([argument])
                takesValue = groups.count == 1
            }
        }
        return groups
    }
}

extension ExecWord {
    fileprivate var firstLiteral: String {
        guard case .literal(let text) = pieces.first else { return "" }
        return text
    }
}
