// Two instances of one service behind HAProxy: while the master changes, its backup serves.
//
// Change first: the registry, and the metadata of the two machines: `role=clay` and `environment=stage` or
// `environment=prod`. A release goes to staging, and then to production:
// `flotilla set --environment stage clay/version 3.2.0`, then the same for prod.

import Flotilla

let registry: Text = "registry.example.com/clay"
let version = Key("clay/version", default: environment == .prod ? "3.1.4" : "3.2.0-rc2")

// The instances are named by their ports: HAProxy's `server master 127.0.0.1:50000 check` and
// `server backup 127.0.0.1:50001 check backup`.
let app = Service("app") {
    Description("Clay on port \(Specifier.instance)")
    Container("\(registry)/app", tag: version) {
        Port(8080, on: .instance, address: "127.0.0.1")
        User("1000")
        ReadOnlyRoot()
        Tmpfs("/tmp", size: .mebibytes(128))
        Capability(drop: "ALL")
        Limit(memory: .gibibytes(1))
        Limit(cpu: .cores(environment == .prod ? 2 : 0.5))
    }
    Secret("environment", from: .command("/usr/bin/sops", "--decrypt", "/etc/clay/\(environment).env"))
    Instances(each: "50000", "50001")
    // A start ends when the instance answers, and with it its turn in a release.
    AfterStart {
        Step(
            "wait for an answer", run: "/usr/bin/curl", "--no-progress-meter", "--output", "/dev/null",
            "--fail", "--retry-all-errors", "--retry", "60", "--retry-delay", "1",
            "--url", "http://127.0.0.1:\(Specifier.instance)/healthz", timeout: .seconds(75))
    }
    Restart(.always, after: .seconds(2), limit: 10, within: .minutes(5))
    Placement { Together(with: haproxy) }
    Health(.http("/healthz", port: .instance, expect: 200), every: .seconds(2), timeout: .seconds(1))
    Release(.masterBackup(ports: 50000, 50001), drain: .seconds(20))
}

let haproxy = Service("haproxy") {
    Description("Clay's HAProxy")
    Container("\(registry)/haproxy", tag: "2.6.12-3") {
        // The instances listen on the machine's loopback.
        Network.host
        Port(8443)
        User("99:99")
        Volume("/run/clay", at: "/run/haproxy")
        ReadOnlyRoot()
        Capability(drop: "ALL")
    }
    Secret(
        "tls.pem", from: .credential("clay-tls", encrypted: true), as: .file(at: "/etc/haproxy/tls.pem", mode: 0o400))
    // Of the administration socket, over which servers are drained.
    HostDirectory("/run/clay", user: "99", group: "99", mode: 0o750)
    StartChain {
        FetchSecrets()
        PullImage()
        Step("check configuration", inContainer: "haproxy", "-c", "-f", "/usr/local/etc/haproxy/haproxy.cfg")
        RemoveOldContainer()
    }
    Reload(signal: "USR2")
    // Open connections may end.
    Stop(signal: "USR1", timeout: .minutes(1))
    CleanUp { Step("remove socket", run: "/usr/bin/rm", "--force", "/run/clay/admin.sock", ignoreFailure: true) }
    Placement {
        Role("clay")
        SameEnvironment()
    }
    Health(.tcp(port: 8443), every: .seconds(2), timeout: .seconds(1))
    Release(.rolling(maxInFlight: 1))
}

let fleet = Fleet("clay", environments: .stage, .prod) {
    app
    haproxy
}
