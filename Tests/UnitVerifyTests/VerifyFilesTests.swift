import FoundationEssentials
import SystemPackage
import Testing
import UnitVerify

/// Hand-written files on this machine.
@Suite struct VerifyFilesTests {
    /// Writes files below a directory of its own and verifies some of them.
    private func findings(
        in directoryName: String = "units", files: [String: String], verifying names: [String]
    ) async throws -> [VerifyFinding] {
        let home = FilePath(FileManager.default.temporaryDirectory.path).appending("flotilla-test-\(UUID())")
        defer { try? FileManager.default.removeItem(atPath: home.string) }
        let directory = home.appending(directoryName)
        for (name, text) in files {
            let path = directory.appending(name)
            try FileManager.default.createDirectory(
                atPath: path.removingLastComponent().string, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: path.string))
        }
        return try await SystemdAnalyze.discover().verify(files: names.map { directory.appending($0) }).map { finding in
            let file = finding.file.map { $0.hasPrefix(home.string) ? String($0.dropFirst(home.string.count)) : $0 }
            return VerifyFinding(
                severity: finding.severity, code: finding.code, unit: finding.unit, file: file, line: finding.line,
                message: finding.message, cure: finding.cure)
        }
    }

    @Test func whatIsMissingHereIsMissing() async throws {
        let found = try await findings(
            files: ["a.service": "[Unit]\nRequires=none-such.service\n[Service]\nExecStart=/no/such\n"],
            verifying: ["a.service"])
        #expect(Set(found.map(\.code)) == ["missing-unit", "missing-executable"])
        #expect(Set(found.map(\.unit)) == ["a.service"])
        #expect(Set(found.map(\.file)) == ["/units/a.service"])
    }

    @Test func dropInsAreReadAndNamed() async throws {
        let found = try await findings(
            files: [
                "a.service": "[Service]\nExecStart=/no/such\n",
                "a.service.d/10-cure.conf": "[Service]\nExecStart=\nExecStart=/bin/true\n",
                "a.service.d/20-break.conf": "[Service]\n\nBogus=1\n",
            ],
            verifying: ["a.service"])
        #expect(found.map(\.code) == ["unknown-directive"])
        #expect(found.map(\.file) == ["/units/a.service.d/20-break.conf"])
        #expect(found.map(\.line) == [3])
        #expect(found.map(\.unit) == ["a.service"])
    }

    @Test func aNeighbourIsSeenButNotReportedOn() async throws {
        let files = [
            "a.service": "[Unit]\nRequires=b.service\n[Service]\nExecStart=/bin/true\n",
            "b.service": "[Service]\nExecStart=/bin/true\nBogus=1\n",
        ]
        #expect(try await findings(files: files, verifying: ["a.service"]) == [])
        let both = try await findings(files: files, verifying: ["a.service", "b.service"])
        #expect(both.map(\.unit) == ["b.service"])
    }

    @Test func filesOfTheSameNameAreEachVerified() async throws {
        let found = try await findings(
            files: [
                "prod/a.service": "[Service]\nExecStart=/bin/true\n",
                "test/a.service": "[Service]\nExecStart=/bin/true\nBogus=1\n",
            ],
            verifying: ["prod/a.service", "test/a.service"])
        #expect(found.map(\.file) == ["/units/test/a.service"])
    }

    @Test func aTemplateAndADirectoryWithAColon() async throws {
        let found = try await findings(
            in: "a:b", files: ["p@.service": "[Service]\nExecStart=/bin/true %i\nBogus=1\n"], verifying: ["p@.service"])
        #expect(found.map(\.file) == ["/a:b/p@.service"])
        #expect(found.map(\.line) == [3])
    }

    @Test func aFileThatIsNotThereIsAFinding() async throws {
        let found = try await findings(files: ["b.service": "[Unit]\n"], verifying: ["a.service"])
        #expect(found.contains { $0.unit == "a.service" && $0.severity == .error && $0.code == "missing-unit" })
    }

    @Test func unitsOfThisMachineAreKnown() async throws {
        let unit = "[Unit]\nRequires=dbus.socket\n[Service]\nExecStart=/bin/true\n"
        #expect(try await findings(files: ["a.service": unit], verifying: ["a.service"]) == [])
    }
}
