import Testing
import UnitFile

struct PathTests {
    @Test(arguments: [
        ("/", "/"), ("/a/b", "/a/b"), ("//a/./b//", "/a/b"), ("/a b", "/a b"), ("/..a/b..", "/..a/b.."),
    ])
    func absolutePaths(_ text: String, _ written: String) throws {
        #expect(try AbsolutePath(text).description == written)
    }

    @Test(arguments: ["", "a", "./a", "/a/../b", "/..", "/a/..", "/" + String(repeating: "x", count: 256)])
    func noAbsolutePaths(_ text: String) {
        #expect(throws: ValueError.self) { try AbsolutePath(text) }
    }

    @Test func pathsHaveALimit() throws {
        let component = "/" + String(repeating: "x", count: 254)
        let long = String(repeating: component, count: 16)
        #expect(try AbsolutePath(long + "/" + String(repeating: "x", count: 14)).description.utf8.count == 4095)
        #expect(throws: ValueError.self) { try AbsolutePath(long + "/" + String(repeating: "x", count: 15)) }
    }

    @Test func prefixes() throws {
        let path = try PrefixedPath("-+/srv/")
        #expect(path.ignoresMissing && path.isBelowRoot)
        #expect(path.description == "-+/srv")
        #expect(try PrefixedPath("+/srv").description == "+/srv")
        #expect(throws: ValueError.self) { try PrefixedPath("+-/srv") }
    }

    @Test func bindPaths() throws {
        let list = try BindPath.list("-/a:/b /c \"/d e\":/f:norbind")
        #expect(list.map(\.description) == ["-/a:/b", "/c", "/d e:/f:norbind"])
        for text in ["/a:", "/a:/b:bind", "a:/b", "/a:b"] {
            #expect(throws: ValueError.self, "\(text)") { try BindPath.list(text) }
        }
    }

    @Test func temporaryFileSystemsAndDevices() throws {
        let mount = try TemporaryFileSystem("/var:ro,size=10M")
        #expect(mount.options == "ro,size=10M")
        #expect(mount.description == "/var:ro,size=10M")
        #expect(try DeviceAllow("/dev/null rw").description == "/dev/null rw")
        #expect(try DeviceAllow("char-pts").rights == "rwm")
        for text in ["", "/etc/passwd r", "/dev/null rx", "null rw", "/devx"] {
            #expect(throws: ValueError.self, "\(text)") { try DeviceAllow(text) }
        }
    }
}
