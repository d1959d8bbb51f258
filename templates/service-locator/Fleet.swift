// Sticky sessions behind a locator: a new version gets a growing share, and instances are drained before they stop.
//
// Change first: the registry, the ports, and the metadata of your machines: `role=haddock` or `role=edge`, `zone` and
// `environment`. A release is `flotilla set haddock/version 8.1`: a tenth of the instances every five minutes.

import Flotilla

let registry: Text = "registry.example.com/haddock"
let version = Key("haddock/version", default: byEnvironment([.prod: "8.0.3", .stage: "8.1-rc1"], otherwise: "edge"))

let app = Service("app") {
    Description("Haddock, instance \(Specifier.instance)")
    Container("\(registry)/app", tag: version) {
        Port(8080)
        EnvironmentVariable("HADDOCK_INSTANCE", "\(Specifier.instance)")
        User("1000:1000")
        ReadOnlyRoot()
        Tmpfs("/tmp")
        Capability(drop: "ALL")
        Limit(memory: .gibibytes(3))
        Limit(ulimit: "nofile", soft: 65536)
        EngineArgument("--init")
    }
    Secret("environment", from: .file("/etc/haddock/environment"))
    Instances(byEnvironment([.prod: 10, .stage: 2], otherwise: 1))
    Placement {
        Role("haddock")
        SameEnvironment()
        Spread(over: "zone")
        AtMost(perMachine: 1)
        Reserve(cpu: .cores(1), memory: .gibibytes(3))
    }
    Health(.http("/ready", port: 8080), every: .seconds(5), healthyAfter: 2, grace: .minutes(1))
    BeforeStop {
        Step("finish sessions", inContainer: "haddock", "drain", "--wait", ignoreFailure: true, timeout: .minutes(5))
    }
    Stop(timeout: .seconds(20))
    Release(.ramp(by: 10, every: .minutes(5)), drain: .minutes(5))
}

let locator = Service("locator") {
    Description("Haddock's locator: HAProxy, which keeps sessions where they began")
    Container("\(registry)/locator", tag: "2.6.12-7") {
        Network.host
        Port(80)
        Volume("/run/haddock", at: "/run/haproxy")
        // On the machine's own network a low port takes root, which is left this one of its powers.
        User("0")
        Capability(drop: "ALL")
        Capability(add: "NET_BIND_SERVICE")
        ReadOnlyRoot()
    }
    HostDirectory("/run/haddock", mode: 0o755)
    StartChain {
        PullImage()
        Step("check configuration", inContainer: "haproxy", "-c", "-f", "/usr/local/etc/haproxy/haproxy.cfg")
        RemoveOldContainer()
    }
    Reload(signal: "USR2")
    Stop(signal: "USR1", timeout: .minutes(2))
    Placement {
        Role("edge")
        SameEnvironment()
    }
    Global()
    Health(.http("/locator/health", port: 80), every: .seconds(2), timeout: .seconds(1))
    Release(.rolling(maxInFlight: 1), drain: .minutes(1))
}

// The locator's statistics are on a Unix socket; this offers them on the network, and runs only while somebody asks.
let statistics = Service("statistics") {
    Description("Haddock's statistics on port 9101")
    Run("/usr/lib/systemd/systemd-socket-proxyd", "--exit-idle-time=5min", "/run/haddock/statistics.sock")
    Listen(.stream("9101"))
    Needs(locator)
    Placement {
        Role("edge")
        SameEnvironment()
    }
    Global()
    Hardening(.strict)
    Directive("DynamicUser", "yes")
    Directive("IPAddressDeny", "any", in: .socket)
    Directive("IPAddressAllow", "localhost 10.0.0.0/8", in: .socket)
}

let fleet = Fleet("haddock", environments: .prod, .stage, .test) {
    app
    locator
    statistics
}
