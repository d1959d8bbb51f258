import Flotilla
import Testing

/// Each element of a service lands in the manifest, and comes back from JSON as it was.
@Suite struct ServiceElementTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var component: any ServiceComponent
        var isThere: @Sendable (Service) -> Bool

        init(_ component: any ServiceComponent, _ isThere: @escaping @Sendable (Service) -> Bool) {
            testDescription = "\(type(of: component))"
            self.component = component
            self.isThere = isThere
        }
    }

    static let cases: [Case] = [
        Case(Description("The shop")) { $0.summary == "The shop" },
        Case(StartChain { Step("a", run: "/bin/a") }) { $0.startChain?.map(\.name) == ["a"] },
        Case(StartChain {}) { $0.startChain == [] },
        Case(AfterStart { Step("a", run: "/bin/a") }) { $0.afterStart.map(\.name) == ["a"] },
        Case(BeforeStop { Step("a", inContainer: "a") }) { $0.beforeStop.map(\.name) == ["a"] },
        Case(CleanUp { Step("a", run: "/bin/a") }) { $0.cleanUp.map(\.name) == ["a"] },
        Case(StartTimeout(.minutes(3))) { $0.startTimeout == .seconds(180) },
        Case(Stop(signal: "QUIT", timeout: .seconds(5))) {
            $0.stop?.signal == "QUIT" && $0.stop?.timeout == .seconds(5)
        },
        Case(Restart(.never)) { $0.restart?.policy == .never },
        Case(Reload(signal: "HUP")) { $0.reload?.action == .signal(name: "HUP") },
        Case(Secret("a", from: .file("/a"))) { $0.secrets.map(\.delivery) == [.environmentFile] },
        Case(HostDirectory("/run/a", user: "b", mode: 0o700)) { $0.directories.map(\.mode.bits) == [0o700] },
        Case(Needs("a", "b")) { $0.dependencies.map(\.kind) == [.needs, .needs] },
        Case(Wants(Service("a", []))) { $0.dependencies.map(\.service.name) == ["a"] },
        Case(After(OneShot("a", []), Service("b", []))) { $0.dependencies.map(\.service.name) == ["a", "b"] },
        Case(StartsAfter("a")) { $0.dependencies.map(\.kind) == [.startsAfter] },
        Case(Sidecar(of: "a")) { $0.sidecarOf?.name == "a" },
        Case(Instances(3)) { $0.scale == .count(instances: 3) },
        Case(Instances(each: "a", "b")) { $0.scale == .each(names: ["a", "b"]) },
        Case(Global()) { $0.scale == .global },
        Case(JustOne()) { $0.scale == .one },
        Case(Exclusive()) { $0.exclusive },
        Case(Placement { Role("a", "b") }) { $0.placement.constraints.map(\.values) == [["a", "b"]] },
        Case(Health(.http("/", port: 80))) {
            $0.health.map(\.probe) == [.http(path: "/", port: .number(80), expect: nil)]
        },
        Case(Health(.http("/", socket: "/run/a"))) {
            $0.health.map(\.probe) == [.httpSocket(path: "/", socket: "/run/a", expect: nil)]
        },
        Case(Health(.tcp(port: .instance))) { $0.health.map(\.probe) == [.tcp(port: .instance)] },
        Case(Release(.ramp(by: 40, every: .minutes(1)))) {
            $0.release?.strategy == .canary(percent: [40, 80, 100], hold: .seconds(60))
        },
        Case(Release(.reloadCode)) {
            $0.release?.strategy == .reloadCode(tasks: [], otherwise: .rolling(maxInFlight: 1))
        },
        Case(Listen(.stream("80"), mode: 0o660)) { $0.listen.map(\.mode?.bits) == [0o660] },
        Case(Hardening(.strict)) { $0.hardening == .strict },
        Case(Directive("IOWeight", "50")) { $0.directives.map(\.section) == [.service] },
    ]

    @Test(arguments: cases) func element(_ example: Case) throws {
        let service = service(example.component)
        #expect(service.problems.isEmpty)
        #expect(example.isThere(service))
        #expect(try reread(service) == service)
    }

    /// Where an element was written is known to whoever reports a mistake in it.
    @Test func everyElementThatCanBeWrongKnowsItsLine() throws {
        let line = #line + 1
        let service = service(Needs("a"), Health(.tcp(port: 1)), Release(.reloadCode), Listen(.stream("1")))
        let place = SourceLocation(file: "ServiceElementTests.swift", line: line)
        #expect(service.dependencies.first?.service.location == place)
        #expect(service.health.first?.location == place)
        #expect(service.release?.location == place)
        #expect(service.listen.first?.location == place)
    }

    @Test func aOneShotIsAServiceOfAnotherKind() throws {
        let task = OneShot("backup") {
            Run("/usr/bin/backup")
            Schedule(.calendar("04:00"), .every(.hours(2)), jitter: .minutes(5))
        }
        #expect(task.service.kind == .oneShot)
        #expect(task.service.schedule?.triggers == [.calendar("04:00"), .every(.hours(2))])
        #expect(try reread(task.service) == task.service)
    }
}
