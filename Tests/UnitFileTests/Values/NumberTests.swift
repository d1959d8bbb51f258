import Testing
import UnitFile

struct NumberTests {
    @Test(
        arguments: [
            ("4096", 4096, "4K"), ("512M", 512 << 20, "512M"), ("1.5G", 1536 << 20, "1536M"),
            ("1G 512M", 1536 << 20, "1536M"),
            ("1 K", 1024, "1K"), ("7B", 7, "7"), ("1K1B", 1025, "1025"), ("0", 0, "0"), ("10.M", 10 << 20, "10M"),
            ("+5M", 5 << 20, "5M"), ("15E", 15 << 60, "15E"), ("0.5", 0, "0"),
        ] as [(String, UInt64, String)])
    func sizes(_ text: String, _ bytes: UInt64, _ written: String) throws {
        let size = try ByteSize(text)
        #expect(size.bytes == bytes)
        #expect(size.description == written)
        #expect(try ByteSize(written) == size)
    }

    @Test(
        arguments: [
            ("512MB", "write 512M"), ("512MiB", "write 512M"), ("512m", "write 512M"), ("1.5gb", "write 1.5G"),
            ("2 Gi", "write 2G"), ("", nil), ("M", nil), ("-5M", nil), ("5M 1G", nil), ("5 5", nil), ("1K1K", nil),
            ("16E", "write infinity"), ("99999999999999999999", "write infinity"), ("12 ", nil), ("0x10", nil),
        ] as [(String, String?)])
    func noSizes(_ text: String, _ cure: String?) {
        // A blank at the end is cut off long before values are read; only after a suffix does it matter.
        if text == "12 " {
            #expect((try? ByteSize(text))?.bytes == 12)
            return
        }
        let error = #expect(throws: ValueError.self) { try ByteSize(text) }
        if let cure { #expect(error?.cure == cure) }
    }

    @Test func bandwidthsCountInThousands() throws {
        let size = try ByteSize(parsing: "5M".utf8.span, base: .si)
        #expect(size.bytes == 5_000_000)
        #expect(size.formatted(base: .si) == "5M")
    }

    @Test(arguments: [
        ("0%", 0, "0%"), ("50%", 5000, "50%"), ("12.5%", 1250, "12.5%"), ("12.25%", 1225, "12.25%"),
        ("12.05%", 1205, "12.05%"), ("125‰", 1250, "12.5%"), ("12.5‰", 125, "1.25%"), ("7‱", 7, "0.07%"),
        ("100%", 10_000, "100%"), ("+5%", 500, "5%"),
    ])
    func percentages(_ text: String, _ permyriad: Int, _ written: String) throws {
        let value = try Percentage(text)
        #expect(value.permyriad == permyriad)
        #expect(value.description == written)
        #expect(try Percentage(written) == value)
    }

    @Test(arguments: ["", "%", "50", "101%", "-1%", "1.234%", "1.%", ".5%", "1.25‰", "1.5‱", "50 %%"])
    func noPercentages(_ text: String) {
        #expect(throws: ValueError.self) { try Percentage(text) }
    }

    @Test(
        arguments: [
            ("yes", true), ("YES", true), ("y", true), ("t", true), ("On", true), ("1", true), ("true", true),
            ("no", false), ("n", false), ("f", false), ("OFF", false), ("0", false), ("false", false),
            ("", nil), ("2", nil), ("yess", nil), ("enabled", nil), ("o", nil),
        ] as [(String, Bool?)])
    func booleans(_ text: String, _ value: Bool?) {
        #expect((try? Boolean(text))?.value == value)
    }

    @Test(
        arguments: [
            ("0644", 0o644, "0644"), ("755", 0o755, "0755"), ("0o1777", nil, ""), ("7777", 0o7777, "7777"),
            ("0", 0, "0000"),
            ("8", nil, ""), ("10000", nil, ""), ("+644", nil, ""), ("", nil, ""), ("rw", nil, ""),
            ("00000644", 0o644, "0644"),
        ] as [(String, UInt16?, String)])
    func modes(_ text: String, _ bits: UInt16?, _ written: String) {
        let mode = try? FileMode(text)
        #expect(mode?.bits == bits)
        if let mode { #expect(mode.description == written) }
    }

    @Test func weightsAndQuotas() throws {
        #expect(try Weight("100").description == "100")
        #expect(throws: ValueError.self) { try Weight("idle") }
        let idle = try Weight(cpu: "idle".utf8.span)
        #expect(idle == .idle)
        #expect(throws: ValueError.self) { try Weight("10001") }
        #expect(throws: ValueError.self) { try Weight("0") }
        #expect(try CPUQuota("250%").description == "250%")
        let error = #expect(throws: ValueError.self) { try CPUQuota("50") }
        #expect(error?.cure == "write 50%")
        #expect(throws: ValueError.self) { try CPUQuota("0%") }
    }

    @Test func limits() throws {
        #expect(try MemoryLimit("50%") == .portion(Percentage(permyriad: 5000)))
        #expect(try MemoryLimit("infinity") == .infinity)
        #expect(try MemoryLimit("1G").description == "1G")
        #expect(throws: ValueError.self) { try MemoryLimit("0") }
        let nothing = try MemoryLimit(parsing: "0".utf8.span, acceptsZero: true)
        #expect(nothing == .bytes(ByteSize(bytes: 0)))
        #expect(try TasksMax("4096") == .count(4096))
        #expect(try TasksMax("10%").description == "10%")
        #expect(throws: ValueError.self) { try TasksMax("0") }
    }
}
