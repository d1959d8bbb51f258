import Flotilla
import Testing

/// Plain Swift between the braces: conditions, loops, lists, functions.
@Suite struct BuilderTests {
    static func shared() -> [any ContainerComponent] { [User("1000"), ReadOnlyRoot()] }

    @Test(arguments: [true, false]) func conditionsLoopsAndLists(_ flag: Bool) throws {
        let service = Service("web") {
            Container("web", tag: "1") {
                if flag { Port(1) }
                if flag { Port(2) } else { Port(3) }
                for number in 4...5 { Port(number) }
                switch flag {
                case true: Port(6)
                case false: Port(7)
                }
                Self.shared()
            }
            if flag { Global() } else { Instances(2) }
            for name in ["a", "b"] { Needs(name) }
            StartChain {
                PullImage()
                if flag { Step("a", run: "/bin/a") }
                for name in ["b", "c"] { Step(name, run: "/bin/\(name)") }
                RemoveOldContainer()
            }
            Placement {
                Role("web")
                if flag { Metadata("disk") == "ssd" }
            }
        }
        let container = try service.container()
        #expect(container.ports.map(\.container) == (flag ? [1, 2, 4, 5, 6] : [3, 4, 5, 7]))
        #expect(container.user == "1000" && container.readOnlyRoot)
        #expect(service.scale == (flag ? .global : .count(instances: 2)))
        #expect(service.dependencies.map(\.service.name) == ["a", "b"])
        #expect(
            service.startChain?.map(\.name)
                == ["pull image"] + (flag ? ["a"] : []) + ["b", "c", "stop old container", "remove old container"])
        #expect(service.placement.constraints.count == (flag ? 2 : 1))
    }

    @Test func aFleetListsServicesTasksAndListsOfThem() {
        let fleet = Fleet("shop", environments: .prod) {
            Service("a", [])
            OneShot("b", [])
            for name in ["c", "d"] { Service(name, []) }
            [Service("e", [])]
            [OneShot("f", [])]
        }
        #expect(fleet.manifest(for: .prod).services.map(\.name) == ["a", "b", "c", "d", "e", "f"])
    }

    static let twice: [(any ServiceComponent, any ServiceComponent, String)] = [
        (Release(.reloadCode), Release(.rolling(maxInFlight: 1)), "how it is released"),
        (Global(), Instances(2), "how many there are of it"),
        (Placement { Role("a") }, Placement { Role("b") }, "where it runs"),
        (StartChain {}, StartChain {}, "what runs before its start"),
        (Stop(), Stop(), "how it stops"),
        (Hardening(.none), Hardening(.strict), "how it is hardened"),
        (Description("a"), Description("b"), "what it is"),
    ]

    /// The second would silently overrule the first.
    @Test(arguments: twice.indices) func aThingSaidTwiceIsAProblem(_ index: Int) {
        let (first, second, what) = Self.twice[index]
        #expect(service(first, second).problems.map(\.message) == ["web says twice \(what)"])
        #expect(service(first).problems.isEmpty)
    }

    @Test func whatMayBeSaidOftenIsNoProblem() {
        let service = service(
            Needs("a"), Needs("b"), Health(.tcp(port: 1)), Health(.tcp(port: 2)), Listen(.stream("1")),
            Listen(.stream("2")), Secret("a", from: .file("/a")), Secret("b", from: .file("/b")),
            AfterStart { Step("a", run: "/a") }, AfterStart { Step("b", run: "/b") })
        #expect(service.problems.isEmpty)
        #expect(service.afterStart.count == 2)
    }

    @Test func twoWorkloadsAreAProblem() {
        #expect(service(Run("/usr/bin/other")).problems.first?.message.contains("two workloads") == true)
    }
}
