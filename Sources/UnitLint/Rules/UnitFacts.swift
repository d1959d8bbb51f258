internal import UnitFile

/// What the rules about a whole unit need to know, gathered in one walk and without memory of its own.
struct UnitFacts {
    /// Non-empty assignments since the last empty one, and the line of the latest.
    struct Count {
        var count = 0
        var line = 0

        mutating func add(isEmpty: Bool, line: Int) {
            add(isEmpty ? 0 : 1, line: line)
        }

        /// Nothing starts over.
        mutating func add(_ more: Int, line: Int) {
            count = more == 0 ? 0 : count + more
            self.line = line
        }

        var isSet: Bool { count > 0 }
    }

    var execStart = Count()
    var execStop = Count()
    var execStartPre = Count()
    var successAction = Count()
    var type = Count()
    var serviceType: ServiceType?
    var restart = Count()
    var serviceRestart: ServiceRestart?
    var remainAfterExit = false
    var busName = Count()
    var restartForceExitStatus = Count()
    var exitType = Count()
    var exitsWithGroup = false
    var pamName = Count()
    var killMode = Count()
    var mode: KillMode?
    var runtimeMax = Count()
    var runtimeExtra = Count()
    var usbDescriptors = Count()
    var usbStrings = Count()
    /// Environment files without a `-`.
    var requiredEnvironmentFiles = 0
    var triggers = Count()
    /// OnClockChange=, OnTimezoneChange=.
    var clockTriggers = 0
    var paths = Count()
    var listens = Count()
    /// Sockets that no connection can be accepted from.
    var datagrams = Count()
    var accept = Count()
    var accepts = false
    var socketService = Count()
    var zeroConnections = 0
    var symlinks = Count()
    /// Sockets and FIFOs in the file system.
    var nodes = 0
    var whereLine = Count()
    var what = Count()
    var overflowed = false

    private var seen: InlineArray<8, UInt64> = .init(repeating: 0)
    /// The lines of the first [Unit] and of the unit's own section.
    var unitSection = 0
    var ownSection = 0

    mutating func note(_ section: borrowing Span<UInt8>, line: Int) {
        if section.equals("Unit") {
            if unitSection == 0 { unitSection = line }
        } else if !section.equals("Install"), !section.starts(with: "X-"), ownSection == 0 {
            ownSection = line
        }
    }

    /// Whether the directive was assigned before.
    mutating func isRepeated(_ directive: Directive) -> Bool {
        let (word, bit) = (directive.index >> 6, UInt64(1) << UInt64(directive.index & 63))
        guard word < seen.count else { return false }
        defer { seen[word] |= bit }
        return seen[word] & bit != 0
    }
}
