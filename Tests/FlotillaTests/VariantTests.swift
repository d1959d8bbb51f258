import Flotilla
import Testing

/// Services and tasks made like others.
@Suite struct VariantTests {
    let model = Service("app") {
        Container("web", tag: "1") {
            Command("serve")
            EnvironmentVariable("SETTINGS", "site")
            EnvironmentVariable("LANG", "C")
            Port(8000)
        }
        Secret("env", from: .file("/etc/a"))
        Secret("key", from: .file("/etc/b"), as: .file())
        HostDirectory("/run/app")
        AfterStart { Step("a", run: "/bin/a") }
        Needs("db")
        Health(.http("/a", port: 8000))
        Health(.tcp(port: 8000))
        Directive("IOWeight", "50")
        Directive("Nice", "5")
        Placement { Role("web") }
        Global()
        Release(.rolling(maxInFlight: 2))
    }

    @Test func differsInWhatItSays() throws {
        let api = Service("api", like: model) { EnvironmentVariable("SETTINGS", "api") }
        var expected = model
        expected.name = "api"
        expected.location = api.location
        var container = try expected.container()
        container.environment[0] = EnvironmentVariable("SETTINGS", "api", line: #line - 5)
        expected.workload = .container(container)
        #expect(api == expected)
    }

    /// Lists without names are replaced as wholes: a second probe would ask the model's port.
    @Test func whatIsSaidAgainTakesThePlaceOfTheModels() {
        let api = Service("api", like: model) {
            Health(.http("/b", port: 8001))
            AfterStart { Step("b", run: "/bin/b") }
            Secret("env", from: .file("/etc/c"))
            Directive("IOWeight", "10")
            Needs("cache")
            Release(.rolling(maxInFlight: 1))
            JustOne()
        }
        #expect(api.health.map(\.probe) == [.http(path: "/b", port: .number(8001), expect: nil)])
        #expect(api.afterStart.map(\.name) == ["b"])
        #expect(api.secrets.map(\.name) == ["key", "env"])
        #expect(api.directives.map(\.value) == ["5", "10"])
        #expect(api.dependencies.map(\.service.name) == ["db", "cache"], "dependencies are added")
        #expect(api.release?.strategy == .rolling(maxInFlight: 1))
        #expect(api.scale == .one)
        #expect(api.problems.isEmpty)
    }

    @Test func anotherContainerIsNoSecondOne() {
        let other = Service("other", like: model) { Container("other", tag: "2") }
        #expect(other.problems.isEmpty)
        #expect(other.workload == .container(Container("other", tag: "2", line: #line - 2)))
    }

    @Test func aVariantOfAProcess() throws {
        let model = Service("app", [Run("/usr/bin/web")])
        let variant = Service("api", like: model) {
            EnvironmentVariable("A", "b")
            User("u")
            Group("g")
            EnvironmentFile("/etc/a")
            Ready(.notify)
        }
        let run = try variant.process()
        #expect(run.environment.map(\.name) == ["A"])
        #expect((run.user, run.group, run.readiness) == ("u", "g", .notify))
        #expect(variant.problems.isEmpty)
    }

    @Test func whatDoesNotFitTheModelIsAProblem() {
        let process = Service("app", [Run("/usr/bin/web")])
        #expect(Service("a", like: process) { Volume("/a", at: "/b") }.problems.map(\.cure) == ["remove it"])
        #expect(Service("a", like: model) { Group("g") }.problems.count == 1)
        #expect(Service("a", like: Service("b", [])) { User("g") }.problems.count == 1)
    }

    @Test func aTaskHasTheContainerSecretsAndPlaceOfItsModel() throws {
        let migrate = OneShot("migrate", like: model) { Command("migrate") }.service
        let container = try migrate.container()
        #expect(container.command == ["migrate"])
        #expect(container.environment.count == 2)
        #expect(container.ports.isEmpty, "the model has them")
        #expect(migrate.secrets == model.secrets)
        #expect(migrate.directories == model.directories)
        #expect(migrate.placement == model.placement)
        #expect(migrate.scale == .one)
        #expect(migrate.health.isEmpty && migrate.release == nil && migrate.dependencies.isEmpty)
    }

    @Test func aTaskLikeAnother() throws {
        let first = OneShot("first", like: model) { Command("first") }
        let second = OneShot("second", like: first) { Schedule(.every(.hours(1))) }
        #expect(second.name == "second")
        #expect(try second.service.container().command == ["first"])
        #expect(second.service.schedule != nil && first.service.schedule == nil)
    }
}
