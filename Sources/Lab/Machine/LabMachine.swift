internal import Glibc
internal import SystemPackage

/// A machine of a lab: boot it, run commands in it, put files into it, pull its plug.
/// Its files stay when it goes down, so it can be started again as a real machine can.
public struct LabMachine: Sendable {
    let process: MachineProcess
    let supervisor: LabSupervisor

    /// A machine boots in a fraction of a second; the bound is for a host under heavy load.
    public static let bootBound: Duration = .seconds(120)

    /// Its host name.
    public var name: String { process.machine }

    static func isValid(name: String) -> Bool {
        guard (1...32).contains(name.utf8.count), name.first != "-", name.last != "-" else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
    }

    /// The process id of its PID 1 as the host sees it.
    /// - Throws: `LabError.Code.notRunning`
    public func leader() async throws -> Int32 {
        if case .running(let nspawn) = await supervisor.state(of: name),
            let leader = MachineProcess.leader(of: nspawn)
        {
            return leader
        }
        throw failure(.notRunning, "it is not running", remedy: "start it")
    }

    /// Boots it and waits until systemd has finished starting up (`running` or `degraded`).
    public func start(within bound: Duration = LabMachine.bootBound) async throws {
        try await supervisor.start(process)
        let late = failure(.timedOut, "it did not boot within \(bound)", remedy: "see its console")
        try await bounded(by: bound, orThrow: late) {
            try await awaitManager()
            try await awaitStartup()
        }
    }

    private func awaitManager() async throws {
        while true {
            switch await supervisor.state(of: name) {
            case .running(let nspawn) where MachineProcess.leader(of: nspawn) != nil: return
            case .starting, .running: try await Task.sleep(for: .milliseconds(3))
            case .failed(let cause): throw failure(.bootFailed, "\(cause)", remedy: "see its console")
            case .down:
                throw failure(
                    .bootFailed, "it went down while booting", remedy: "its console ends:\n\(process.consoleTail)")
            }
        }
    }

    private func awaitStartup() async throws {
        let state = try await exec("systemctl", "is-system-running", "--wait")
        switch state.text {
        case "running", "degraded": return
        default:
            throw failure(
                .bootFailed, "systemd says `\(state.text)` \(state.errorText)",
                remedy: "its console ends:\n\(process.consoleTail)")
        }
    }

    /// Powers it off as its administrator would; pulls the plug when `bound` is over.
    public func stop(within bound: Duration = .seconds(30)) async throws {
        let leader = try await leader()
        // systemd(1), SIGNALS: SIGRTMIN+4 starts poweroff.target.
        _ = Glibc.kill(leader, __libc_current_sigrtmin() + 4)
        if try await isDown(within: bound) { return }
        try await kill()
    }

    /// Pulls the plug: every process of the machine dies at once.
    public func kill() async throws {
        process.cgroups.kill(machine: name)
        guard try await isDown(within: .seconds(20)) else {
            throw failure(.timedOut, "it does not die", remedy: "see its control group")
        }
    }

    private func isDown(within bound: Duration) async throws -> Bool {
        let deadline = ContinuousClock.now + bound
        while ContinuousClock.now < deadline {
            switch await supervisor.state(of: name) {
            case .starting, .running: try await Task.sleep(for: .milliseconds(3))
            case .down, .failed:
                if !process.cgroups.isPopulated(machine: name) { return true }
                try await Task.sleep(for: .milliseconds(3))
            }
        }
        return false
    }

    func failure(_ code: LabError.Code, _ message: String, remedy: String) -> LabError {
        LabError(code, message, machine: name, remedy: remedy)
    }
}
