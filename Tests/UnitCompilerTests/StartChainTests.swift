import Flotilla
import Testing
import UnitCompiler

@Suite struct StartChainTests {
    @Test func usualChain() throws {
        let service = minimal("web", Secret("env", from: .s3(bucket: "b", key: "k")))
        let unit = try text("shop-web.service", of: service)
        #expect(
            unit.values("ExecStartPre") == [
                "/usr/bin/flotilla-fetch s3://b/k --output %t/shop-web/env --mode 0600 --environment-for docker "
                    + "--timeout 120s",
                "/usr/bin/docker pull registry.example.com/web:1",
                "-/usr/bin/docker stop --time 30 shop-web",
                "-/usr/bin/docker rm --force shop-web",
            ])
    }

    @Test func authorsStepsKeepTheirOrderAndNames() throws {
        let service = minimal(
            "web",
            StartChain {
                Step("before", run: "/usr/bin/before", ignoreFailure: true)
                PullImage(timeout: .minutes(15))
                Step("migrate", inContainer: "manage", "migrate", timeout: .minutes(5))
                RemoveOldContainer()
                Step("after", run: "/usr/bin/after", "x y")
            },
            AfterStart { Step("warm up", run: "/usr/bin/warm") },
            BeforeStop { Step("say goodbye", run: "/usr/bin/bye") },
            CleanUp { Step("sweep", run: "/usr/bin/sweep", ignoreFailure: true) })
        let unit = try text("shop-web.service", of: service)
        #expect(
            unit.values("ExecStartPre") == [
                "-/usr/bin/before", "/usr/bin/docker pull registry.example.com/web:1",
                "/usr/bin/timeout --kill-after=10s 300s /usr/bin/docker run --rm --log-driver none --pull never "
                    + "--label flotilla.unit=%n registry.example.com/web:1 manage migrate",
                "-/usr/bin/docker stop --time 30 shop-web", "-/usr/bin/docker rm --force shop-web",
                "/usr/bin/after \"x y\"",
            ])
        #expect(unit.value("TimeoutStartSec") == "15min")
        #expect(unit.values("ExecStartPost") == ["/usr/bin/warm"])
        #expect(unit.values("ExecStop") == ["/usr/bin/bye", "-/usr/bin/docker stop --time 30 shop-web"])
        #expect(unit.values("ExecStopPost") == ["-/usr/bin/docker rm --force shop-web", "-/usr/bin/sweep"])
        for name in ["before", "pull image", "migrate", "stop old container", "after", "warm up", "sweep"] {
            #expect(unit.contains("\n# \(name)\nExec"), "\(name) is not above its line")
        }
    }

    @Test func beforeAStopACommandRunsInTheRunningContainer() throws {
        let steps = Step("drain", inContainer: "drain", "--wait")
        let unit = try text(
            "shop-web.service",
            of: minimal("web", BeforeStop { steps }, CleanUp { Step("sweep", inContainer: "sweep") }))
        #expect(unit.values("ExecStop").first == "/usr/bin/docker exec shop-web drain --wait")
        #expect(unit.values("ExecStopPost").last?.hasPrefix("/usr/bin/docker run --rm ") == true)
    }

    @Test func privilegedStepsLeaveTheSandbox() throws {
        let steps = StartChain {
            Step("a", run: "/usr/bin/a", privileged: true)
            Step("b", run: "/usr/bin/b", ignoreFailure: true, privileged: true)
        }
        let service = Service("web", [Run("/usr/bin/web"), steps])
        #expect(
            try text("shop-web.service", of: service).values("ExecStartPre") == ["+/usr/bin/a", "-+/usr/bin/b"])
    }

    @Test func directoriesAreMadeFirst() throws {
        let unit = try text(
            "shop-web.service",
            of: minimal("web", HostDirectory("/run/shop", user: "1000", group: "33", mode: 0o2775), StartChain {}))
        #expect(
            unit.values("ExecStartPre") == [
                "+/usr/bin/install --directory --mode 2775 --owner 1000 --group 33 /run/shop"
            ])
        #expect(unit.value("RequiresMountsFor") == nil, "/run is always there")
    }

    @Test func mountsComeFirst() throws {
        let service = Service("web") {
            Container("web", tag: "1") {
                Volume("/srv/my media", at: "/media")
                Volume("/var/lib/100%", at: "/data")
                Volume("named", at: "/cache")
                Volume("/dev/log", at: "/dev/log")
            }
            HostDirectory("/srv/other")
        }
        #expect(
            try text("shop-web.service", of: service).value("RequiresMountsFor")
                == #"/srv/other "/srv/my media" /var/lib/100%%"#)
    }

    @Test func limitsOfAProcessAreTheUnits() throws {
        let service = Service("web") {
            Run("/usr/bin/web") {
                Limit(memory: .mebibytes(512))
                Limit(cpu: .millicores(1255))
                Limit(processes: 64)
                Limit(ulimit: "nofile", soft: 1024, hard: 4096)
                Limit(ulimit: "core", soft: 0)
            }
        }
        let unit = try text("shop-web.service", of: service)
        #expect(unit.value("MemoryMax") == "512M")
        #expect(unit.value("CPUQuota") == "125.5%")
        #expect(unit.value("TasksMax") == "64")
        #expect(unit.value("LimitNOFILE") == "1024:4096")
        #expect(unit.value("LimitCORE") == "0")
    }

    @Test func commandsAreRecordedInTheOrderOfTheLines() throws {
        let unit = try #require(compile(minimal()).units.first)
        #expect(
            unit.commands.map(\.directive) == [
                "ExecStartPre", "ExecStartPre", "ExecStartPre", "ExecStart", "ExecStop", "ExecStopPost",
            ])
        #expect(unit.commands.map(\.step).prefix(2) == ["pull image", "stop old container"])
    }

    @Test func explicitStartTimeout() throws {
        let unit = try text("shop-web.service", of: minimal("web", StartTimeout(.minutes(30))))
        #expect(unit.value("TimeoutStartSec") == "30min")
        #expect(
            unit.values("ExecStartPre").first?.hasPrefix("/usr/bin/timeout --kill-after=10s 600s /usr/bin/docker pull")
                == true)
    }

    static let reloads: [(Reload, String)] = [
        (Reload(signal: "HUP"), "/usr/bin/docker kill --signal SIGHUP shop-web"),
        (Reload(run: "/usr/bin/reload", "now"), "/usr/bin/reload now"),
        (Reload(inContainer: "nginx", "-s", "reload"), "/usr/bin/docker exec shop-web nginx -s reload"),
        (Reload(touch: "/srv/reload"), "/usr/bin/touch --no-dereference /srv/reload"),
    ]

    @Test(arguments: reloads) func reload(_ reload: Reload, _ command: String) throws {
        #expect(try text("shop-web.service", of: minimal("web", reload)).value("ExecReload") == command)
    }

    @Test func reloadOfAProcess() throws {
        let service = Service("web") {
            Run("/usr/bin/web")
            Reload(signal: "SIGHUP")
        }
        #expect(try text("shop-web.service", of: service).value("ExecReload") == "/bin/kill -HUP ${MAINPID}")
    }

    @Test func touchingTheCodeVolumesFileIsTheReload() throws {
        let service = Service("web") {
            Container("web", tag: "1") { CodeVolume("/srv/code", at: "/app", reloadBy: "/srv/code/reload.ini") }
        }
        let unit = try text("shop-web.service", of: service)
        #expect(unit.value("ExecReload") == "/usr/bin/touch --no-dereference /srv/code/reload.ini")
        #expect(unit.value("ExecStart")?.contains("--volume /srv/code:/app:ro") == true)
        #expect(unit.value("CodeVolume") == "path=/srv/code reload-file=/srv/code/reload.ini")
    }

    @Test func intendedExpansionIsKept() throws {
        let service = Service("web") { Run("/usr/bin/web", "\(Variable("HOST")):$HOST", "\(Specifier.instance)%i") }
        #expect(try text("shop-web.service", of: service).value("ExecStart") == "/usr/bin/web ${HOST}:$$HOST %i%%i")
    }
}
