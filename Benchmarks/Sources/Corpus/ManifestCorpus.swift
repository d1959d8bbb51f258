public import Flotilla

/// Fleets of any size in which all that the spec language has occurs: containers of both engines, processes, timers,
/// sidecars, secrets from every source, probes, placement, release policies.
public enum ManifestCorpus {
    public static func document(services count: Int, seed: UInt64 = 1) -> ManifestDocument {
        var generator = Generator(seed: seed)
        let services = (0..<count).map { service($0, &generator) }
        let manifest = Manifest(fleet: "bench", environment: .prod, services: services)
        return ManifestDocument(fleet: "bench", environments: [manifest])
    }

    private static let roles = ["web", "worker", "cache", "batch", "edge", "search"]

    private static func service(_ index: Int, _ generator: inout Generator) -> Service {
        let name = "\(roles[index % roles.count])-\(index)"
        switch index % 10 {
        case 0...5: return container(name, index, &generator)
        case 6, 7: return process(name, index, &generator)
        case 8: return task(name, index, &generator)
        default: return sidecar(name, of: "\(roles[(index - 9) % roles.count])-\(index - 9)", index, &generator)
        }
    }

    private static func container(_ name: String, _ index: Int, _ generator: inout Generator) -> Service {
        let port = 10_000 + index
        let engine: Engine = generator.chance(25) ? .podman : .docker
        var parts: [any ContainerComponent] = [
            Command("gunicorn", "--bind", "0.0.0.0:8000", "--workers", "4", "app\(index).wsgi"),
            Port(8000, on: port),
            Volume("/srv/\(name)/media", at: "/media"),
            Label("fleet.service", Text(name)),
        ]
        parts += variables(2 + index % 5, &generator) as [any ContainerComponent]
        if generator.chance(30) { parts.append(Tmpfs("/tmp", size: .mebibytes(64))) }
        if generator.chance(20) { parts.append(User("1000:1000")) }
        if generator.chance(20) { parts.append(WorkingDirectory("/srv/app")) }
        var components: [any ServiceComponent] = [
            Description("Service \(index) of the benchmark's fleet"),
            Container(
                Image("registry.example.com/team\(index % 40)/\(name)", tag: "1.\(index % 17).\(index % 5)"),
                engine: engine, parts),
            Placement(constraints(index, &generator)),
            Health(.http("/healthz", port: port), every: .seconds(5), grace: .seconds(30)),
        ]
        if generator.chance(60) { components.append(secret(index)) }
        if generator.chance(30) { components.append(Release(.rolling(maxInFlight: 2), drain: .seconds(20))) }
        if generator.chance(20) { components.append(Instances(each: ["a", "b"])) }
        return Service(name, components, fileID: "Bench/Fleet.swift", line: index * 20 + 1)
    }

    private static func process(_ name: String, _ index: Int, _ generator: inout Generator) -> Service {
        var parts: [any RunComponent] = [User("daemon"), WorkingDirectory("/srv")]
        parts += variables(1 + index % 4, &generator) as [any RunComponent]
        var components: [any ServiceComponent] = [
            Run(
                ["/usr/bin/\(roles[index % roles.count])", "--config", "/etc/\(name).conf", "--name=a \"b\" $c %d"],
                parts),
            Placement(constraints(index, &generator)),
            Restart(.onFailure, after: .seconds(2)),
            Health(.exec("/usr/bin/check", Text(name))),
        ]
        if generator.chance(50) { components.append(secret(index)) }
        if generator.chance(30) { components.append(Hardening(.strict)) }
        return Service(name, components, fileID: "Bench/Fleet.swift", line: index * 20 + 1)
    }

    private static func task(_ name: String, _ index: Int, _ generator: inout Generator) -> Service {
        let components: [any OneShotComponent] = [
            Run(["/usr/local/bin/task", Text(name), "--all"], []),
            Schedule(.calendar("*-*-* 0\(index % 10):\(10 + index % 50):00"), jitter: .minutes(5)),
            Placement(constraints(index, &generator)),
        ]
        return OneShot(name, components, fileID: "Bench/Fleet.swift", line: index * 20 + 1).service
    }

    private static func sidecar(
        _ name: String, of main: String, _ index: Int, _ generator: inout Generator
    ) -> Service {
        let components: [any ServiceComponent] = [
            Run(["/usr/bin/notify", "--service", Text(main)], variables(2, &generator)),
            Sidecar(of: main),
        ]
        return Service(name, components, fileID: "Bench/Fleet.swift", line: index * 20 + 1)
    }

    private static func variables(_ count: Int, _ generator: inout Generator) -> [EnvironmentVariable] {
        let values: [Text] = ["info", "postgres:5432/app", "two words", "größer", "50%", "a,b,c", "/srv/data"]
        return (0..<count).map { number in
            let value = values.randomElement(using: &generator) ?? ""
            return EnvironmentVariable("SETTING_\(number)", value, fileID: "Bench/Fleet.swift", line: number + 1)
        }
    }

    private static func secret(_ index: Int) -> Secret {
        let source: Secret.Source =
            switch index % 4 {
            case 0: .s3(bucket: "bench-secrets", key: "prod/\(index).env", region: "eu-west-1")
            case 1: .file("/etc/bench/\(index).env")
            case 2: .command("/usr/bin/sops", "--decrypt", "/etc/bench/\(index).yaml")
            default: .credential("bench-\(index)")
            }
        return Secret("environment", from: source, fileID: "Bench/Fleet.swift", line: index * 20 + 9)
    }

    private static func constraints(_ index: Int, _ generator: inout Generator) -> [any PlacementComponent] {
        var constraints: [any PlacementComponent] = [
            Role(roles[index % roles.count], fileID: "Bench/Fleet.swift", line: index * 20 + 5)
        ]
        if generator.chance(40) { constraints.append(Metadata("region") == "eu-west-\(index % 3)") }
        if generator.chance(20) { constraints.append(Metadata("cores") >= 8) }
        return constraints
    }
}
