internal import UnitFile

extension LintPass {
    /// Notes what a line says of the whole unit. A bad value counts as none, as in systemd.
    mutating func note(
        _ directive: Directive, _ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>,
        in section: DirectiveSection, line: Int
    ) {
        if !directive.flags.contains(.list), facts.isRepeated(directive), !value.isEmpty, line > 0 {
            report(
                .warning, "duplicate-directive", line: line, "\(directive.name)= was set before, and that is lost",
                cure: "keep one of the lines")
        }
        let isEmpty = value.isEmpty
        switch directive.kind {
        case .exec: noteExec(key, CommandLine.count(copy value), line: line)
        case .serviceType:
            facts.type.add(isEmpty: isEmpty, line: line)
            facts.serviceType = (try? ServiceType(parsing: copy value)) ?? facts.serviceType
        case .restart:
            facts.restart.add(isEmpty: isEmpty, line: line)
            facts.serviceRestart = (try? ServiceRestart(parsing: copy value)) ?? facts.serviceRestart
        case .killMode:
            facts.killMode.add(isEmpty: isEmpty, line: line)
            facts.mode = isEmpty ? nil : (try? KillMode(parsing: copy value)) ?? facts.mode
        case .busName: facts.busName.add(isEmpty: isEmpty, line: line)
        case .exitType:
            facts.exitType.add(isEmpty: isEmpty, line: line)
            facts.exitsWithGroup = value.equals("cgroup")
        case .calendar, .timerSpan: facts.triggers.add(isEmpty: isEmpty, line: line)
        case .listedPath: noteListedPath(section, isEmpty: isEmpty, line: line)
        case .listenStream, .listenSequentialPacket, .listenDatagram, .listenNetlink:
            noteListen(directive.kind, value, line: line)
        case .socketService: facts.socketService.add(isEmpty: isEmpty, line: line)
        case .environmentFile:
            if isEmpty { facts.requiredEnvironmentFiles = 0 }
            if !isEmpty, value[0] != UInt8(ascii: "-") { facts.requiredEnvironmentFiles += 1 }
        default: noteNamed(key, value, isEmpty: isEmpty, line: line)
        }
    }

    private mutating func noteExec(_ key: borrowing Span<UInt8>, _ count: Int, line: Int) {
        if key.equals("ExecStart") {
            facts.execStart.add(count, line: line)
        } else if key.equals("ExecStop") {
            facts.execStop.add(count, line: line)
        } else if key.equals("ExecStartPre") || key.equals("ExecCondition") {
            facts.execStartPre.add(count, line: line)
        }
    }

    private mutating func noteListedPath(_ section: DirectiveSection, isEmpty: Bool, line: Int) {
        if section == .path { facts.paths.add(isEmpty: isEmpty, line: line) }
        guard section == .socket else { return }
        // One empty assignment forgets them all.
        facts.listens.add(isEmpty: isEmpty, line: line)
        facts.datagrams.add(isEmpty: isEmpty, line: line)
        facts.nodes = isEmpty ? 0 : facts.nodes + 1
    }

    private mutating func noteListen(_ kind: ValueKind, _ value: borrowing Span<UInt8>, line: Int) {
        let isEmpty = value.isEmpty
        if isEmpty {
            facts.listens = UnitFacts.Count()
            facts.datagrams = UnitFacts.Count()
            facts.nodes = 0
            return
        }
        facts.listens.add(isEmpty: false, line: line)
        if kind == .listenDatagram || kind == .listenNetlink { facts.datagrams.add(isEmpty: false, line: line) }
        if value[0] == UInt8(ascii: "/") { facts.nodes += 1 }
    }

    private mutating func noteNamed(
        _ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>, isEmpty: Bool, line: Int
    ) {
        switch key.count {
        case 4: if key.equals("What") { facts.what.add(isEmpty: isEmpty, line: line) }
        case 5: if key.equals("Where") { facts.whereLine.add(isEmpty: isEmpty, line: line) }
        case 6:
            if key.equals("Accept") {
                facts.accept.add(isEmpty: isEmpty, line: line)
                facts.accepts = (try? Boolean(parsing: copy value).value) ?? facts.accepts
            }
        case 7: if key.equals("PAMName") { facts.pamName.add(isEmpty: isEmpty, line: line) }
        case 8: if key.equals("Symlinks") { facts.symlinks.add(isEmpty: isEmpty, line: line) }
        case 13:
            if key.equals("SuccessAction") {
                facts.successAction.add(isEmpty: isEmpty || value.equals("none"), line: line)
            }
            if key.equals("RuntimeMaxSec") {
                facts.runtimeMax.add(isEmpty: isEmpty || value.equals("infinity"), line: line)
            }
            if key.equals("OnClockChange") { noteClock(value) }
        case 14: if key.equals("MaxConnections") { facts.zeroConnections = value.equals("0") ? line : 0 }
        case 15:
            if key.equals("RemainAfterExit") {
                facts.remainAfterExit = (try? Boolean(parsing: copy value).value) ?? facts.remainAfterExit
            }
        case 16: if key.equals("OnTimezoneChange") { noteClock(value) }
        case 18: if key.equals("USBFunctionStrings") { facts.usbStrings.add(isEmpty: isEmpty, line: line) }
        case 22:
            if key.equals("RestartForceExitStatus") { facts.restartForceExitStatus.add(isEmpty: isEmpty, line: line) }
            if key.equals("USBFunctionDescriptors") { facts.usbDescriptors.add(isEmpty: isEmpty, line: line) }
        case 25:
            if key.equals("RuntimeRandomizedExtraSec") {
                facts.runtimeExtra.add(isEmpty: isEmpty || value.equals("0"), line: line)
            }
        default: break
        }
    }

    private mutating func noteClock(_ value: borrowing Span<UInt8>) {
        if (try? Boolean(parsing: copy value).value) == true { facts.clockTriggers += 1 }
    }
}
