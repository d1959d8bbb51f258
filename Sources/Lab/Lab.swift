internal import Glibc
internal import SystemPackage

/// Real systemd machines on this host, for as long as a scope lasts.
///
/// A machine is a systemd-nspawn container of this host's own file tree (an overlay: nothing it writes reaches the
/// host) with its own PID 1, journal, bus, network namespace, machine id and host name. Several labs of several
/// processes stand side by side.
public struct Lab: Sendable {
    /// Six letters and digits; part of every name the lab has on the host.
    public var id: String { places.id }

    let places: LabPlaces
    let cgroups: Cgroups
    let supervisor: LabSupervisor

    /// Opens a lab, runs `body`, and takes everything down in reverse order, whether `body` returned, threw or was
    /// cancelled. Sweeps up first what crashed labs left.
    /// - Throws: `LabError` with code `unavailable` and what to install if this host cannot carry a lab.
    @discardableResult
    public static func with<Value>(
        isolation: isolated (any Actor)? = #isolation, _ body: (Lab) async throws -> Value
    ) async throws -> Value {
        try HostRequirements.check()
        try HostLimits.raise()
        try await sweep()
        let lab = try Lab(places: .unique())
        let outcome: Result<Value, any Error>
        do {
            async let supervision: Void = lab.supervisor.supervise()
            outcome = await lab.run(body)
            lab.supervisor.finish()
            await supervision
        }
        let places = lab.places
        let removal: Result<Void, any Error>
        do {
            removal = .success(try await uncancelled { try await LabRemains(places: places).remove() })
        } catch {
            removal = .failure(error)
        }
        // What went wrong first explains more than what went wrong while cleaning up after it.
        let value = try outcome.get()
        try removal.get()
        return value
    }

    private init(places: LabPlaces) throws(LabError) {
        self.places = places
        cgroups = try Cgroups(places)
        supervisor = LabSupervisor()
    }

    private func run<Value>(
        isolation: isolated (any Actor)? = #isolation, _ body: (Lab) async throws -> Value
    ) async -> Result<Value, any Error> {
        do {
            try makeDirectory()
            return .success(try await body(self))
        } catch {
            return .failure(error)
        }
    }

    /// The owner's record comes first: from then on a sweep can find everything else.
    private func makeDirectory() throws(LabError) {
        guard let owner = ProcessIdentity.current() else {
            throw LabError(.hostFailed, "cannot read /proc/self/stat", remedy: "mount /proc")
        }
        try HostFiles.makeDirectory(LabPlaces.home, mode: 0o700)
        guard symlink(owner.record, places.ownerRecord.string) == 0 else {
            throw HostFiles.failure("cannot record the lab \(id)", errno: errno)
        }
        try HostFiles.makeDirectory(places.directory)
        try Mounts.tmpfs(at: places.directory)
    }

    /// Makes a machine and leaves it down, so that files can be put into it before its first boot.
    /// - Parameter name: the machine's host name: lower-case letters, digits and inner hyphens, at most 32.
    public func machine(_ name: String, network: LabNetwork = .loopback) async throws -> LabMachine {
        guard LabMachine.isValid(name: name) else {
            throw LabError(
                .invalidName, "`\(name)` cannot be a machine's name",
                remedy: "use lower-case letters, digits and inner hyphens, at most 32")
        }
        guard await supervisor.claim(name) else {
            throw LabError(.invalidName, "the lab has a machine `\(name)` already", remedy: "choose another name")
        }
        try await network.attach(name, in: places)
        let process = MachineProcess(machine: name, places: places, cgroups: cgroups)
        try process.root.prepare(hostName: name)
        return LabMachine(process: process, supervisor: supervisor)
    }

    /// Makes a machine and boots it.
    public func boot(
        _ name: String, network: LabNetwork = .loopback, within bound: Duration = LabMachine.bootBound
    ) async throws -> LabMachine {
        let machine = try await machine(name, network: network)
        try await machine.start(within: bound)
        return machine
    }

    /// Boots several machines side by side; they come back in the order of their names here.
    public func boot(
        _ names: [String], network: LabNetwork = .loopback, within bound: Duration = LabMachine.bootBound
    ) async throws -> [LabMachine] {
        try await withThrowingTaskGroup(of: (Int, LabMachine).self) { group in
            for (index, name) in names.enumerated() {
                group.addTask { (index, try await boot(name, network: network, within: bound)) }
            }
            var machines: [Int: LabMachine] = [:]
            for try await (index, machine) in group { machines[index] = machine }
            return names.indices.compactMap { machines[$0] }
        }
    }
}
