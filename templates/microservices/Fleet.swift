// Eight components on several machines: podman, start order, code mounted read-only, addresses known beforehand.
//
// Change first: the registry, the object store, the domain of the addresses, and the roles of your machines:
// `role=data`, `role=shop` and `role=edge`. The code of a release lies below /srv/shop/<release>/<component> on every
// machine, from a file server, say. A release is `flotilla set shop/release 2024-06-11`.

import Flotilla

let registry: Text = "registry.example.com/shop"
let release = Key("shop/release", default: byEnvironment([.prod: "2024-06-04"], otherwise: "next"))
let runtime = Key("shop/runtime", default: "3.12-2")

// Where everything is: names in DNS and ports by agreement, and a key for what lies outside.
let components = [
    ("accounts", 7001), ("catalogue", 7002), ("search", 7003), ("payments", 7004), ("orders", 7005), ("mailer", 7006),
]
let addresses: [any ContainerComponent] =
    components.map { name, port in
        EnvironmentVariable("SHOP_\(name.uppercased())", "http://\(name).\(environment).shop.internal:\(port)")
    } + [
        EnvironmentVariable("SHOP_BROKER", "broker.\(environment).shop.internal:5672"),
        EnvironmentVariable("SHOP_BANK", Key("shop/bank", default: "https://sandbox.bank.example")),
    ]

/// A component of our own: one runtime for all, and its code from the host.
func component(
    _ name: String, instances: Int = 2, line: Int = #line,
    @ServiceBuilder _ more: () -> [any ServiceComponent] = { [] }
) -> Service {
    let port = components.first { $0.0 == name }.map(\.1) ?? 0
    return Service(name, line: line) {
        Description("The shop's \(name)")
        Container("\(registry)/runtime", tag: runtime, engine: .podman) {
            Command("python3", "-m", "shop.\(name)", "--port", "\(port)")
            Volume("/srv/shop/\(release)/\(name)", at: "/srv/app", .readOnly)
            WorkingDirectory("/srv/app")
            Port(port)
            Label("component", "\(name)")
            addresses
            User("10001:10001")
            ReadOnlyRoot()
            Tmpfs("/tmp", size: .mebibytes(64))
            Capability(drop: "ALL")
            Limit(memory: .mebibytes(512))
            Limit(processes: 128)
        }
        Secret(
            "environment",
            from: .s3(
                bucket: "shop-\(environment)", key: "\(name).env", region: "eu", endpoint: "https://objects.example.com"
            ))
        Instances(environment == .prod ? instances : 1)
        Health(.http("/healthz", port: port), every: .seconds(5))
        Release(.rolling(maxInFlight: 1), drain: .seconds(10))
        more()
    }
}

func machines(_ role: String, @PlacementBuilder _ more: () -> [any PlacementComponent] = { [] }) -> Placement {
    Placement {
        Role(role)
        SameEnvironment()
        Spread(over: "zone")
        more()
    }
}

let broker = Service("broker") {
    Description("The shop's message broker")
    Container("docker.io/library/rabbitmq", tag: "3.13", engine: .podman) {
        Port(5672)
        Volume("/var/lib/shop-broker", at: "/var/lib/rabbitmq")
        // Its state is kept under this name.
        EngineArgument("--hostname", "broker")
    }
    HostDirectory("/var/lib/shop-broker", user: "999", group: "999", mode: 0o700)
    // Its state is on one machine's disk; a second one would ruin it.
    Exclusive()
    Placement {
        if environment == .prod {
            Machine("b08dfa6083e7567a1921a715000001fb")
        } else {
            Role("data")
            SameEnvironment()
        }
    }
    Stop(timeout: .minutes(2))
    Health(.container("rabbitmq-diagnostics", "--quiet", "ping"), every: .seconds(30), timeout: .seconds(20))
}

let accounts = component("accounts") { machines("shop") }

let catalogue = component("catalogue", instances: 3) { machines("shop") }

let search = component("search") {
    machines("shop") {
        Metadata("disk") == "ssd"
        Metadata("memory-gb") >= 16
        Reserve(memory: .gibibytes(8))
    }
    StartsAfter(catalogue)
}

let payments = component("payments") {
    // Apart from everything that strangers reach.
    machines("shop") { Apart(from: "gateway") }
    StartsAfter(broker, accounts)
}

let orders = component("orders", instances: 3) {
    machines("shop")
    StartsAfter(broker, catalogue, payments)
}

let mailer = component("mailer") {
    machines("shop")
    StartsAfter(broker)
}

let gateway = Service("gateway") {
    Description("The shop's gateway")
    Container("\(registry)/gateway", tag: release, engine: .podman) {
        Port(8080, on: 80)
        addresses
    }
    machines("edge")
    Instances(environment == .prod ? 2 : 1)
    StartsAfter(accounts, catalogue, search, orders)
    Health(.http("/healthz", port: 80), every: .seconds(2), timeout: .seconds(1))
    Release(.rolling(maxInFlight: 1), drain: .seconds(30))
}

let fleet = Fleet("shop", environments: .prod, .test) {
    broker
    accounts
    catalogue
    search
    payments
    orders
    mailer
    gateway
}
