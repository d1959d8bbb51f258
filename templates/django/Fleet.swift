// Django behind nginx over Unix sockets, with Celery: pull ahead, migrate once, then change every machine.
//
// Change first: the registry, the bucket and its region, and the metadata of your machines: `role=django` or
// `role=celery`, and `environment=prod`. A release is then `flotilla set djed/version 1.4.3`.

import Flotilla

let registry: Text = "registry.example.com/djed"
let region = "eu-west-1"
let version = Key("djed/version", default: byEnvironment([.prod: "1.4.2", .stage: "1.5.0-rc1"], otherwise: "main"))

// Database, broker, mail and keys: the machines' instance role may read them, and only while a service starts.
let settings = Secret("environment", from: .s3(bucket: "djed-secrets", key: "\(environment).env", region: region))

// app and api put their sockets here, each named after its unit, and nginx finds them. The image's user is 1000.
let sockets = HostDirectory("/run/djed", user: "1000", group: "1000")
let socket: Text = "/run/djed/\(Specifier.unitWithoutSuffix).sock"

// Every machine pulls the new image, one of them migrates the database, then all change.
let release = Release(.maintain(once: "migrate"), drain: .seconds(30))

let confined: [any ContainerComponent] = [
    User("1000:1000"), Capability(drop: "ALL"), ReadOnlyRoot(), Tmpfs("/tmp", size: .mebibytes(64)),
]

let app = Service("app") {
    Description("Djed's site")
    Container("\(registry)/django", tag: version) {
        Command("gunicorn", "djed.wsgi", "--bind", "unix:\(socket)", "--workers", "\(environment == .prod ? 8 : 2)")
        EnvironmentVariable("DJANGO_SETTINGS_MODULE", "djed.settings.site")
        Volume("/run/djed", at: "/run/djed")
        Limit(memory: .gibibytes(2))
        confined
    }
    settings
    sockets
    onEach("django")
    Global()
    Health(.http("/healthz/", socket: socket), every: .seconds(5), grace: .seconds(60))
    release
}

let api = Service("api", like: app) {
    Description("Djed's API")
    EnvironmentVariable("DJANGO_SETTINGS_MODULE", "djed.settings.api")
}

let nginx = Service("nginx") {
    Description("Djed's front: static files, and the sockets of site and API")
    Container("\(registry)/nginx", tag: version) {
        Port(8080, on: 80)
        Volume("/run/djed", at: "/run/djed", .readOnly)
        Tmpfs("/tmp")
        Capability(drop: "ALL")
        ReadOnlyRoot()
    }
    StartChain {
        PullImage()
        Step("check configuration", inContainer: "nginx", "-t", timeout: .seconds(30))
        RemoveOldContainer()
    }
    Reload(signal: "HUP")
    Stop(signal: "QUIT", timeout: .seconds(60))
    sockets
    Needs(app, api)
    onEach("django")
    Global()
    Health(.http("/healthz/", port: 80), every: .seconds(5))
    release
}

// Tells the load balancer that this machine serves, for as long as nginx runs.
let presence = Service("presence") {
    Description("Djed's machine in the load balancer")
    Container("\(registry)/elb-presence", tag: "2.1") {
        // Instance credentials are one network hop away: a bridge would be a second one.
        Network.host
        EnvironmentVariable("TARGET_GROUP", "djed-\(environment)")
        EnvironmentVariable("AWS_REGION", "\(region)")
        confined
    }
    Sidecar(of: nginx)
    Stop(timeout: .seconds(90))
    Hardening(.strict)
}

let worker = Service("worker") {
    Description("Djed's Celery worker")
    Container("\(registry)/django", tag: version) {
        Command("celery", "-A", "djed", "worker", "--hostname", "worker@\(Specifier.hostName)")
        EnvironmentVariable("DJANGO_SETTINGS_MODULE", "djed.settings.worker")
        Limit(memory: .gibibytes(4))
        confined
    }
    settings
    onEach("celery")
    Global()
    // Running tasks may finish.
    Stop(timeout: .minutes(10))
    Health(
        .container("celery", "-A", "djed", "inspect", "ping", "--destination", "worker@\(Specifier.hostName)"),
        every: .minutes(1), timeout: .seconds(20), grace: .minutes(1))
    release
}

let beat = Service("beat") {
    Description("Djed's clock: twice it would start every task twice")
    Container("\(registry)/django", tag: version) {
        Command("celery", "-A", "djed", "beat", "--scheduler", "django_celery_beat.schedulers:DatabaseScheduler")
        EnvironmentVariable("DJANGO_SETTINGS_MODULE", "djed.settings.worker")
        confined
    }
    settings
    onEach("celery")
    Exclusive()
    release
}

let migrate = OneShot("migrate", like: worker) {
    Description("Djed's database migrations, once at each release")
    Command("python", "manage.py", "migrate", "--no-input")
    StartTimeout(.minutes(30))
}

let sweep = OneShot("sweep", like: worker) {
    Description("Djed's nightly removal of expired sessions")
    Command("python", "manage.py", "clearsessions")
    Schedule(.calendar("*-*-* 03:30:00 UTC"), jitter: .minutes(15))
    StartTimeout(.minutes(30))
}

func onEach(_ role: String) -> Placement {
    Placement {
        Role(role)
        SameEnvironment()
    }
}

let fleet = Fleet("djed", environments: .prod, .stage, .test) {
    app
    api
    nginx
    presence
    worker
    beat
    migrate
    if environment == .prod { sweep }
}
