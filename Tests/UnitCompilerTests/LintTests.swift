import Flotilla
import Testing
import UnitCompiler
import UnitFile
import UnitLint

/// Whatever the language can say compiles to units that our own lint has nothing against.
@Suite struct LintTests {
    @Test func generatedUnitsAreClean() throws {
        for unit in UnitCompiler().compile(Everything.manifest).units {
            let file = try UnitFile(parsing: unit.bytes, path: unit.name)
            #expect(UnitLinter().lint(file, name: unit.name).isEmpty)
            #expect(file.warnings.isEmpty)
            #expect(file.bytes == unit.bytes)
        }
    }

    @Test func everythingCompilesWithoutAWord() {
        let compilation = UnitCompiler().compile(Everything.manifest)
        #expect(compilation.diagnostics.isEmpty)
        #expect(compilation.units.count == 11)
    }

    @Test func commandsAreWhatTheFileSays() throws {
        for unit in UnitCompiler().compile(Everything.manifest).units {
            let file = try UnitFile(parsing: unit.bytes, path: unit.name)
            let lines = file.directives.filter { $0.key.hasPrefix("Exec") }
            #expect(lines.map(\.key) == unit.commands.map(\.directive))
        }
    }
}

/// A fleet that uses every element of the language at least once.
enum Everything {
    static let app = Service("app") {
        Description("All of a container: 100 % $HOME \\ \"quotes\"")
        Container(Image("registry.example.com/app", tag: "\(Key("app/version", default: "1.0"))"), pull: .ifAbsent) {
            Entrypoint("/bin/app")
            Command("serve", "a b", "$HOME", "%n", "\\x41", "ünïcode", "", ";", "-x", "#c", "\(Variable("PATH"))")
            Port(8000, on: 8001, address: "127.0.0.1")
            Volume("/srv/media", at: "/media", .readOnly)
            CodeVolume("/srv/code", at: "/code", reloadBy: "/srv/code/reload")
            Tmpfs("/tmp", size: .mebibytes(64))
            EnvironmentVariable("MOTTO", "50% of $5 \"new\"\nline\ttab")
            User("1000:1000")
            WorkingDirectory("/code")
            Network.bridge
            Label("team", "web")
            Capability(drop: "ALL")
            Limit(memory: .gibibytes(1))
            Limit(cpu: .cores(1.5))
            Limit(processes: 512)
            Limit(ulimit: "nofile", soft: 1024)
            ReadOnlyRoot()
            EngineArgument("--shm-size", "64m")
        }
        Secret("environment", from: .s3(bucket: "b", key: "\(environment).env", region: "eu-west-1"))
        Secret("tls.key", from: .credential("tls", encrypted: true), as: .file(at: "/etc/tls.key", mode: 0o400))
        HostDirectory("/srv/media", user: "1000", group: "33", mode: 0o2775)
        StartChain {
            Step("prepare", run: "/usr/bin/test", "-w", "/srv/media", privileged: true, timeout: .seconds(10))
            FetchSecrets()
            PullImage(timeout: .minutes(15))
            Step("migrate", inContainer: "migrate", "--now", ignoreFailure: true, timeout: .minutes(5))
            RemoveOldContainer()
        }
        AfterStart { Step("announce", run: "/bin/echo", "started") }
        BeforeStop {
            Step("drain", inContainer: "drain", "--wait", ignoreFailure: true)
            Step("withdraw", run: "/bin/echo", "stopping", ignoreFailure: true)
        }
        CleanUp { Step("sweep", run: "/bin/echo", "stopped", ignoreFailure: true) }
        Stop(signal: "SIGQUIT", timeout: .seconds(45))
        Restart(.onFailure, after: .seconds(10), limit: 3, within: .minutes(10))
        Placement {
            Role("web", "api")
            Metadata("zone").notIn("c")
            Metadata("cores") >= 4
            Metadata("gpu").isAbsent
            Apart(from: "batch")
            Spread(over: "zone")
            AtMost(perMachine: 2)
            Reserve(cpu: .cores(0.5), memory: .mebibytes(512))
        }
        Instances(each: "blue", "green")
        Health(.http("/healthz", port: 8001, expect: 200), every: .seconds(5))
        Health(.container("check", "all of it"))
        Release(.rolling(maxInFlight: 1), drain: .seconds(30))
        Hardening(.strict)
        Directive("IOWeight", "200")
    }

    static let presence = Service("presence") {
        Run("/usr/bin/presence", "--of", "\(Specifier.instance)")
        Sidecar(of: app)
    }

    static let batch = Service("batch") {
        Run("/usr/bin/batch", "--token", "\(SecretPath("token"))") {
            EnvironmentVariable("A", "b\\c $d %e")
            EnvironmentFile("-/etc/default/batch")
            User("daemon")
            Group("daemon")
            WorkingDirectory("/var/tmp")
            Ready(.notify)
            Limit(memory: .gibibytes(1))
            Limit(cpu: .millicores(1255))
            Limit(processes: 512)
            Limit(ulimit: "core", soft: 0)
        }
        Secret("token", from: .command("/usr/bin/pass", "show", "token"), as: .file())
        Secret("env", from: .file("/etc/batch.env"))
        Reload(signal: "SIGHUP")
        Exclusive()
        Hardening(.strict)
        StartTimeout(.minutes(5))
    }

    static let echo = Service("echo") {
        Run("/bin/cat")
        Listen(.stream("127.0.0.1:7777"), accept: true, mode: 0o660)
    }

    static let sink = Service("sink") {
        Container("sink", digest: "sha256:" + String(repeating: "0a", count: 32), engine: .podman)
        Listen(.datagram("/run/sink.sock"))
    }

    static let everywhere = Service("everywhere") {
        Container("everywhere", tag: "latest", pull: .never) {
            Network.host
            Port(9100)
        }
        Global()
        StartsAfter("batch")
        Release(.canary(percent: 10, 100, every: .minutes(10)))
        Hardening(.none)
    }

    static let migrate = OneShot("migrate", like: app) { Command("migrate") }

    static let nightly = OneShot("nightly") {
        Run("/usr/bin/nightly")
        Schedule(.calendar("Mon..Fri 04:00"), .afterBoot(.minutes(5)), .every(.hours(6)), jitter: .minutes(10))
        After("batch")
    }

    static let manifest = Manifest(
        fleet: "all", environment: .prod,
        services: [app, presence, batch, echo, sink, everywhere, migrate.service, nightly.service])
}
