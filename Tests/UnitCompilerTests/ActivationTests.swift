import Flotilla
import Testing
import UnitCompiler

@Suite struct ActivationTests {
    @Test func oneShotWithATimer() throws {
        let task = OneShot("backup") {
            Run("/usr/bin/backup")
            Schedule(.calendar("Mon..Fri 04:00"), .afterBoot(.minutes(5)), .every(.hours(1)), jitter: .minutes(10))
        }.service
        let service = try text("shop-backup.service", of: task)
        #expect(service.value("Type") == "oneshot")
        #expect(service.value("Restart") == nil)
        #expect(service.value("StartLimitBurst") == nil)
        #expect(!service.contains("[Install]"), "a scheduled task does not start at boot by itself")
        let timer = try text("shop-backup.timer", of: task)
        #expect(timer.value("OnCalendar") == "Mon..Fri 04:00")
        #expect(timer.value("OnBootSec") == "5min")
        #expect(timer.value("OnUnitInactiveSec") == "1h")
        #expect(timer.value("Persistent") == "yes")
        #expect(timer.value("RandomizedDelaySec") == "10min")
        #expect(timer.value("WantedBy") == "timers.target")
        #expect(timer.value("MachineOf") == "shop-backup.service")
    }

    @Test func monotonicTimerIsNotPersistent() throws {
        let task = OneShot("sweep") {
            Run("/usr/bin/sweep")
            Schedule(.every(.minutes(10)))
        }.service
        let timer = try text("shop-sweep.timer", of: task)
        #expect(timer.value("Persistent") == nil)
        #expect(timer.value("OnActiveSec") == "10min")
    }

    @Test func aTimerOfAGlobalTaskIsGlobal() throws {
        let task = OneShot("sweep") {
            Run("/usr/bin/sweep")
            Schedule(.calendar("daily"))
            Global()
            Placement { Role("web") }
        }.service
        #expect(try text("shop-sweep.timer", of: task).contains("[X-Fleet]\nGlobal=true\nMachineMetadata=role=web\n"))
    }

    @Test func aOneShotInAContainerIsRemovedAfterwards() throws {
        let task = OneShot("migrate", like: minimal("web", Global())) { Command("manage", "migrate") }.service
        let unit = try text("shop-migrate.service", of: task)
        #expect(unit.value("ExecStart")?.hasSuffix("registry.example.com/web:1 manage migrate") == true)
        #expect(unit.values("ExecStop").isEmpty)
        #expect(unit.value("SuccessExitStatus") == nil, "a task that was stopped has failed")
        #expect(unit.values("ExecStopPost") == ["-/usr/bin/docker rm --force shop-migrate"])
    }

    @Test func socketActivation() throws {
        let service = Service("echo") {
            Run("/usr/bin/echo-server")
            Listen(.stream("127.0.0.1:7777"), mode: 0o660, user: "root", group: "www-data")
            Listen(.datagram("7778"))
            Listen(.fifo("/run/echo.fifo"))
        }
        let socket = try text("shop-echo.socket", of: service)
        #expect(socket.value("ListenStream") == "127.0.0.1:7777")
        #expect(socket.value("ListenDatagram") == "7778")
        #expect(socket.value("ListenFIFO") == "/run/echo.fifo")
        #expect(socket.value("SocketMode") == "0660")
        #expect(socket.value("SocketUser") == "root")
        #expect(socket.value("SocketGroup") == "www-data")
        #expect(socket.value("WantedBy") == "sockets.target")
        let unit = try text("shop-echo.service", of: service)
        #expect(unit.value("Requires") == "shop-echo.socket")
        #expect(unit.value("After") == "shop-echo.socket")
        #expect(unit.value("Restart") == "on-failure")
        #expect(!unit.contains("[Install]"))
    }

    @Test func aProcessForEachConnection() throws {
        let service = Service("echo") {
            Run("/bin/cat")
            Listen(.stream("7777"), accept: true)
        }
        #expect(compile(service).units.map(\.name) == ["shop-echo.socket", "shop-echo@.service"])
        #expect(try text("shop-echo.socket", of: service).value("Accept") == "yes")
        #expect(try text("shop-echo@.service", of: service).value("StandardInput") == "socket")
    }

    @Test func directivesReplaceOrFollow() throws {
        let unit = try text(
            "shop-web.service",
            of: minimal(
                "web", Directive("Restart", "on-abnormal"), Directive("IOWeight", "50"),
                Directive("After", "time-sync.target", in: .unit), Directive("Alias", "www.service", in: .install)))
        #expect(unit.values("Restart") == ["on-abnormal"])
        #expect(unit.values("IOWeight") == ["50"])
        #expect(unit.values("After") == ["network-online.target docker.service", "time-sync.target"])
        #expect(unit.values("Alias") == ["www.service"])
    }

    @Test func hardeningLevels() throws {
        #expect(try text("shop-web.service", of: minimal("web", Hardening(.none))).value("NoNewPrivileges") == nil)
        #expect(try text("shop-web.service", of: minimal("web", Hardening(.strict))).value("PrivateDevices") == "yes")
        let process = Service("web") {
            Run("/usr/bin/web")
            Hardening(.strict)
        }
        let unit = try text("shop-web.service", of: process)
        #expect(unit.values("ProtectSystem") == ["strict"])
        #expect(unit.value("CapabilityBoundingSet") == "")
    }
}
