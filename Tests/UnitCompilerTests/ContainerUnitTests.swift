import Flotilla
import Testing
import UnitCompiler

/// What the author says of a container, as the engine's command line.
@Suite struct ContainerUnitTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var component: any ContainerComponent
        var words: String
        var testDescription: String { words }
    }

    static let cases: [Case] = [
        Case(component: Command("serve", "--port", "80"), words: "registry.example.com/web:1 serve --port 80"),
        Case(component: Entrypoint("/bin/app"), words: "--entrypoint /bin/app"),
        Case(component: Port(80), words: "--publish 80:80"),
        Case(component: Port(80, on: 8080, address: "127.0.0.1"), words: "--publish 127.0.0.1:8080:80"),
        Case(component: Port(53, address: "::1", .udp), words: "--publish \"[::1]:53:53/udp\""),
        Case(component: Volume("/srv", at: "/data"), words: "--volume /srv:/data"),
        Case(component: Volume("/srv", at: "/data", .readOnly), words: "--volume /srv:/data:ro"),
        Case(component: Tmpfs("/tmp", size: .mebibytes(64)), words: "--tmpfs /tmp:size=67108864"),
        Case(component: EnvironmentVariable("A", "b c"), words: "--env \"A=b c\""),
        Case(component: User("app"), words: "--user app"),
        Case(component: WorkingDirectory("/app"), words: "--workdir /app"),
        Case(component: Network("backend"), words: "--network backend"),
        Case(component: Label("team", "web"), words: "--label team=web"),
        Case(component: Capability(add: "NET_ADMIN"), words: "--cap-add NET_ADMIN"),
        Case(component: Capability(drop: "ALL"), words: "--cap-drop ALL"),
        Case(component: Limit(memory: .mebibytes(512)), words: "--memory 536870912b"),
        Case(component: Limit(cpu: .cores(1.5)), words: "--cpus 1.500"),
        Case(component: Limit(processes: 100), words: "--pids-limit 100"),
        Case(component: Limit(ulimit: "nofile", soft: 1024, hard: 4096), words: "--ulimit nofile=1024:4096"),
        Case(component: ReadOnlyRoot(), words: "--read-only"),
        Case(component: EngineArgument("--shm-size", "1g"), words: "--shm-size 1g"),
    ]

    @Test(arguments: cases) func option(_ example: Case) throws {
        let service = Service("web", [Container(Image("registry.example.com/web", tag: "1"), [example.component])])
        let start = try #require(try text("shop-web.service", of: service).value("ExecStart"))
        #expect(start.contains(example.words), "\(start)")
    }

    @Test func publishedPortsNeedNoHostNetwork() throws {
        let service = Service("web") {
            Container("web", tag: "1") {
                Network.host
                Port(80)
            }
        }
        let start = try #require(try text("shop-web.service", of: service).value("ExecStart"))
        #expect(!start.contains("--publish"))
        #expect(start.contains("--network host"))
    }

    @Test func podmanNeedsNoDaemon() throws {
        let service = Service("web") { Container("web", tag: "1", engine: .podman) }
        let unit = try text("shop-web.service", of: service)
        #expect(unit.value("Requires") == nil)
        #expect(unit.value("ExecStart")?.hasPrefix("/usr/bin/podman run") == true)
        #expect(unit.values("ExecStopPost") == ["-/usr/bin/podman rm --force shop-web"])
    }

    @Test func digestWinsAndIsPulledIfAbsent() throws {
        let digest = "sha256:" + String(repeating: "ab", count: 32)
        let service = Service("web") { Container("web", digest: digest) }
        let unit = try text("shop-web.service", of: service)
        let pull = try #require(unit.values("ExecStartPre").first)
        #expect(pull.hasPrefix("/bin/sh -c "))
        #expect(pull.hasSuffix("pull-if-absent web@\(digest)"))
        #expect(unit.value("ExecStart")?.contains("web@\(digest)") == true)
    }

    @Test func stoppingLeavesTheEngineTime() throws {
        let unit = try text("shop-web.service", of: minimal("web", Stop(signal: "INT", timeout: .seconds(60))))
        #expect(unit.value("TimeoutStopSec") == "1min 15s")
        #expect(unit.value("ExecStop") == "-/usr/bin/docker stop --time 60 shop-web")
        #expect(unit.value("SuccessExitStatus") == "130")
        #expect(unit.value("ExecStart")?.contains("--stop-signal SIGINT --stop-timeout 60") == true)
    }

    @Test func aPlainProcess() throws {
        let service = Service("web") {
            Run("/usr/bin/web", "--motto", "50% of $HOME") {
                EnvironmentVariable("MODE", "a\"b")
                User("www-data")
                Group("www-data")
                WorkingDirectory("/srv")
                EnvironmentFile("/etc/default/web")
                Ready(.notify)
            }
            Stop(signal: "SIGQUIT")
        }
        let unit = try text("shop-web.service", of: service)
        #expect(unit.value("Type") == "notify")
        #expect(unit.value("ExecStart") == #"/usr/bin/web --motto "50%% of $$HOME""#)
        #expect(unit.value("Environment") == #""MODE=a\"b""#)
        #expect(unit.value("User") == "www-data")
        #expect(unit.value("Group") == "www-data")
        #expect(unit.value("WorkingDirectory") == "/srv")
        #expect(unit.value("EnvironmentFile") == "/etc/default/web")
        #expect(unit.value("KillSignal") == "SIGQUIT")
        #expect(unit.value("TimeoutStopSec") == "30s")
        #expect(unit.value("Requires") == nil)
    }

    @Test func defaultsAreThoseOfACarefulOperator() throws {
        let unit = try text("shop-web.service", of: minimal())
        for (key, value) in [
            ("Type", "exec"), ("Restart", "always"), ("RestartSec", "5s"), ("StartLimitIntervalSec", "5min"),
            ("StartLimitBurst", "5"), ("TimeoutStartSec", "10min"), ("TimeoutStopSec", "45s"), ("KillMode", "mixed"),
            ("SyslogIdentifier", "shop-web"), ("Slice", "shop-web.slice"), ("LimitNOFILE", "65536"),
            ("After", "network-online.target docker.service"), ("Wants", "network-online.target"),
            ("WantedBy", "multi-user.target"), ("NoNewPrivileges", "yes"),
        ] { #expect(unit.value(key) == value, "\(key)") }
        let limit = try #require(unit.firstRange(of: "StartLimitBurst"))
        let service = try #require(unit.firstRange(of: "[Service]"))
        #expect(limit.lowerBound < service.lowerBound, "start limits belong in [Unit]")
        #expect(
            unit.hasPrefix("# web, a service of the fleet shop in prod\n# Generated by flotilla from Support.swift:"))
    }

    @Test func sameManifestSameBytes() {
        let service = minimal("web", Instances(3), Health(.tcp(port: 80)))
        #expect(compile(service).units.map(\.bytes) == compile(service).units.map(\.bytes))
    }
}
