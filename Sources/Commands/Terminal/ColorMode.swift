import ArgumentParser

/// When output is coloured.
enum ColorMode: String, CaseIterable, ExpressibleByArgument, Sendable {
    case auto, always, never

    /// `auto` asks three: the stream is a terminal, NO_COLOR is unset or empty (no-color.org), and the terminal can do
    /// more than type.
    func isColored(isTerminal: Bool, environment: [String: String]) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}
