import Testing

@testable import Commands

@Suite struct ContentDigestTests {
    /// FIPS 180-4's examples, and the lengths at which padding needs a block more.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func examples(_ text: String, _ digest: String) {
        #expect(ContentDigest.hexadecimal(Array(text.utf8)) == digest)
    }

    @Test func agreesWithSha256sum() async throws {
        try await Scratch.with { scratch in
            var generator = SeededGenerator(seed: 7)
            for length in [1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 100_000] {
                let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
                try Files.write(bytes, to: scratch.at("\(length)"))
                let sum = try await run("sha256sum", ["\(length)"], in: scratch.path)
                #expect(sum.output == "\(ContentDigest.hexadecimal(bytes))  \(length)\n")
            }
        }
    }
}
