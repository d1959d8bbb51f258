import SystemPackage
import Testing

@testable import Commands

@Suite struct FilesTests {
    @Test func writingReplacesAsAWholeAndLeavesNothingBehind() async throws {
        try await Scratch.with { scratch in
            let path = scratch.at("a")
            try Files.write([1, 2, 3], to: path)
            try Files.write([4], to: path)
            #expect(try Files.read(path) == [4])
            #expect(try scratch.names() == ["a"])
            #expect(Files.permissions(path) == .readable)
            #expect(throws: Errno.noSuchFileOrDirectory) {
                try Files.write([1], to: scratch.at("no/b"))
            }
        }
    }

    @Test func aFailedReplacementLeavesNothingBehind() async throws {
        try await Scratch.with { scratch in
            try Directory.make(scratch.at("taken/inside"))
            #expect(throws: Errno.self) { try Files.write([1], to: scratch.at("taken")) }
            #expect(try scratch.names() == ["taken"])
        }
    }

    @Test func readingIsBounded() async throws {
        try await Scratch.with { scratch in
            try scratch.write(String(repeating: "x", count: 100), to: "a")
            let path = scratch.at("a")
            #expect(try Files.read(path, limit: 100).count == 100)
            #expect(throws: Errno.fileTooLarge) { try Files.read(path, limit: 99) }
        }
    }

    @Test func directoriesAreMadeAndListedByTheirBytes() async throws {
        try await Scratch.with { scratch in
            for name in ["b", "Z", "é", "a"] { try Directory.make(scratch.at("d/e/\(name)")) }
            try Directory.make(scratch.at("d/e/a"))
            #expect(try scratch.names(in: "d/e") == ["Z", "a", "b", "é"])
            try scratch.write("", to: "file")
            #expect(throws: Errno.fileExists) { try Directory.make(scratch.at("file")) }
        }
    }
}
