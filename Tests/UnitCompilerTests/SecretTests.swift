import Flotilla
import Testing
import UnitCompiler

@Suite struct SecretTests {
    static let sources: [(Secret.Source, String)] = [
        (
            .s3(bucket: "b", key: "dir/k", region: "eu-west-1", endpoint: "https://s3.local"),
            "s3://b/dir/k --region eu-west-1 --endpoint https://s3.local"
        ),
        (.file("/etc/secret"), "file:/etc/secret"),
        (.credential("db"), "credential:db"),
    ]

    @Test(arguments: sources) func source(_ source: Secret.Source, _ words: String) throws {
        let unit = try text("shop-web.service", of: minimal("web", Secret("env", from: source)))
        #expect(unit.values("ExecStartPre").first?.hasPrefix("/usr/bin/flotilla-fetch \(words) --output") == true)
        #expect(unit.value("RuntimeDirectory") == "shop-web")
        #expect(unit.value("RuntimeDirectoryMode") == "0700")
        #expect(unit.value("ExecStart")?.contains("--env-file %t/shop-web/env") == true)
    }

    @Test func commandComesLast() throws {
        let secret = Secret("env", from: .command("/usr/bin/sops", "-d", "/etc/env"))
        let unit = try text("shop-web.service", of: minimal("web", secret))
        #expect(unit.values("ExecStartPre").first?.hasSuffix("--timeout 120s -- /usr/bin/sops -d /etc/env") == true)
    }

    @Test func credentialsAreLoaded() throws {
        let unit = try text(
            "shop-web.service",
            of: minimal(
                "web", Secret("a", from: .credential("plain")), Secret("b", from: .credential("safe", encrypted: true)))
        )
        #expect(unit.value("LoadCredential") == "plain")
        #expect(unit.value("LoadCredentialEncrypted") == "safe")
    }

    @Test func aFileIsMountedAndItsPathKnown() throws {
        let service = Service("web") {
            Container("web", tag: "1") { Command("--key=\(SecretPath("tls.key"))") }
            Secret("tls.key", from: .credential("tls"), as: .file(at: "/etc/tls/tls.key", mode: 0o400))
        }
        let unit = try text("shop-web.service", of: service)
        #expect(unit.value("ExecStart")?.contains("--volume %t/shop-web/tls.key:/etc/tls/tls.key:ro") == true)
        #expect(unit.value("ExecStart")?.hasSuffix("--key=/etc/tls/tls.key") == true)
        #expect(unit.values("ExecStartPre").first?.contains("--mode 0400") == true)
    }

    @Test func aProcessReadsTheFileWhereItIs() throws {
        let service = Service("web") {
            Run("/usr/bin/web", "--key", "\(SecretPath("tls.key"))") { User("web") }
            Secret("tls.key", from: .file("/etc/tls.key"), as: .file())
            Secret("env", from: .file("/etc/env"))
        }
        let unit = try text("shop-web.service", of: service)
        #expect(unit.value("ExecStart") == "/usr/bin/web --key %t/shop-web/tls.key")
        #expect(unit.value("EnvironmentFile") == "-%t/shop-web/env")
        #expect(unit.values("ExecStartPre").allSatisfy { $0.hasPrefix("+/usr/bin/flotilla-fetch") })
        #expect(unit.values("ExecStartPre").allSatisfy { $0.contains("--owner web") })
        #expect(unit.values("ExecStartPre").last?.contains("--environment-for systemd") == true)
    }

    @Test func instancesKeepTheirSecretsApart() throws {
        let unit = try text(
            "shop-web@.service", of: minimal("web", Instances(2), Secret("env", from: .file("/etc/env"))))
        #expect(unit.value("RuntimeDirectory") == "shop-web-%i")
        #expect(unit.value("ExecStart")?.contains("--env-file %t/shop-web-%i/env") == true)
    }

    static let suspicious: [(String, Text)] = [
        ("DB_PASSWORD", "hunter2"), ("AWS_SECRET_ACCESS_KEY", "x"), ("GITHUB_TOKEN", "x"),
        ("DATABASE_URL", "postgres://shop:hunter2@db/shop"), ("KEY_ID", "AKIAIOSFODNN7EXAMPLE"),
        ("CERT", "-----BEGIN RSA PRIVATE KEY-----"), ("SECRET_KEY", "\(Variable("X"))"),
    ]

    @Test(arguments: suspicious) func plainSecretIsRefusedWithoutItsValue(_ name: String, _ value: Text) throws {
        let service = Service("web") { Container("web", tag: "1") { EnvironmentVariable(name, value) } }
        let diagnostic = try #require(compile(service).diagnostics.first)
        #expect(diagnostic.code == "secret-in-environment")
        #expect(diagnostic.location?.file == "SecretTests.swift")
        if let literal = value.literal, literal.count > 1 { #expect(!"\(diagnostic)".contains(literal)) }
    }

    static let harmless: [(String, Text)] = [
        ("PASSWORD_FILE", "/run/secret"), ("TOKEN_TTL", "60"), ("SECRET_KEY", ""), ("TLS_PRIVATE_KEY", "/etc/tls.key"),
        ("DATABASE_URL", "postgres://shop@db/shop"), ("HOME_URL", "https://example.com/a:b@c"),
    ]

    @Test(arguments: harmless) func whatOnlyLooksSo(_ name: String, _ value: Text) {
        let service = Service("web") { Container("web", tag: "1") { EnvironmentVariable(name, value) } }
        #expect(compile(service).diagnostics.isEmpty)
    }

    @Test func aMountedFileBelongsToTheContainersUser() throws {
        let service = Service("web") {
            Container("web", tag: "1") { User("1000:33") }
            Secret("tls", from: .file("/etc/tls"), as: .file(at: "/tls", mode: 0o400))
            Secret("environment", from: .file("/etc/web"))
        }
        let fetches = try text("shop-web.service", of: service).values("ExecStartPre").prefix(2)
        #expect(fetches.first?.hasPrefix("+/usr/bin/flotilla-fetch ") == true)
        #expect(fetches.first?.contains("--mode 0400 --owner 1000 ") == true)
        #expect(fetches.last?.contains("--owner") == false, "the engine's client reads this one")
    }
}
