import Testing

@testable import Commands

@Suite struct OwnershipRecordTests {
    private let digest = String(repeating: "0123456789abcdef", count: 4)

    @Test func readsWhatItWrites() throws {
        var record = OwnershipRecord(fleet: "shop")
        record.digests = ["b.service": [digest], "a@.service": [digest, digest.replacing("0", with: "f")]]
        #expect(try OwnershipRecord(parsing: record.bytes, path: "x") == record)
    }

    @Test func knowsItsOwnContent() {
        var record = OwnershipRecord(fleet: "shop")
        record.digests["a"] = [ContentDigest.hexadecimal([1, 2])]
        #expect(record.wrote([1, 2], as: "a"))
        #expect(!record.wrote([1, 3], as: "a"))
        #expect(!record.wrote([1, 2], as: "b"))
    }

    @Test(arguments: [
        "", "no comment\n", "# fleet x\nabc  a.service\n", "# fleet x\n" + String(repeating: "A", count: 64) + "  a\n",
        "# fleet x\n" + String(repeating: "a", count: 64) + " a\n",
        "# fleet x\n" + String(repeating: "a", count: 64) + "  ../../etc/passwd\n",
        "# fleet x\n" + String(repeating: "a", count: 64) + "  ..\n",
        "# fleet x\n" + String(repeating: "a", count: 64) + "  \n",
        String(repeating: "a", count: 64) + "  a.service\n",
    ])
    func whatIsDamagedIsRefused(_ text: String) {
        #expect(throws: CommandError.self) { try OwnershipRecord(parsing: Array(text.utf8), path: "x") }
    }
}
