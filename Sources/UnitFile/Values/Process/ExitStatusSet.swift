/// Exit statuses and signals, as `SuccessExitStatus=` and its kin list them: `0 TEMPFAIL 250 SIGKILL`.
public struct ExitStatusSet: UnitValue {
    public private(set) var statuses: Set<UInt8> = []
    public private(set) var signals: Set<Signal> = []

    public init() {}

    public init(parsing bytes: Span<UInt8>) throws(ValueError) {
        var (statuses, signals): (Set<UInt8>, Set<Signal>) = ([], [])
        try Words.forEach(in: bytes) { word throws(ValueError) in
            // A number is a status; only a name can be a signal.
            if word[0].isDigit {
                statuses.insert(try ExitStatus(parsing: word).code)
            } else if let code = ExitStatus.named(word) {
                statuses.insert(code)
            } else {
                do throws(ValueError) {
                    signals.insert(try Signal(parsing: word))
                } catch {
                    // Neither; the better proposal wins.
                    guard error.cure == nil else { throw error }
                    statuses.insert(try ExitStatus(parsing: word).code)
                }
            }
        }
        (self.statuses, self.signals) = (statuses, signals)
    }

    /// Statuses in their order, then signals in theirs.
    public var description: String {
        let signals = signals.sorted { $0.number < $1.number }.map(\.description)
        return (statuses.sorted().map { String($0) } + signals).joined(separator: " ")
    }
}
