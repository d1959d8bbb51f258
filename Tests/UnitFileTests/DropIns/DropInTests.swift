import Testing

import UnitFile

@Suite struct DropInTests {
    /// Drop-ins in every directory that could count, and in some that must not: systemd names the ones it read.
    @Test(arguments: [
        "oracle.service", "a-b-c.service", "a-b@c.service", "a-b-@c-d.service", "a--b.service", "a---.service",
        "-a.service", "a-@b.service",
    ])
    func directoriesAgainstSystemd(name: String) throws {
        let unit = try UnitName(name)
        let expected = DropInOrder.directories(for: unit, unitPath: [""]).map { String($0.dropFirst()) }
        let others = [
            "a-.service.d", "a.service.d", "a-b-.service.d", "a-b.service.d", "a@.service.d", "a-@.service.d",
            "a-b@.service.d",
            "a-b-@.service.d", "service.d", "socket.d", "a-@c.service.d", "a--.service.d", "-.service.d",
            "a-@b.service.d", "b.service.d",
            "a-b-@c-.service.d", "a--@.service.d",
        ]
        var files: [String: [UInt8]] = [:]
        for (index, directory) in Array(Set(expected + others)).sorted().enumerated() {
            files["\(directory)/\(index).conf"] = Array("[Unit]\n".utf8)
        }
        let found = expected.flatMap { directory in
            files.keys.filter { $0.hasPrefix(directory + "/") }.map { "/" + $0 }
        }
        let verify = try Verify(Array("[Service]\nExecStart=/bin/true\n".utf8), name: name, files: files)
        let theirs = verify.fields("DropIn Path").map {
            "/" + $0.split(separator: "/").suffix(2).joined(separator: "/")
        }
        #expect(DropInOrder.effective(found) == theirs)
        #expect(theirs.count >= 2)
    }

    /// Of two files of one name the stronger directory's counts, and files apply in the order of their names.
    @Test func overridingAndOrder() throws {
        let files: [String: [UInt8]] = [
            "a-b.service.d/50-x.conf": Array("[Unit]\nDescription=specific\n".utf8),
            "a-.service.d/50-x.conf": Array("[Unit]\nDescription=overridden\n".utf8),
            "a-.service.d/60-y.conf": Array(
                "[Unit]\nDescription=late\n[Service]\nEnvironment=\nEnvironment=B=2\n".utf8),
            "service.d/10-z.conf": Array("[Service]\nEnvironment=A=1\n".utf8),
            "service.d/.hidden.conf": Array("[Unit]\nDescription=hidden\n".utf8),
            "service.d/README": Array("[Unit]\nDescription=readme\n".utf8),
        ]
        let text = "[Unit]\nDescription=own\n[Service]\nExecStart=/bin/true\nEnvironment=C=3\n"
        let verify = try Verify(Array(text.utf8), name: "a-b.service", files: files)
        let found = ["a-b.service.d", "a-.service.d", "service.d"].flatMap { directory in
            files.keys.filter { $0.hasPrefix(directory + "/") }.sorted()
        }
        let order = DropInOrder.effective(found)
        #expect(order == ["service.d/10-z.conf", "a-b.service.d/50-x.conf", "a-.service.d/60-y.conf"])
        let merged = MergedUnit(
            unit: try UnitFile(parsing: text, path: "a-b.service"),
            dropIns: try order.map { try UnitFile(parsing: files[$0] ?? [], path: $0) })
        #expect(verify.fields("Description") == ["late"])
        #expect(merged.last("Description", in: "Unit")?.value == "late")
        #expect(merged.last("Description", in: "Unit")?.path == "a-.service.d/60-y.conf")
        #expect(merged.last("Description", in: "Unit")?.line == 2)
        #expect(merged.values("Environment", in: "Service") == verify.fields("Environment"))
        #expect(merged.directives("Environment", in: "Service").map(\.line) == [5])
        #expect(merged.values("Environment", in: "Service", empty: .isValue) == ["C=3", "A=1", "", "B=2"])
        #expect(merged.directives.count == 8)
        #expect(merged.last("Nothing", in: "Unit") == nil)
    }

    /// The order in which the system manager itself says it looks.
    @Test func unitPath() throws {
        let outcome = try Tool(name: "systemd-analyze").run(["unit-paths", "--system"])
        #expect(outcome.text.split(separator: "\n").map(String.init) == DropInOrder.systemUnitPath)
    }

    @Test func directories() throws {
        let directories = DropInOrder.directories(for: try UnitName("a-b.service"), unitPath: ["/etc", "/lib"])
        #expect(
            directories == [
                "/etc/a-b.service.d", "/etc/a-.service.d", "/lib/a-b.service.d", "/lib/a-.service.d", "/etc/service.d",
                "/lib/service.d",
            ])
    }
}
