import Flotilla
import Testing
import UnitCompiler

/// Every mistake has a code, the author's line, and a cure.
@Suite struct DiagnosticTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var cure: String
        var services: [Service]
        var testDescription: String { "\(code): \(cure)" }

        init(_ code: String, _ cure: String, _ services: Service...) {
            self.code = code
            self.cure = cure
            self.services = services
        }
    }

    static func run(_ components: any ServiceComponent...) -> Service {
        Service("web", [Run("/usr/bin/web")] + components)
    }

    static func container(_ components: any ContainerComponent...) -> Service {
        Service("web", [Container(Image("web", tag: "1"), components)])
    }

    static let names: [Case] = [
        Case("invalid-name", "such as \"my-web\"", Service("my web", [Run("/usr/bin/web")])),
        Case("invalid-name", "such as \"a-b\"", Service("a--b", [Run("/usr/bin/web")])),
        Case("invalid-name", "such as \"a\"", Service("a-", [Run("/usr/bin/web")])),
        Case("duplicate-name", "another name", run(), run()),
        Case("no-workload", "Container(…) or a Run(…)", Service("web", [])),
        Case("spec", "remove one", Service("web", [Run("/a"), Run("/b")])),
        Case("spec", "remove one", run(Global(), Instances(3))),
        Case("spec", "remove it", Service("web", like: run()) { Volume("/a", at: "/b") }),
        Case("invalid-port", "Port(81)", Service("web", [Run(["/usr/bin/web"], [Port(80, on: 81)])])),
        Case(
            "port-taken", "another port",
            Service("web", [Run(["/usr/bin/web"], [Port(80)]), Global()]),
            Service("a", [Run("/a"), Listen(.stream("80"))])),
        Case(
            "secret-owner", "User(\"1000\")",
            Service(
                "web",
                [
                    Container(Image("web", tag: "1"), [User("app")]),
                    Secret("tls", from: .file("/a"), as: .file(at: "/tls")),
                ])),
        Case("not-a-task", "OneShot", run(), Service("b", like: container()) { Release(.maintain(once: "web")) }),
        Case("invalid-name", "shop/version", Service("web", [Run("/a", "\(Key("a b", default: "1"))")])),
        Case("invalid-mode", "0o755", run(HostDirectory("/run/a", mode: 0o20))),
        Case("relative-path", "starting with /", run(HostDirectory("run"))),
        Case("no-timer", "Schedule", run(Directive("AccuracySec", "1s", in: .timer))),
        Case("no-socket", "Listen", run(Directive("Backlog", "10", in: .socket))),
        Case(
            "listen", "say the same",
            run(Listen(.stream("/run/a"), mode: 0o600), Listen(.stream("/run/b"), mode: 0o660))),
        Case("relative-path", "starting with /", Service("web", [Run("web")])),
        Case("no-command", "name a program", Service("web", [Run([])])),
        Case("invalid-signal", "SIGTERM", run(Stop(signal: "SIGTREM"))),
        Case("restart", "at least 1", run(Restart(.always, limit: 0))),
        Case("invalid-name", "after what it does", run(StartChain { Step("a\nb", run: "/bin/true") })),
        Case(
            "duplicate-name", "which one broke",
            run(
                StartChain {
                    Step("a", run: "/bin/true")
                    Step("a", run: "/bin/true")
                })),
        Case("no-container", "run:", run(StartChain { Step("a", inContainer: "x") })),
        Case("no-container", "remove the step", run(StartChain { PullImage() })),
        Case("misplaced-step", "StartChain", Service("web", [Container("web", tag: "1") {}, CleanUp { PullImage() }])),
        Case("negative-time", "positive", run(StartChain { Step("a", run: "/bin/true", timeout: .seconds(0)) })),
    ]

    static let containers: [Case] = [
        Case("invalid-port", "1 to 65535", container(Port(0))),
        Case("invalid-port", "1 to 65535", container(Port(80, on: 70000))),
        Case("colon-in-path", "without a colon", container(Volume("/a:b", at: "/c"))),
        Case("relative-path", "starting with /", container(Volume("/a", at: "c"))),
        Case("relative-path", "name of a volume", container(Volume("./a", at: "/c"))),
        Case("invalid-limit", "positive", container(Limit(memory: .bytes(0)))),
        Case("invalid-variable", "no digit first", container(EnvironmentVariable("1A", "b"))),
        Case("invalid-capability", "NET_ADMIN", container(Capability(add: "net admin"))),
        Case("invalid-limit", "nofile", container(Limit(ulimit: "nofiles", soft: 1))),
        Case("invalid-port", "Instances(each:", container(Port(80, on: .instance))),
        Case(
            "reload-file", "into the code volume",
            container(CodeVolume("/srv/code", at: "/app", reloadBy: "/srv/reload"))
        ),
        Case("invalid-tag", "128", Service("web", [Container("web", tag: "a b") {}])),
        Case("invalid-digest", "64 hex", Service("web", [Container("web", digest: "sha256:12") {}])),
        Case("invalid-image", "lower case", Service("web", [Container("", tag: "1") {}])),
        Case("port-taken", "another port", container(Port(80), Port(81, on: 80))),
        Case("socket-activation", "podman", Service("web", [Container("web", tag: "1") {}, Listen(.stream("80"))])),
    ]

    static let relations: [Case] = [
        Case("unknown-service", "did you mean database?", run(Needs("databse")), Service("database", [Run("/a")])),
        Case("self-reference", "another service", run(Needs("web"))),
        Case("dependency-cycle", "remove one", run(Needs("a")), Service("a", [Run("/a"), After("web")])),
        Case(
            "unplaceable", "StartsAfter", run(Needs("a"), Placement { Role("x") }),
            Service("a", [Run("/a"), Placement { Role("y") }])),
        Case(
            "unpaired-instances", "as many", run(Needs("a"), Instances(3)), Service("a", [Run("/a"), Instances(2)])),
        Case(
            "unpaired-instances", "same names", run(Needs("a"), Instances(each: "x")),
            Service("a", [Run("/a"), Instances(each: "y")])),
        Case("not-a-task", "OneShot", run(Release(.maintain(once: "a"))), Service("a", [Run("/a")])),
        Case(
            "port-taken", "on: …", Service("a", [Container("a", tag: "1") { Port(80) }, Global()]),
            Service("b", [Container("b", tag: "1") { Port(80) }, Global()])),
    ]

    static let placements: [Case] = [
        Case("instances", "1 to", run(Instances(0))),
        Case("instances", "list the values", run(Instances(each: []))),
        Case("duplicate-name", "each once", run(Instances(each: "a", "a"))),
        Case("invalid-name", "such as \"a-b\"", run(Instances(each: "a/b"))),
        Case("exclusive-global", "Global", run(Global(), Exclusive())),
        Case("spread-global", "Spread", run(Global(), Placement { Spread(over: "zone") })),
        Case("sidecar-scale", "Global", run(), Service("b", [Run("/b"), Sidecar(of: "web"), Global()])),
        Case("machine-id", "32 hex", run(Placement { Machine("abc") })),
        Case(
            "unplaceable", "remove one",
            run(
                Placement {
                    Metadata("a") == "b"
                    Metadata("a") != "b"
                })),
        Case(
            "constraint", "in one",
            run(
                Placement {
                    Role("a")
                    Role("b")
                })),
        Case("constraint", "at least one", run(Placement { Metadata("a").in() })),
        Case(
            "unknown-service", "did you mean web", run(), Service("a", [Run("/a"), Placement { Apart(from: "wbe") }])),
        Case("constraint", "letters", run(Placement { Metadata("a b").exists })),
        Case("reservation", ".mebibytes", run(Placement { Reserve(memory: .bytes(0)) })),
        Case("reservation", ".cores", run(Placement { Reserve(cpu: .cores(-1)) })),
    ]

    static let policies: [Case] = [
        Case("probe", "start it with /", run(Health(.http("healthz", port: 80)))),
        Case("probe", "100 to 599", run(Health(.http("/", port: 80, expect: 99)))),
        Case("invalid-port", "65535", run(Health(.tcp(port: 0)))),
        Case("probe", "how often", run(Health(.tcp(port: 1), every: .seconds(0)))),
        Case("probe", ".exec", run(Health(.container("x")))),
        Case("probe", "after how many", run(Health(.tcp(port: 1), healthyAfter: 0))),
        Case("release", "maxInFlight", run(Release(.rolling(maxInFlight: 0)))),
        Case("release", "Instances(each: \"1\", \"2\")", run(Release(.masterBackup(ports: 1, 2)))),
        Case("release", "10, 50, 100", run(Release(.ramp(by: 0, every: .hours(1))))),
        Case("release", "its own", run(Release(.masterBackup(ports: 1, 1)))),
        Case("release", "10, 50, 100", run(Release(.canary(percent: 50, 10, every: .hours(1))))),
        Case("release", "be 100", run(Release(.canary(percent: 10, every: .hours(1))))),
        Case("release", "CodeVolume", run(Release(.reloadCode))),
        Case("world-readable", "0o600", run(Secret("a", from: .file("/a"), as: .file(mode: 0o644)))),
        Case("duplicate-name", "another name", run(Secret("a", from: .file("/a")), Secret("a", from: .file("/b")))),
        Case("secrets-not-fetched", "FetchSecrets()", run(Secret("a", from: .file("/a")), StartChain {})),
        Case("invalid-url", "scheme", run(Secret("a", from: .s3(bucket: "b", key: "k", endpoint: "s3")))),
        Case("unknown-secret", "Secret(", Service("web", [Run("/a", "\(SecretPath("x"))")])),
        Case("unknown-directive", "MemoryMax", run(Directive("MemoryMx", "512M"))),
        Case("bad-value", "512M", run(Directive("MemoryMax", "512MB"))),
        Case("calendar", "", OneShot("a", [Run("/a"), Schedule(.calendar("Mun 04:00"))]).service),
        Case("schedule", ".calendar", OneShot("a", [Run("/a"), Schedule()]).service),
        Case("nulByte", "", Service("web", [Run("/a", "b\0c")])),
    ]

    @Test(arguments: names + containers + relations + placements + policies) func mistake(_ example: Case) throws {
        let compilation = UnitCompiler().compile(manifest(example.services))
        let found = try #require(
            compilation.diagnostics.first { $0.code == example.code }, "\(compilation.diagnostics)")
        #expect(found.severity == .error)
        #expect(found.cure.contains(example.cure), "\(found)")
        #expect(found.location?.file == "DiagnosticTests.swift")
        #expect(compilation.units.isEmpty, "nothing is written where something is wrong")
    }

    @Test func allMistakesAreToldInOneRunInReadingOrder() {
        let diagnostics = compile(
            Self.run(Needs("nobody"), Stop(signal: "SIGX")), Self.container(Port(0)), Service("a b", [])
        ).diagnostics
        #expect(
            Set(diagnostics.map(\.code)) == [
                "unknown-service", "invalid-signal", "duplicate-name", "invalid-port", "invalid-name", "no-workload",
            ])
        #expect(diagnostics.compactMap { $0.location?.line } == diagnostics.compactMap { $0.location?.line }.sorted())
    }

    @Test func portsThatMayMeetAreAWarning() throws {
        let compilation = compile(
            Service("a", [Container("a", tag: "1") { Port(80) }]), Service("b", [Container("b", tag: "1") { Port(80) }])
        )
        let diagnostic = try #require(compilation.diagnostics.first)
        #expect(diagnostic.severity == .warning)
        #expect(diagnostic.code == "port-taken")
        #expect(compilation.units.count == 2)
    }

    @Test func aGlobThatMatchesNothingIsAWarning() throws {
        let diagnostics = compile(Self.run(Placement { Apart(from: "batch-*") })).diagnostics
        #expect(diagnostics.map(\.code) == ["unknown-service"])
        #expect(diagnostics.first?.severity == .warning)
        #expect(compile(Self.run(Placement { Apart(from: "batch-*.service") })).diagnostics.isEmpty)
    }

    static let fixedPorts: [Service] = [
        Service("a", [Container(Image("a", tag: "1"), [Port(80)]), Instances(2), Placement { Together(with: "b") }]),
        Service("a", [Run(["/a"], [Port(80)]), Instances(each: "x", "y"), Needs("b")]),
        Service("a", [Run(["/a"], [Port(80)]), Instances(2), Placement([Machine(String(repeating: "0", count: 32))])]),
    ]

    @Test(arguments: fixedPorts) func instancesOnOneMachineCannotShareAPort(_ service: Service) {
        let one = Service("b", [Run("/b")])
        #expect(compile(service, one).diagnostics.map(\.code) == ["port-taken"])
        let two = Service("b", [Run("/b"), Instances(each: "x", "y")])
        let codes = service.placement.machineID == nil ? [] : ["port-taken"]
        #expect(compile(service, two).diagnostics.map(\.code) == codes, "each has a machine of its own")
    }

    static let probes: [(Service, String?)] = [
        (container(Port(8000, on: 80)), "published on, 80"), (container(), "Port(8000)"),
        (container(Port(8000, .udp)), "published on, 8000"), (container(Port(8000)), nil),
        (container(Port(80, on: 8000)), nil), (container(Network.host), nil), (run(), nil),
    ]

    @Test(arguments: probes) func probesOfWhatIsNotPublished(_ service: Service, _ cure: String?) {
        let probed = Service("web", like: service) { Health(.http("/", port: 8000)) }
        let diagnostics = compile(probed).diagnostics
        #expect(diagnostics.map(\.code) == (cure == nil ? [] : ["probe"]))
        #expect(diagnostics.first?.cure.contains(cure ?? "") ?? true)
    }

    @Test func aFleetOfNothingIsAWarning() {
        let diagnostics = UnitCompiler().compile(manifest([])).diagnostics
        #expect(diagnostics.map(\.code) == ["empty-fleet"])
        #expect(diagnostics.first?.severity == .warning)
    }

    @Test func instancesNamedByPortsTakeEachOfThem() {
        let instances: [any ServiceComponent] = [
            Container("a", tag: "1") { Port(80, on: .instance) }, Instances(each: "8001", "8002"), Global(),
        ]
        let other = Service("b", [Container("b", tag: "1") { Port(8002) }, Global()])
        #expect(compile(Service("a", Array(instances.dropLast())), other).diagnostics.map(\.code) == ["port-taken"])
    }

    @Test func manyWithOnePortAreToldOnceEach() {
        let services = (0..<1000).map { Service("s\($0)", [Container("a", tag: "1") { Port(80) }]) }
        let compilation = UnitCompiler().compile(manifest(services))
        #expect(compilation.diagnostics.count == 999)
    }

    @Test func portsOnDifferentMachinesAreFine() {
        let compilation = compile(
            Service("a", [Container("a", tag: "1") { Port(80) }, Global(), Placement { Role("x") }]),
            Service("b", [Container("b", tag: "1") { Port(80) }, Global(), Placement { Role("y") }]))
        #expect(compilation.diagnostics.isEmpty)
    }

    @Test func aCycleIsShownWhole() throws {
        let diagnostics = compile(
            Service("a", [Run("/a"), Needs("b")]), Service("b", [Run("/b"), StartsAfter("c")]),
            Service("c", [Run("/c"), Wants("a")])
        ).diagnostics
        #expect(diagnostics.map(\.code) == ["dependency-cycle"])
        #expect(diagnostics.first?.message.hasSuffix("a → b → c → a") == true)
    }

    @Test func aLongChainIsNoCycle() {
        var services = [Service("s0", [Run("/a")])]
        for number in 1..<2000 { services.append(Service("s\(number)", [Run("/a"), Needs("s\(number - 1)")])) }
        #expect(UnitCompiler().compile(manifest(services)).diagnostics.isEmpty)
    }

    @Test func chainsThatCannotWorkAreWarnedOf() {
        let service = Service("web") {
            Container("web", tag: "1")
            StartChain { Step("migrate", inContainer: "x") }
        }
        let codes = compile(service).diagnostics.map(\.code)
        #expect(codes == ["no-pull", "no-removal"])
    }
}
