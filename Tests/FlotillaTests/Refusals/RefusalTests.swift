import Testing

/// What types can refuse never becomes a manifest, and the message says what to write instead.
@Suite struct RefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var code: String
        var message: String
        var testDescription: String { code }

        init(_ code: String, _ message: String) {
            self.code = code
            self.message = message
        }
    }

    static let misplaced = [
        Case(#"Service("a") { Volume("/a", at: "/b") }"#, "this belongs inside Container(…) { … }"),
        Case(#"Service("a") { Group("a") }"#, "this belongs inside Run(…) { … }"),
        Case(#"Service("a") { User("a") }"#, "this belongs inside Container(…) { … } or Run(…) { … }"),
        Case(#"Service("a") { Role("web") }"#, "this belongs inside Placement { … }"),
        Case(#"Service("a") { Metadata("disk") == "ssd" }"#, "this belongs inside Placement { … }"),
        Case(#"Service("a") { Step("a", run: "/a") }"#, "this belongs inside StartChain { … }"),
        Case(#"Service("a") { PullImage() }"#, "this belongs inside StartChain { … }"),
        Case(#"Service("a") { Schedule(.calendar("04:00")) }"#, "this belongs in a OneShot"),
        Case(#"Service("a") { Service("b") {} }"#, "a service holds no other: list both in the Fleet"),
        Case(#"Service("a") { "words" }"#, "write Description(\"…\")"),
        Case(#"OneShot("a") { Health(.tcp(port: 1)) }"#, "a one-shot task ends by itself"),
        Case(#"OneShot("a") { Port(80) }"#, "this belongs inside Container(…) { … }"),
        Case(#"OneShot("a", like: Service("b", [])) { Release(.reloadCode) }"#, "a one-shot task ends by itself"),
        Case(#"Container("a", tag: "1") { Needs("b") }"#, "this belongs in the Service, beside its Container"),
        Case(#"Container("a", tag: "1") { Group("b") }"#, "this is for a plain process"),
        Case(#"Container("a", tag: "1") { "serve" }"#, "write Command(\"…\", \"…\")"),
        Case(#"Container("a", tag: "1") { Role("b") }"#, "this does not belong in a Container"),
        Case(#"Run("/a") { Volume("/a", at: "/b") }"#, "a plain process has no container"),
        Case(#"Run("/a") { Health(.tcp(port: 1)) }"#, "this belongs in the Service, beside its Run"),
        Case(#"Run("/a") { "b" }"#, "arguments stand in Run"),
        Case(#"Placement { Global() }"#, "this belongs in the Service, beside its Placement"),
        Case(#"Placement { "web" }"#, "Role(\"…\") or Metadata(\"key\") == \"value\""),
        Case(#"Placement { Metadata("cores") }"#, "say what it must be"),
        Case(#"StartChain { Secret("a", from: .file("/a")) }"#, "this is no step"),
        Case(#"CleanUp { "rm" }"#, "a step is written Step("),
        Case(#"Fleet("a") { Container("a", tag: "1") }"#, "a fleet lists services"),
        Case(#"Fleet("a") { "web" }"#, "a fleet lists services"),
        Case(#"Service("a", like: Service("b", [])) { Role("web") }"#, "this belongs inside Placement { … }"),
        Case(#"Service("a", like: Service("b", [])) { Schedule(.every(.hours(1))) }"#, "does not belong in a service"),
    ]

    static let values = [
        Case(#"Stop(timeout: 30)"#, "cannot convert value of type 'Int' to expected argument type 'Interval'"),
        Case(#"Limit(memory: "512M")"#, "cannot convert value of type 'String' to expected argument type 'ByteCount'"),
        Case(#"Restart(.sometimes)"#, "has no member 'sometimes'"),
        Case(#"Volume("/a", at: "/b", .readonly)"#, "has no member 'readonly'"),
        Case(#"Health(.http("/", port: "80"))"#, "no exact matches in call to static method 'http'"),
        Case(#"Placement { Metadata("cores") >= "8" }"#, "'String'"),
        Case(#"Container("web")"#, "say which: tag: \"…\" or digest: \"sha256:…\""),
        Case(#"Release(.masterBackup(ports: 1))"#, "missing argument"),
        Case(#"Sidecar(of: OneShot("a", []))"#, "a task ends by itself: a sidecar is of a Service"),
        Case(#"Release(.maintain(once: Service("a", [])))"#, "what runs once must end: make it a OneShot"),
    ]

    /// A key or a specifier in a plain string would become its Swift description, unseen.
    static let interpolations = [
        Case(#"Role("\(Key("a"))")"#, "a key has no value yet"),
        Case(#"Service("a-\(Specifier.instance)", [])"#, "only a Text can hold a Specifier"),
        Case(#"Directive("Nice", "\(Variable("NICE"))")"#, "systemd expands a variable in commands only"),
        Case(#"Image("a", digest: "\(SecretPath("a"))")"#, "a secret's path is known on the machine"),
        Case(#"Role("\(Text("a"))")"#, "a Text may hold what is filled in later"),
    ]

    @Test(arguments: misplaced + values) func refused(_ example: Case) async throws {
        let messages = try await TypeCheck.messages(about: example.code)
        #expect(messages.map(\.severity) == ["error"], "one mistake, one message")
        #expect(messages.first?.text.contains(example.message) == true, "\(messages)")
    }

    @Test(arguments: interpolations) func warned(_ example: Case) async throws {
        let messages = try await TypeCheck.messages(about: example.code)
        #expect(messages.map(\.severity) == ["warning"])
        #expect(messages.first?.text.contains(example.message) == true, "\(messages)")
    }

    @Test func aRightOneIsNot() async throws {
        #expect(try await TypeCheck.messages(about: TypeCheck.right).isEmpty)
    }
}
