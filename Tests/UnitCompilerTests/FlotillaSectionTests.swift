import Flotilla
import Testing
import UnitCompiler

/// `[X-Flotilla]`: what agent and engine will read.
@Suite struct FlotillaSectionTests {
    static let probes: [(Health.Probe, String)] = [
        (.http("/healthz", port: 8000, expect: 204), "http path=/healthz port=8000 expect=204"),
        (.http("/", socket: "/run/a.sock"), "http path=/ socket=/run/a.sock"),
        (.tcp(port: 5672), "tcp port=5672"),
    ]

    static let timing = "interval=5s timeout=1s500ms healthy-after=2 unhealthy-after=4 grace=1min"

    @Test(arguments: probes) func probe(_ probe: Health.Probe, _ words: String) throws {
        let health = Health(
            probe, every: .seconds(5), timeout: .seconds(1.5), healthyAfter: 2, unhealthyAfter: 4, grace: .minutes(1))
        #expect(try text("shop-web.service", of: minimal("web", health)).value("Health") == "\(words) \(Self.timing)")
    }

    @Test func probesThatRun() throws {
        let unit = try text(
            "shop-web.service",
            of: minimal("web", Health(.exec("/usr/bin/check", "a b")), Health(.container("check"))))
        #expect(unit.values("Health").map { $0.prefix(4) } == ["exec", "cont"])
        #expect(unit.values("Health").first?.hasSuffix(#"-- /usr/bin/check "a b""#) == true)
        #expect(unit.values("Health").last?.hasSuffix("-- check") == true)
    }

    static let releases: [(Release, String)] = [
        (Release(.rolling(maxInFlight: 2), drain: .seconds(30)), "rolling max-in-flight=2 drain=30s roll-back=yes"),
        (
            Release(.canary(percent: 10, 50, 100, every: .minutes(10)), rollBack: false),
            "canary percent=10,50,100 hold=10min roll-back=no"
        ),
        (
            Release(.ramp(by: 30, every: .minutes(5)), drain: .minutes(10)),
            "canary percent=30,60,90,100 hold=5min drain=10min roll-back=yes"
        ),
        (Release(.maintain(once: "migrate")), "maintain tasks=shop-migrate.service roll-back=yes"),
    ]

    @Test(arguments: releases) func release(_ release: Release, _ words: String) throws {
        let task = OneShot("migrate") { Run("/bin/true") }.service
        #expect(try text("shop-web.service", of: minimal("web", release), task).value("Release") == words)
    }

    static let reloads: [(Release, String)] = [
        (Release(.reloadCode), "reload-code otherwise=rolling max-in-flight=1 roll-back=yes"),
        (
            Release(.reloadCode(otherwise: .maintain(once: "migrate"))),
            "reload-code otherwise=maintain tasks=shop-migrate.service roll-back=yes"
        ),
        (
            Release(.reloadCode(after: "migrate"), rollBack: false),
            "reload-code tasks=shop-migrate.service otherwise=rolling max-in-flight=1 roll-back=no"
        ),
    ]

    @Test(arguments: reloads) func reloadCode(_ release: Release, _ words: String) throws {
        let service = Service("web") {
            Container("web", tag: "1") { CodeVolume("/srv", at: "/app", reloadBy: "/srv/reload") }
            release
        }
        let task = OneShot("migrate") { Run("/bin/true") }.service
        #expect(try text("shop-web.service", of: service, task).value("Release") == words)
    }

    @Test func masterAndBackupAreInstancesNamedByTheirPorts() throws {
        let service = Service("web") {
            Container("web", tag: "1") { Port(8080, on: .instance, address: "127.0.0.1") }
            Instances(each: "50000", "50001")
            Health(.http("/", port: .instance))
            Release(.masterBackup(ports: 50000, 50001))
        }
        let unit = try text("shop-web@.service", of: service)
        #expect(unit.value("ExecStart")?.contains("--publish 127.0.0.1:%i:8080 ") == true)
        #expect(unit.value("Ports") == "%i/tcp")
        #expect(unit.value("Health")?.hasPrefix("http path=/ port=%i ") == true)
        #expect(unit.value("Release") == "master-backup master=50000 backup=50001 roll-back=yes")
    }

    @Test func keysAreContent() throws {
        let version = Key("web/version", default: "1.0")
        let service = Service("web") { Container("web", tag: "\(version)") }
        #expect(try text("shop-web.service", of: service).value("Image") == "web:1.0")
        let set = try text("shop-web.service", of: service, keys: ["web/version": "2.0"])
        #expect(set.value("Image") == "web:2.0")
        #expect(set.value("Key") == "web/version=2.0")
        #expect(set.value("ExecStart")?.hasSuffix("web:2.0") == true)
    }

    @Test func aKeyWithoutAValueIsToldOnceForAllWhoNeedIt() throws {
        let version = Key("web/version")
        let diagnostics = compile(
            Service("web") { Container("web", tag: "\(version)") },
            Service("api") { Container("web", tag: "\(version)") }
        ).diagnostics
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostics.count == 1)
        #expect(diagnostic.code == "unresolved-key")
        #expect(diagnostic.message.contains("api, web"))
        #expect(diagnostic.cure.contains("--set web/version="))
    }
}
