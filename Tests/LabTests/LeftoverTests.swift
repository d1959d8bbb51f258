import SystemPackage
import Testing

@testable import Lab

/// What the host shows of labs: nothing may be left of one that is over.
private enum HostTraces {
    static func of(_ id: String) throws -> [String] {
        var traces: [String] = []
        let mounts = try #require(HostFiles.text("/proc/self/mountinfo"))
        traces += mounts.split(separator: "\n").filter { $0.contains(id) }.map { "mount \($0)" }
        traces += HostFiles.names(in: "/run/netns").filter { $0.contains(id) }.map { "namespace \($0)" }
        traces += HostFiles.names(in: LabPlaces.home).filter { $0.contains(id) }.map { "file \($0)" }
        for directory in ["propagate", "locks"] {
            traces += HostFiles.names(in: FilePath("/run/systemd/nspawn/\(directory)")).filter { $0.contains(id) }
        }
        for root in try Cgroups(LabPlaces(id: id)).roots {
            traces += HostFiles.names(in: root).filter { $0.contains(id) }.map { "group \($0)" }
        }
        for process in HostFiles.names(in: "/proc").filter({ Int32($0) != nil }) {
            let line = HostFiles.text(FilePath("/proc/\(process)/cmdline")) ?? ""
            if line.contains(id) { traces.append("process \(process) \(line)") }
        }
        return traces
    }
}

@Suite struct LeftoverTests {
    private struct Mishap: Error {}

    @Test func aRunningLabHasTracesAndAnEndedOneHasNone() async throws {
        let id = try await Lab.with { lab async throws in
            _ = try await lab.boot(["a", "b"])
            let traces = try HostTraces.of(lab.id)
            for kind in ["mount", "namespace", "file", "group", "process"] {
                #expect(traces.contains { $0.hasPrefix(kind) }, "the test itself sees no \(kind)")
            }
            return lab.id
        }
        #expect(try HostTraces.of(id) == [])
    }

    @Test func anErrorLeavesNothing() async throws {
        let seen = Seen()
        await #expect(throws: Mishap.self) {
            try await Lab.with { lab async throws in
                await seen.set(lab.id)
                let machine = try await lab.boot("a")
                try await machine.exec("systemd-run", "sleep", "infinity").checked()
                throw Mishap()
            }
        }
        #expect(try HostTraces.of(await seen.id) == [])
    }

    /// `none` cancels while the machine boots.
    @Test(arguments: ["exec", "none"]) func cancellationLeavesNothing(during phase: String) async throws {
        let seen = Seen()
        let ready = AsyncStream<Void>.makeStream()
        let task = Task {
            try await Lab.with { lab async throws in
                await seen.set(lab.id)
                // Also if the boot fails: then the test fails, and does not wait.
                defer { ready.continuation.finish() }
                if phase == "none" { ready.continuation.finish() }
                let machine = try await lab.boot("a")
                ready.continuation.finish()
                _ = try await machine.exec("sleep", "infinity")
            }
        }
        for await _ in ready.stream {}
        task.cancel()
        await #expect(throws: (any Error).self) { try await task.value }
        #expect(try HostTraces.of(await seen.id) == [])
    }

    @Test func aSweepRemovesTheLabOfADeadProcessOnly() async throws {
        let dead = try await abandonedLab()
        let living = try await abandonedLab()
        for places in [dead, living] { #expect(try HostTraces.of(places.id).count >= 5) }
        try await HostTool.run("ln", ["-sfn", "2-1", dead.ownerRecord.string])
        try await Lab.sweep()
        #expect(try HostTraces.of(dead.id) == [])
        #expect(try HostTraces.of(living.id).count >= 5)
        try await LabRemains(places: living).remove()
        #expect(try HostTraces.of(living.id) == [])
    }

    /// A lab with a running machine and nobody to take it down, as a killed test run leaves it.
    private func abandonedLab() async throws -> LabPlaces {
        let places = LabPlaces.unique()
        let owner = try #require(ProcessIdentity.current())
        try HostFiles.makeDirectory(LabPlaces.home)
        try await HostTool.run("ln", ["-s", owner.record, places.ownerRecord.string])
        try HostFiles.makeDirectory(places.directory)
        try Mounts.tmpfs(at: places.directory)
        try await LabNetwork.loopback.attach("a", in: places)
        let process = MachineProcess(machine: "a", places: places, cgroups: try Cgroups(places))
        try process.root.prepare(hostName: "a")
        // The shell ends at once; what it started goes on without a parent.
        let orphan = #"setsid "$@" >/dev/null 2>&1 </dev/null &"#
        try await HostTool.run("sh", ["-c", orphan, "sh", "sh"] + (try process.arguments()))
        _ = try await eventually(within: .seconds(30)) {
            HostFiles.text(process.cgroups.roots[0].appending(places.cgroup).appending("a/payload/cgroup.procs"))
        }
        return places
    }

    @Test func manyMachinesFindTheKernelsLimitRaised() async throws {
        try await Lab.with { _ async throws in
            let limit = try #require(HostFiles.text("/proc/sys/fs/inotify/max_user_instances"))
            #expect(Int(limit.filter(\.isNumber)) ?? 0 >= 8192)
        }
    }

    @Test func identityTellsALaterProcessWithTheSameNumberApart() throws {
        let me = try #require(ProcessIdentity.current())
        #expect(me.isAlive)
        #expect(ProcessIdentity(record: me.record) == me)
        #expect(try #require(ProcessIdentity(record: "\(me.pid)-1")).isAlive == false)
        #expect(ProcessIdentity(record: "") == nil)
        #expect(ProcessIdentity(record: "12") == nil)
    }

    @Test func aHostThatCannotIsToldWhatToInstall() {
        #expect {
            try HostRequirements.check(isRoot: true, has: { $0 != "systemd-nspawn" })
        } throws: { "\($0)".contains("scripts/ensure-packages") && "\($0)".contains("systemd-container") }
        #expect {
            try HostRequirements.check(isRoot: false, has: { _ in true })
        } throws: { ($0 as? LabError)?.code == .unavailable && "\($0)".contains("root") }
    }
}

private actor Seen {
    private(set) var id = ""
    func set(_ id: String) { self.id = id }
}
