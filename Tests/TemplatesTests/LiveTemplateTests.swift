import Lab
import Testing
import UnitCompiler

/// What needs no container engine is started for real: hardening that forbids too much shows nowhere else.
@Suite struct LiveTemplateTests {
    @Test func minimalServes() async throws {
        let units = try await units(of: "minimal")
        try await LabFixture.with { machine in
            try await machine.install(units: units)
            try await machine.exec("systemctl", "start", "hello.service").checked()
            try await machine.exec(ask("http://127.0.0.1:8080/")).checked()
            let user = try await machine.exec("ps", "-C", "python3", "-o", "uid=").checked().text
            // systemd.exec(5), DynamicUser=
            let dynamic = 61184...65519
            #expect(user.split(separator: " ").compactMap { Int($0) }.allSatisfy(dynamic.contains), "a user of its own")
            #expect(!user.isEmpty)
            #expect(try await state(of: "hello.service", on: machine) == "active success 0")
            try await machine.exec("systemctl", "stop", "hello.service").checked()
            #expect(try await state(of: "hello.service", on: machine) == "inactive success 0")
        }
    }

    /// git works under strict hardening, with its credentials, and its files can be read by the application.
    @Test func codeComesToTheMachine() async throws {
        let units = try await units(of: "code-volume")
        try await LabFixture.with { machine in
            try await machine.install(units: units)
            try await machine.write(Self.fetch, to: "/usr/bin/flotilla-fetch", mode: 0o755)
            try await machine.exec("/bin/sh", "-euc", Self.makeRepository).checked()
            try await machine.exec("systemctl", "start", "ionic-checkout.service").checked()
            #expect(try await machine.read("/var/lib/ionic/code/uwsgi.ini") == Array("[uwsgi]\n".utf8))
            let owner = try await machine.exec("stat", "--format=%U %a", "/var/lib/ionic/code/uwsgi.ini").checked()
            #expect(owner.text == "www-data 644")
            #expect(try await machine.exec("test", "-e", "/run/ionic-checkout").status == .exited(1), "gone with it")
            // A second time it is an update.
            try await machine.exec("systemctl", "start", "ionic-checkout.service").checked()
        }
    }

    /// The socket starts the proxy, which reaches the locator's socket from its sandbox.
    @Test func statisticsAreStartedByTheFirstWhoAsks() async throws {
        let units = try await units(of: "service-locator").filter { $0.name.hasPrefix("haddock-statistics.") }
        try await LabFixture.with { machine in
            try await machine.install(units: units + [("haddock-locator.service", Array(Self.locator.utf8))])
            try await machine.write(Self.program, to: "/srv/locator.py")
            try await machine.exec("systemctl", "start", "haddock-statistics.socket").checked()
            #expect(try await state(of: "haddock-statistics.service", on: machine).hasPrefix("inactive"))
            #expect(try await machine.exec(ask("http://127.0.0.1:9101/")).checked().text == "sessions: 3")
            // It may answer before it has said that it is ready.
            try await machine.exec("systemctl", "start", "haddock-statistics.service").checked()
            #expect(try await state(of: "haddock-statistics.service", on: machine) == "active success 0")
        }
    }

    private func units(of template: String) async throws -> [(name: String, bytes: [UInt8])] {
        let prod = try await Template(template).compile().first { $0.environment == "prod" }
        return try #require(prod).compilation.units.map { ($0.name, $0.bytes) }
    }

    private func ask(_ url: String) -> [String] {
        [
            "curl", "--silent", "--show-error", "--fail", "--retry", "50", "--retry-delay", "1", "--retry-connrefused",
            url,
        ]
    }

    private func state(of unit: String, on machine: LabMachine) async throws -> String {
        let show = ["systemctl", "show", "--property=ActiveState,Result,NRestarts", unit]
        let lines = try await machine.exec(show).checked().text.split(separator: "\n")
        let values = Dictionary(
            lines.map { ($0.prefix { $0 != "=" }, $0.drop { $0 != "=" }.dropFirst()) }, uniquingKeysWith: { $1 })
        return ["ActiveState", "Result", "NRestarts"].map { String(values[$0[...]] ?? "?") }.joined(separator: " ")
    }

    /// Stands in for the helper: what it is given to do here is an empty file with an owner and a mode.
    private static let fetch = """
        #!/bin/sh
        while [ $# -gt 0 ]; do
            case $1 in
            --output) output=$2 ;;
            --mode) mode=$2 ;;
            --owner) owner=$2 ;;
            esac
            shift
        done
        install --mode="$mode" --owner="$owner" /dev/null "$output"
        """

    private static let makeRepository = """
        git init --quiet --initial-branch=main /srv/ionic.git
        cd /srv/ionic.git
        echo '[uwsgi]' > uwsgi.ini
        git add uwsgi.ini
        git -c user.name=lab -c user.email=lab@localhost commit --quiet --message=first
        git tag v2.7.0
        chown -R www-data: /srv/ionic.git
        git config --system url.file:///srv/ionic.git.insteadOf https://git.example.com/ionic.git
        """

    private static let locator = """
        [Service]
        Type=notify
        NotifyAccess=all
        RuntimeDirectory=haddock
        ExecStart=/usr/bin/python3 /srv/locator.py
        """

    private static let program = """
        import os, socket
        path = "/run/haddock/statistics.sock"
        server = socket.socket(socket.AF_UNIX)
        server.bind(path)
        os.chmod(path, 0o666)
        server.listen()
        os.system("systemd-notify --ready")
        while True:
            client = server.accept()[0]
            client.recv(4096)
            client.sendall(b"HTTP/1.0 200 OK\\r\\n\\r\\nsessions: 3")
            client.close()
        """
}
