import Testing
import UnitFile

struct NetworkTests {
    @Test(arguments: [
        ("8080", "8080"), ("0x50", "80"), ("127.0.0.1:80", "127.0.0.1:80"), ("[::1]:443", "[::1]:443"),
        ("[2001:DB8:0:0:1:0:0:1]:80", "[2001:db8::1:0:0:1]:80"), ("[fe80::1]:80%eth0", "[fe80::1]:80%eth0"),
        ("/run/x.sock", "/run/x.sock"), ("@abstract", "@abstract"), ("vsock::1234", "vsock::1234"),
        ("vsock:2:1234", "vsock:2:1234"),
    ])
    func addresses(_ text: String, _ written: String) throws {
        let address = try SocketAddress(text)
        #expect(address.description == written)
        #expect(try SocketAddress(written) == address)
    }

    @Test(arguments: [
        "", "0", "65536", "-1", "localhost:80", "127.0.0.1", "::1:80", "[::1]", "[127.0.0.1]:80", "1.2.3.4:0", "/", "@",
        "run/x.sock", "vsock:1", "vsock:x:1", "1.2.3:80", "01.2.3.4:80", "[::1]x:80", "[::g]:80",
        "/" + String(repeating: "x", count: 107),
    ])
    func noAddresses(_ text: String) {
        #expect(throws: ValueError.self) { try SocketAddress(text) }
    }

    @Test(arguments: [
        ("::", "::"), ("::1", "::1"), ("1::", "1::"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
        ("1:0:0:2::3", "1:0:0:2::3"),
        ("::ffff:1.2.3.4", "::ffff:102:304"), ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"), ("10.0.0.1", "10.0.0.1"),
        ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
    ])
    func ipAddresses(_ text: String, _ written: String) throws {
        #expect(try IPAddress(text).description == written)
    }

    @Test(arguments: [
        "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", ":1::2", "1:", ":", ":::", "12345::", "1.2.3.4.5", "1.2.3.256",
        "::1.2.3", "1:2:3:4:5:6:7:8::", "1.2.3.4::", "",
    ])
    func noIPAddresses(_ text: String) {
        #expect(throws: ValueError.self) { try IPAddress(text) }
    }

    @Test func prefixes() throws {
        #expect(try IPPrefix("10.0.0.0/8").length == 8)
        #expect(try IPPrefix("10.1.2.3").description == "10.1.2.3")
        #expect(try IPPrefix("2001:db8::/32").description == "2001:db8::/32")
        for text in ["10.0.0.0/33", "::/129", "10.0.0.0/", "/8", "10.0.0.0/x"] {
            #expect(throws: ValueError.self, "\(text)") { try IPPrefix(text) }
        }
        let error = #expect(throws: ValueError.self) { try IPPrefix("localhots") }
        #expect(error?.cure == "write localhost")
    }

    @Test func interfacesAndFamilies() throws {
        #expect(try InterfaceName("eth0").description == "eth0")
        for text in ["", "1", "0", "a/b", "a:b", "a%b", "all", "default", ".", "sixteen-bytes-xx", "ä"] {
            #expect(throws: ValueError.self, "\(text)") { try InterfaceName(text) }
        }
        let error = #expect(throws: ValueError.self) { try AddressFamily("INET") }
        #expect(error?.cure == "write AF_INET")
    }
}
