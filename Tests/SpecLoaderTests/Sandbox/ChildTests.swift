import Glibc
import SystemPackage
import Testing

@testable import SpecLoader

@Suite(.timeLimit(.minutes(5))) struct ChildTests {
    private func child(_ executable: FilePath, _ arguments: [String] = []) -> Child {
        Child(
            executable: executable, arguments: [executable.string] + arguments,
            files: FileAccess(readable: ["/"], executable: ["/"]), limits: .evaluating, confinement: .available())
    }

    @Test func howItEndedIsTold() async throws {
        #expect(try await child("/bin/true").run().ending == .exited(0))
        #expect(try await child("/bin/false").run().ending == .exited(1))
        #expect(try await child("/bin/sh", ["-c", "kill -9 $$"]).run().ending == .signalled(SIGKILL))
    }

    @Test func whatCannotBeStartedIsTold() async throws {
        let error = await #expect(throws: Child.StartError.self) { try await child("/nowhere/program").run() }
        #expect(error?.errno == .noSuchFileOrDirectory)
        #expect(error?.action == "execute it")
    }

    @Test func eachStreamIsCutIntoLines() async throws {
        let lines = Lines()
        let script = "printf 'a\\nb'; printf 'x\\n\\ny\\n' >&2"
        _ = try await child("/bin/sh", ["-c", script]).run { lines.add("\($0) \($1)") }
        #expect(lines.all.sorted() == ["error x", "error y", "output a", "output b"])
    }

    /// The limit on the child's descriptors must not hit what is done before it runs.
    @Test func aParentWithManyDescriptorsStartsItAllTheSame() async throws {
        await #expect(processExitsWith: .success) {
            var limit = rlimit(rlim_cur: 2048, rlim_max: 2048)
            setrlimit(.init(RLIMIT_NOFILE.rawValue), &limit)
            for _ in 0..<600 { _ = open("/dev/null", O_RDONLY) }
            let fixture = try SpecFixture(spec: LoadTests.twoEnvironments, ownCache: true)
            _ = try await fixture.load()
        }
    }

    @Test func cancellingKillsAndReapsIt() async throws {
        await #expect(processExitsWith: .success) {
            let fixture = try SpecFixture(
                spec: LimitTests.spec(doing: #"_ = "started\n".withCString { write(1, $0, 8) }; while true {}"#),
                ownCache: true)
            let load = Task { await fixture.failure() }
            while fixture.output.lines != ["prod: started"] { try await Task.sleep(for: .milliseconds(5)) }
            load.cancel()
            let error = await load.value
            try #require(error?.code == .cancelled)
            // Neither running nor a zombie.
            try #require(waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD)
            try #require(try Directory.names(in: FilePath(fixture.path("cache/work"))).isEmpty)
        }
    }

    @Test func theDeathOfTheParentIsItsOwn() async throws {
        let fixture = try SpecFixture(spec: LimitTests.spec(doing: "print(getpid()); fflush(nil); while true {}"))
        let note = fixture.path("pid")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [directory = fixture.directory as String, note = note as String] in
            let fixture = try SpecFixture(in: directory)
            let load = Task { await fixture.failure() }
            while fixture.output.lines.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            try Files.write(Array(fixture.output.lines[0].utf8), to: FilePath(note))
            kill(getpid(), SIGKILL)
            _ = await load.value
        }
        let process = try #require(Int32(String(decoding: try fixture.read("pid"), as: UTF8.self).dropFirst(6)))
        // Killed at once, and reaped by whoever inherits it, which takes a moment.
        while kill(process, 0) == 0, !Self.isZombie(process) { try await Task.sleep(for: .milliseconds(5)) }
    }

    private static func isZombie(_ process: pid_t) -> Bool {
        let bytes = (try? Files.read(FilePath("/proc/\(process)/stat"))) ?? []
        return String(decoding: bytes, as: UTF8.self).contains(") Z ")
    }

    @Test func aParentThatIgnoresItsChildrenLearnsHowTheyEnded() async throws {
        await #expect(processExitsWith: .success) {
            signal(SIGCHLD, SIG_IGN)
            let fixture = try SpecFixture(spec: LimitTests.spec(doing: "exit(3)"), ownCache: true)
            let error = await fixture.failure()
            try #require(error?.diagnostics.first?.message == "the spec ended with status 3")
        }
    }

    @Test func aTaskCancelledBeforeStartsNothingThatLasts() async throws {
        let fixture = try SpecFixture(spec: LoadTests.twoEnvironments, ownCache: true)
        let load = Task {
            while !Task.isCancelled { await Task.yield() }
            return await fixture.failure()
        }
        load.cancel()
        #expect(await load.value?.code == .cancelled)
    }

    /// Most who write specs are not root.
    @Test func anOrdinaryUsersSpecsAreHeldAsWell() async throws {
        await #expect(processExitsWith: .success) {
            let directory = try OrdinaryUser.become()
            defer { Directory.remove(FilePath(directory)) }
            let run = try await ProbeRun(confinement: .available(), in: directory) { _ in true }
            for (probe, result) in run.results {
                try #require(probe.expected.contains(result), "\(probe.name): \(result)")
            }
        }
    }

    @Test func anOrdinaryUsersSpecStartsOnlySoManyThreads() async throws {
        await #expect(processExitsWith: .success) {
            let directory = try OrdinaryUser.become()
            defer { Directory.remove(FilePath(directory)) }
            var fixture = try SpecFixture(in: directory)
            fixture.configuration.sdkDirectory = directory
            try fixture.write(
                "Fleet.swift",
                """
                import Flotilla
                import Glibc
                func startThreads() -> Int {
                    var attributes = pthread_attr_t()
                    pthread_attr_init(&attributes)
                    pthread_attr_setstacksize(&attributes, 1 << 14)
                    for count in 0..<50_000 {
                        var thread = pthread_t()
                        if pthread_create(&thread, &attributes, { _ in while true { pause() } }, nil) != 0 { return count }
                    }
                    return 50_000
                }
                let fleet = Fleet("\\(startThreads())", environments: .prod) {}
                """)
            let started = try #require(Int(try await fixture.load().fleet))
            let all = String(decoding: try Files.read("/proc/loadavg"), as: UTF8.self).split { " /".contains($0) }
            let threads = try #require(Int(all[4]))
            try #require(started > 0 && started < threads + 500)
        }
    }

    @Test func withoutAnySandboxItTakesPermission() async throws {
        var fixture = try SpecFixture(spec: LoadTests.twoEnvironments, ownCache: true)
        fixture.configuration.confinement = .none
        let error = await fixture.failure()
        #expect(error?.code == .noSandbox)
        fixture.configuration.allowUnsandboxed = true
        #expect(try await fixture.load().fleet == "djed")
    }
}
