import Flotilla
import Testing
import UnitCompiler

/// `[X-Fleet]`: fleet's words where fleet has them, ours where it has none.
@Suite struct PlacementTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var component: any PlacementComponent
        var lines: [String]
        var testDescription: String { lines.joined(separator: " | ") }
    }

    static let cases: [Case] = [
        Case(component: Role("web"), lines: ["MachineMetadata=role=web"]),
        Case(component: Role("web", "api"), lines: ["MachineMetadata=role=web", "MachineMetadata=role=api"]),
        Case(component: Metadata("disk") == "fast ssd", lines: ["MachineMetadata=\"disk=fast ssd\""]),
        Case(component: Metadata("cores") == 8, lines: ["MachineMetadata=cores=8"]),
        Case(component: Metadata("cores") != 8, lines: ["MachineConstraint=cores not in 8"]),
        Case(component: Metadata("disk") != "hdd", lines: ["MachineConstraint=disk not in hdd"]),
        Case(component: Metadata("zone").notIn("a", "b"), lines: ["MachineConstraint=zone not in a b"]),
        Case(component: Metadata("gpu").exists, lines: ["MachineConstraint=gpu exists"]),
        Case(component: Metadata("gpu").isAbsent, lines: ["MachineConstraint=gpu absent"]),
        Case(component: Metadata("cores") >= 8, lines: ["MachineConstraint=cores >= 8"]),
        Case(component: Metadata("cores") > 8, lines: ["MachineConstraint=cores > 8"]),
        Case(component: Metadata("cores") < 8, lines: ["MachineConstraint=cores < 8"]),
        Case(component: Metadata("cores") <= 8, lines: ["MachineConstraint=cores <= 8"]),
        Case(
            component: Machine("0123456789abcdef0123456789abcdef"),
            lines: ["MachineID=0123456789abcdef0123456789abcdef"]),
        Case(component: Apart(from: "ot*r"), lines: ["Conflicts=shop-ot*r.service"]),
        Case(component: Apart(from: "batch-*.service"), lines: ["Conflicts=batch-*.service"]),
        Case(component: Apart(from: minimal("third")), lines: ["Conflicts=shop-third.service"]),
        Case(component: Apart(from: "other"), lines: ["Conflicts=shop-other@*.service"]),
        Case(component: Together(with: "third"), lines: ["MachineOf=shop-third.service"]),
        Case(component: Replaces(minimal("third")), lines: ["Replaces=shop-third.service"]),
        Case(component: Replaces("third"), lines: ["Replaces=shop-third.service"]),
        Case(component: Spread(over: "zone"), lines: ["Spread=zone"]),
        Case(component: AtMost(perMachine: 2), lines: ["MaxPerMachine=2"]),
        Case(
            component: Reserve(cpu: .cores(0.5), memory: .mebibytes(512)),
            lines: ["CPUReservation=500m", "MemoryReservation=512M"]),
    ]

    @Test(arguments: cases) func constraint(_ example: Case) throws {
        let unit = try text(
            "shop-web.service", of: minimal("web", Placement([example.component])), minimal("other", Instances(2)),
            minimal("third"))
        let section = try #require(unit.split(separator: "[X-Fleet]\n").last)
        #expect(section.hasPrefix(example.lines.joined(separator: "\n") + "\n"), "\(section)")
    }

    @Test func sameEnvironment() throws {
        let service = Environment.$evaluated.withValue(.stage) { minimal("web", Placement { SameEnvironment() }) }
        #expect(try text("shop-web.service", of: service).value("MachineMetadata") == "environment=stage")
    }

    @Test func global() throws {
        let unit = try text("shop-web.service", of: minimal("web", Global(), Placement { Role("web") }))
        #expect(unit.contains("[X-Fleet]\nGlobal=true\nMachineMetadata=role=web\n"))
    }

    @Test func exclusiveAndPorts() throws {
        let service = Service("web") {
            Container("web", tag: "1") { Port(80, on: 8080) }
            Exclusive()
        }
        let unit = try text("shop-web.service", of: service)
        #expect(unit.value("Exclusive") == "true")
        #expect(unit.value("Ports") == "8080/tcp")
    }

    @Test func portsOfProcessesAndSockets() throws {
        let service = Service("web") {
            Run("/usr/bin/web") {
                Port(8080)
                Port(5353, .udp)
            }
            Listen(.stream("127.0.0.1:9001"))
            Listen(.stream("[::1]:9002"))
            Listen(.datagram("9003"))
            Listen(.stream("/run/web:80"))
        }
        #expect(
            try text("shop-web.service", of: service).value("Ports")
                == "8080/tcp 5353/udp 9001/tcp 9002/tcp 9003/udp")
    }

    @Test func instancesByCountAndByName() throws {
        let units = compile(minimal("a", Instances(3)), minimal("b", Instances(each: "mail", "re-ports"))).units
        #expect(units.map(\.name) == ["shop-a@.service", "shop-b@.service"])
        #expect(units[0].instances == ["1", "2", "3"])
        #expect(units[1].instances == ["mail", #"re\x2dports"#])
    }

    @Test func sidecarGoesWithItsService() throws {
        let main = minimal("web", Global(), Placement { Role("web") })
        let sidecar = minimal("presence", Sidecar(of: main))
        let unit = try text("shop-presence.service", of: main, sidecar)
        #expect(unit.value("BindsTo") == "shop-web.service")
        #expect(unit.value("After")?.hasSuffix("shop-web.service") == true)
        #expect(unit.contains("[X-Fleet]\nGlobal=true\nMachineMetadata=role=web\n"))
        #expect(unit.value("WantedBy") == "shop-web.service")
        #expect(
            try text("shop-web.service", of: main, sidecar).value("Wants")?.hasSuffix("shop-presence.service") == true)
    }

    @Test func sidecarOfInstances() throws {
        let main = minimal("web", Instances(2))
        let unit = try text("shop-presence@.service", of: main, minimal("presence", Sidecar(of: main)))
        #expect(unit.value("BindsTo") == "shop-web@%i.service")
        #expect(unit.value("MachineOf") == "shop-web@%i.service")
    }

    @Test func dependencies() throws {
        let app = minimal("app")
        let api = minimal("api")
        let unit = try text(
            "shop-web.service", of: app, api, minimal("db"), minimal("cache"),
            minimal("web", Needs(app), Wants(api), After("cache"), StartsAfter("db")))
        #expect(unit.value("Requires") == "docker.service shop-app.service")
        #expect(unit.value("Wants") == "network-online.target shop-api.service")
        #expect(
            unit.value("After")
                == "network-online.target docker.service shop-app.service shop-api.service shop-cache.service")
        #expect(unit.value("MachineOf") == "shop-app.service")
        #expect(unit.value("StartsAfter") == "shop-db.service")
    }

    @Test func instancesPairUp() throws {
        let unit = try text(
            "shop-web@.service", of: minimal("app", Instances(2)), minimal("web", Instances(2), Needs("app")))
        #expect(unit.value("Requires") == "docker.service shop-app@%i.service")
    }

    @Test func oneNeedsAllInstances() throws {
        let unit = try text("shop-web.service", of: minimal("app", Instances(2)), minimal("web", Needs("app")))
        #expect(unit.value("Requires") == "docker.service shop-app@1.service shop-app@2.service")
    }
}
