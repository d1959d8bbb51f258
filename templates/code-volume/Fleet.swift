// Code on the host, containers that only run it: a quick deploy touches a file, a full one changes the image.
//
// Change first: the repository, the bucket, the registry, and the role of your machines. Then a quick deploy is
// `flotilla set ionic/code v2.7.1`: git brings the code, uWSGI reloads, nothing restarts. A full one, for new libraries,
// is `flotilla set ionic/image 13`: machine by machine.

import Flotilla

let code = Key("ionic/code", default: environment == .prod ? "v2.7.0" : "main")
let image = Key("ionic/image", default: "12")

// www-data, on the machines as in the image.
let user: Text = "33"

let checkout = OneShot("checkout") {
    Description("Ionic's code on this machine")
    Run("/usr/bin/git", "-C", "/var/lib/ionic/code", "checkout", "--quiet", "--force", "--detach", "FETCH_HEAD") {
        User("www-data")
        Group("www-data")
        // Such as https_proxy, where machines need one.
        EnvironmentFile("-/etc/default/ionic")
    }
    Secret("git-credentials", from: .s3(bucket: "ionic-secrets", key: "git-credentials"), as: .file())
    StartChain {
        FetchSecrets()
        Step("make repository", run: "/usr/bin/git", "init", "--quiet", "/var/lib/ionic/code")
        Step(
            "fetch code", run: "/usr/bin/git", "-C", "/var/lib/ionic/code",
            "-c", "credential.helper=store --file=\(SecretPath("git-credentials"))",
            "fetch", "--quiet", "--depth=1", "https://git.example.com/ionic.git", "\(code)", timeout: .minutes(5))
    }
    StartTimeout(.minutes(10))
    onEveryIonic
    Global()
    Hardening(.strict)
    Directive("StateDirectory", "ionic")
    // The application, another process, reads the code.
    Directive("UMask", "0022")
}

let app = Service("app") {
    Description("Ionic under uWSGI")
    Container("registry.example.com/ionic/uwsgi", tag: image) {
        Entrypoint("uwsgi")
        Command("--ini", "uwsgi.ini", "--http-socket", ":8000", "--touch-reload", "/srv/ionic/reload")
        // The directory above the code: the reload file lies beside it, out of git's way.
        CodeVolume("/var/lib/ionic", at: "/srv/ionic", reloadBy: "/var/lib/ionic/reload")
        WorkingDirectory("/srv/ionic/code")
        Volume("/srv/ionic-media", at: "/srv/media")
        Tmpfs("/tmp", size: .mebibytes(256))
        Port(8000)
        User("\(user):\(user)")
        ReadOnlyRoot()
        Capability(drop: "ALL")
    }
    Secret("environment", from: .s3(bucket: "ionic-secrets", key: "\(environment).env"))
    HostDirectory("/srv/ionic-media", user: user, group: user, mode: 0o2775)
    StartChain {
        FetchSecrets()
        Step("find the code", run: "/usr/bin/test", "-f", "/var/lib/ionic/code/uwsgi.ini")
        Step("make reload file", run: "/usr/bin/touch", "/var/lib/ionic/reload")
        PullImage()
        RemoveOldContainer()
    }
    // Started with the code brought up to date; where git cannot be reached, with the code that is there.
    Wants(checkout)
    onEveryIonic
    Global()
    Health(.http("/healthz", port: 8000), every: .seconds(5), grace: .seconds(30))
    Release(.reloadCode(after: checkout, otherwise: .rolling(maxInFlight: 1)), drain: .seconds(20))
}

let thumbnails = OneShot("thumbnails", like: app) {
    Description("Ionic's thumbnails of new media")
    Entrypoint("python3")
    Command("-m", "ionic.thumbnails", "--new")
    StartChain {
        FetchSecrets()
        PullImage()
        RemoveOldContainer()
    }
    After(checkout)
    Schedule(.afterBoot(.minutes(15)), .every(.hours(2)), jitter: .minutes(5))
    StartTimeout(.hours(1))
}

let onEveryIonic = Placement {
    Role("ionic")
    SameEnvironment()
}

let fleet = Fleet("ionic", environments: .prod, .stage, .test) {
    checkout
    app
    thumbnails
}
