import Flotilla
import Lab
import SystemPackage
import Testing
import UnitCompiler

/// A generated unit fetches its secrets under a real systemd, and its process gets exactly what they hold.
@Suite struct LiveSecretTests {
    private static let variables = [
        "PLAIN": "hunter2-plain", "QUOTES": #"a "b" 'c' hunter2"#, "DOLLAR": "$HOME ${X} %i `id` hunter2",
        "BACKSLASH": #"C:\new\\x hunter2"#, "LINES": "-----BEGIN\nhunter2\n-----END\n", "BLANKS": "  hunter2\t ",
        "HASH": "# hunter2 ; x", "UNICODE": "größer 🚢 hunter2", "EMPTY": "",
    ]

    /// As a shell's user would write it: single quotes keep everything but themselves.
    private static var file: String {
        variables.sorted { $0.key < $1.key }.map { name, value in
            let quoted = name == "QUOTES" ? #""a \"b\" 'c' hunter2""# : "'\(value)'"
            return "export \(name)=\(quoted)\n"
        }.joined()
    }

    private static func units(hardening: Hardening.Level) throws -> [CompiledUnit] {
        let app = Service("app") {
            Run("/bin/sleep", "infinity") {
                User("daemon")
                Ready(.exec)
            }
            Secret("environment", from: .file("/etc/app.env"))
            Secret("tls.key", from: .credential("app-tls"), as: .file(mode: 0o400))
            Secret("token", from: .command("/bin/echo", "hunter2 $x %i"), as: .file())
            Hardening(hardening)
        }
        let compilation = UnitCompiler().compile(Manifest(fleet: "shop", environment: .prod, services: [app]))
        try #require(!compilation.hasErrors, "\(compilation.diagnostics)")
        return compilation.units
    }

    private func prepare(_ machine: LabMachine, _ hardening: Hardening.Level) async throws {
        try await machine.write(
            try Fixture.bytes(of: Fixture.program().string), to: "/usr/bin/flotilla-fetch", mode: 0o755)
        try await machine.write(Self.file, to: "/etc/app.env", mode: 0o600)
        try await machine.write("key hunter2\n", to: "/etc/credstore/app-tls", mode: 0o600)
        try await machine.install(units: Self.units(hardening: hardening).map { ($0.name, $0.bytes) })
        try await machine.exec("systemctl", "daemon-reload").checked()
    }

    @Test(arguments: [Hardening.Level.standard, .strict])
    func theProcessGetsWhatTheFileHolds(_ hardening: Hardening.Level) async throws {
        try await LabFixture.with { machine in
            try await prepare(machine, hardening)
            let start = try await machine.exec("systemctl", "start", "shop-app.service")
            let journal = try await machine.exec("journalctl", "--all", "--output=export").checked()
            try #require(start.status == .exited(0), "\(journal.text.suffix(4000))")

            let pid = try await machine.exec("systemctl", "show", "--value", "-P", "MainPID", "shop-app").checked().text
            let environ = try await machine.exec("cat", "/proc/\(pid)/environ").checked().stdout
            let assignments = Set(environ.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
            for (name, value) in Self.variables { #expect(assignments.contains("\(name)=\(value)")) }

            let files = try await machine.exec(
                "stat", "--format=%n %U %a", "/run/shop-app", "/run/shop-app/environment", "/run/shop-app/tls.key",
                "/run/shop-app/token"
            ).checked()
            #expect(
                files.text == """
                    /run/shop-app daemon 700
                    /run/shop-app/environment daemon 600
                    /run/shop-app/tls.key daemon 400
                    /run/shop-app/token daemon 600
                    """)
            #expect(
                try await machine.exec("cat", "/run/shop-app/tls.key").checked().stdout == Array("key hunter2\n".utf8))
            #expect(
                try await machine.exec("cat", "/run/shop-app/token").checked().stdout == Array("hunter2 $x %i\n".utf8))

            // The token's own command line holds the marker, as the author wrote it; nothing else may show it.
            let journalText = String(decoding: journal.stdout, as: UTF8.self)
            #expect(!journalText.split(separator: "\n").contains { $0.contains("hunter2") })
            try await machine.exec("systemctl", "stop", "shop-app.service").checked()
            #expect(try await machine.exec("ls", "/run/shop-app").status != .exited(0))
        }
    }

    @Test func aFailureIsOneLineOfTheJournal() async throws {
        try await LabFixture.with { machine in
            try await prepare(machine, .standard)
            try await machine.write("LINES='hunter2\n", to: "/etc/app.env", mode: 0o600)
            #expect(try await machine.exec("systemctl", "start", "shop-app.service").status != .exited(0))
            let journal = try await machine.exec(
                "journalctl", "--unit=shop-app", "--identifier=shop-app", "--priority=err", "--output=cat"
            ).checked()
            let message =
                "flotilla-fetch: file:/etc/app.env: line 1: a quote that is opened here is never closed; close it"
            #expect(Set(journal.text.split(separator: "\n").map(String.init)) == [message])
        }
    }
}
