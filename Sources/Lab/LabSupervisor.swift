/// Owns the machines' processes of one lab: each run is a child task of `supervise`, so none outlives it.
actor LabSupervisor {
    enum State: Sendable {
        case down
        case starting
        /// systemd-nspawn runs; the machine's own PID 1 may not be there yet.
        case running(nspawn: Int32)
        case failed(any Error)
    }

    private var states: [String: State] = [:]
    private let wishes: AsyncStream<MachineProcess>
    private let wish: AsyncStream<MachineProcess>.Continuation

    init() { (wishes, wish) = AsyncStream.makeStream() }

    /// Runs until `finish` or cancellation; then kills what still runs.
    nonisolated func supervise() async {
        await withDiscardingTaskGroup { group in
            for await process in wishes {
                group.addTask { await self.run(process) }
            }
            group.cancelAll()
        }
    }

    nonisolated func finish() { wish.finish() }

    private func run(_ process: MachineProcess) async {
        do {
            try await process.run { pid in await self.set(.running(nspawn: pid), for: process.machine) }
            states[process.machine] = .down
        } catch {
            states[process.machine] = .failed(error)
        }
    }

    private func set(_ state: State, for machine: String) { states[machine] = state }

    /// Takes a new name; false if the lab has that machine already.
    func claim(_ machine: String) -> Bool {
        guard states[machine] == nil else { return false }
        states[machine] = .down
        return true
    }

    func start(_ process: MachineProcess) throws(LabError) {
        switch states[process.machine] {
        case .starting, .running:
            throw LabError(
                .bootFailed, "it runs already", machine: process.machine, remedy: "stop or kill it first")
        case .down, .failed, nil:
            states[process.machine] = .starting
            wish.yield(process)
        }
    }

    func state(of machine: String) -> State { states[machine] ?? .down }
}
