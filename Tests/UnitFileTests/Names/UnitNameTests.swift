import Testing

import UnitFile

@Suite struct UnitNameTests {
    @Test(arguments: [
        "a.service", "a-b_c:d.e.socket", "a@.service", "a@b.service", "a@b@c.service", "a@b.c.service", "-.mount",
        "-.slice",
        "dev-sda1.device", "x\\x2dy.timer", "0.target", "..service", "a.b.swap", "a.path", "a.scope", "a.automount",
        String(repeating: "n", count: 247) + ".service",
    ])
    func valid(name: String) throws {
        #expect(UnitName.isValid(name))
        #expect(try UnitName(name).description == name)
    }

    @Test(arguments: [
        "", ".service", "a", "a.", "a.conf", "a.Service", "@.service", "@b.service", "a b.service", "a/b.service",
        "ä.service",
        "a.service ", "a\n.service", "a.service.d", "a%.service", "a\0.service",
        String(repeating: "n", count: 248) + ".service",
    ])
    func invalid(name: String) {
        #expect(!UnitName.isValid(name))
        #expect(performing: { try UnitName(name) }, throws: { ($0 as? UnitFileError)?.code == .invalidUnitName })
    }

    @Test func parts() throws {
        let name = try UnitName("a-b@c@d.e.service")
        #expect(name.prefix == "a-b")
        #expect(name.instance == "c@d.e")
        #expect(name.prefixAndInstance == "a-b@c@d.e")
        #expect(name.lastComponent == "b")
        #expect(name.type == .service)
        #expect(name.type.suffix == ".service")
        #expect(name.isInstance && !name.isTemplate && !name.isPlain)
        #expect(name.template?.description == "a-b@.service")
    }

    @Test func templates() throws {
        let template = try UnitName("web@.service")
        #expect(template.isTemplate && !template.isInstance)
        #expect(template.instance == "")
        #expect(template.template == template)
        #expect(try template.instance("1").description == "web@1.service")
        #expect(try UnitName("web@1.service").instance("2").description == "web@2.service")
        for instance in ["", "a b", "a/b", "ä", String(repeating: "n", count: 250)] {
            #expect(throws: UnitFileError.self) { try template.instance(instance) }
        }
        let plain = try UnitName("web.service")
        #expect(plain.isPlain && plain.template == nil && plain.instance == nil)
        #expect(throws: UnitFileError.self) { try plain.instance("1") }
        #expect(try plain.changing(to: .timer).description == "web.timer")
    }

    @Test func order() throws {
        let names = try ["b.service", "a.timer", "a.service", "B.service"].map { try UnitName($0) }
        #expect(names.sorted().map(\.description) == ["B.service", "a.service", "a.timer", "b.service"])
    }

    @Test func escapedNames() throws {
        #expect(try UnitEscape.escape("a b", suffix: .mount) == "a\\x20b.mount")
        #expect(try UnitEscape.escape("/a/b", asPath: true, suffix: .mount) == "a-b.mount")
        let template = try UnitName("web@.service")
        #expect(try UnitEscape.escape("/a b", asPath: true, template: template).description == "web@a\\x20b.service")
        #expect(try UnitEscape.escape("/a", template: template).description == "web@-a.service")
        #expect(throws: UnitFileError.self) { try UnitEscape.escape("x", template: UnitName("web@1.service")) }
        let instance = try UnitName("web@a-b.service")
        #expect(try UnitEscape.unescapeInstance(of: instance, template: template) == "a/b")
        #expect(try UnitEscape.unescapeInstance(of: instance, asPath: true) == "/a/b")
        #expect(throws: UnitFileError.self) {
            try UnitEscape.unescapeInstance(of: instance, template: UnitName("app@.service"))
        }
        #expect(throws: UnitFileError.self) { try UnitEscape.unescapeInstance(of: template) }
        #expect(throws: UnitFileError.self) { try UnitEscape.unescape("\\xff") as String }
    }
}
