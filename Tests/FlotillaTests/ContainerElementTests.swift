import Flotilla
import Testing

/// Each element of a container or a process lands in it, and comes back from JSON as it was.
@Suite struct ContainerElementTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var component: any ContainerComponent
        var isThere: @Sendable (Container) -> Bool

        init(_ component: any ContainerComponent, _ isThere: @escaping @Sendable (Container) -> Bool) {
            testDescription = "\(type(of: component))"
            self.component = component
            self.isThere = isThere
        }
    }

    static let cases: [Case] = [
        Case(Command("a", "b")) { $0.command == ["a", "b"] },
        Case(Entrypoint("/a")) { $0.entrypoint == "/a" },
        Case(Port(80)) { $0.ports.map(\.host) == [.number(80)] },
        Case(Port(80, on: 8080, address: "::1", .udp)) { $0.ports.map(\.transport) == [.udp] },
        Case(Port(80, on: .instance)) { $0.ports.map(\.host) == [.instance] },
        Case(Volume("/a", at: "/b", .readOnly)) { $0.volumes.map(\.access) == [.readOnly] },
        Case(CodeVolume("/a", at: "/b", reloadBy: "/a/c")) { $0.volumes.map(\.reloadFile) == ["/a/c"] },
        Case(Tmpfs("/a", size: .kibibytes(1))) { $0.tmpfs.map(\.size?.bytes) == [1024] },
        Case(EnvironmentVariable("A", "b")) { $0.environment.map(\.value) == ["b"] },
        Case(EnvironmentVariable("A", Key("b"))) { $0.environment.map(\.value) == ["\(Key("b"))"] },
        Case(User("a")) { $0.user == "a" },
        Case(WorkingDirectory("/a")) { $0.workingDirectory == "/a" },
        Case(Network.host) { $0.network?.name == "host" },
        Case(Label("a", "b")) { $0.labels.map(\.name) == ["a"] },
        Case(Capability(add: "A")) { $0.capabilities.map(\.change) == [.add] },
        Case(Limit(cpu: .cores(0.25))) { $0.limits.map(\.resource) == [.cpu(share: .millicores(250))] },
        Case(ReadOnlyRoot()) { $0.readOnlyRoot },
        Case(EngineArgument("--init")) { $0.engineArguments == ["--init"] },
    ]

    @Test(arguments: cases) func element(_ example: Case) throws {
        let container = container(example.component)
        #expect(example.isThere(container))
        let service = Service("web", [container])
        #expect(try reread(service) == service)
    }

    /// The later of two that mean the same thing holds, so that a variant can change what its model says.
    @Test func theSameThingSaidAgainTakesThePlaceOfTheFirst() {
        let container = container(
            Port(80, on: 1), Port(80, on: 2), Volume("/a", at: "/x"), Volume("/b", at: "/x"), Tmpfs("/t"), Tmpfs("/t"),
            EnvironmentVariable("A", "1"), EnvironmentVariable("B", "2"), EnvironmentVariable("A", "3"),
            Label("a", "1"), Label("a", "2"), Capability(add: "A"), Capability(drop: "A"),
            Limit(memory: .bytes(1)), Limit(memory: .bytes(2)), Limit(ulimit: "core", soft: 0), EngineArgument("-a"),
            EngineArgument("-b"))
        #expect(container.ports.map(\.host) == [.number(2)])
        #expect(container.volumes.map(\.source) == ["/b"])
        #expect(container.tmpfs.count == 1)
        #expect(container.environment.map(\.value) == ["3", "2"])
        #expect(container.labels.map(\.value) == ["2"])
        #expect(container.capabilities.map(\.change) == [.drop])
        #expect(container.limits.count == 2)
        #expect(container.engineArguments == ["-a", "-b"])
    }

    @Test func aProcess() throws {
        let run = Run("/usr/bin/web", "a") {
            Port(80)
            EnvironmentVariable("A", "b")
            EnvironmentFile("/etc/a")
            User("u")
            Group("g")
            WorkingDirectory("/w")
            Ready(.notify)
            Limit(processes: 3)
        }
        #expect(run.command == ["/usr/bin/web", "a"])
        #expect(run.environmentFiles == ["/etc/a"])
        #expect((run.user, run.group, run.workingDirectory) == ("u", "g", "/w"))
        #expect(run.readiness == .notify)
        #expect(run.limits.map(\.resource) == [.processes(limit: 3)])
        let service = Service("web", [run])
        #expect(try reread(service) == service)
    }

    @Test func imagesByTagAndByDigest() {
        #expect(Image("a", tag: "1").reference == "a:1")
        #expect(Image("a", tag: Key("k")).reference == "a:\(Key("k"))")
        #expect(Image("a", digest: "sha256:0").reference == "a@sha256:0")
        #expect(Container("a", digest: "sha256:0").pull == .ifAbsent, "a digest never changes")
        #expect(Container("a", tag: Key("k")).image.tag == "\(Key("k"))")
    }
}
