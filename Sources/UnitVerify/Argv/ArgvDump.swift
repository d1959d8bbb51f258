/// The command lines in the dump of units that `systemd-analyze verify` prints at log level debug:
///
///     	-> Unit web.service:
///     		-> ExecStart:
///     			Command Line: /bin/echo "a b"
struct ArgvDump {
    private(set) var units: [String: UnitArgv] = [:]
    private static let unitHead = Array("\t-> Unit ".utf8)
    private static let keyHead = Array("\t\t-> ".utf8)
    private static let commandHead = Array("\t\t\tCommand Line: ".utf8)

    init(_ stdout: [UInt8]) {
        var unit: String?
        var key: ExecKey?
        for line in stdout.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: Self.unitHead) {
                let name = Self.text(after: Self.unitHead, in: line)
                unit = name
                key = nil
                units[name] = [:]
            } else if line.starts(with: Self.commandHead) {
                guard let unit, let key else { continue }
                // A line that cannot be read stays in as a command without words: no expectation equals it.
                let argv = ShellWords.parse(line.dropFirst(Self.commandHead.count)) ?? []
                units[unit, default: [:]][key, default: []].append(argv)
            } else if line.starts(with: Self.keyHead) {
                key = ExecKey(rawValue: Self.text(after: Self.keyHead, in: line))
            }
        }
    }

    private static func text(after head: [UInt8], in line: ArraySlice<UInt8>) -> String {
        String(decoding: line.dropFirst(head.count).dropLast(), as: UTF8.self)
    }

    /// By the names the caller knows.
    func argv(of arguments: [Layout.Argument]) -> [String: UnitArgv] {
        arguments.reduce(into: [:]) { $0[$1.given] = units[$1.loaded] }
    }
}
