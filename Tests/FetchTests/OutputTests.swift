import Glibc
import Subprocess
import SystemPackage
import Testing

@Suite struct OutputTests {
    let secret = "\(Fixture.marker)\n"

    @Test(arguments: [(nil, 0o600), ("0400", 0o400), ("640", 0o640)] as [(String?, mode_t)])
    func modeIsWhatWasAsked(_ mode: String?, _ bits: mode_t) async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            let words = ["file:\(source)", "--output", fixture.path("out")]
            try await fixture.fetch(words + (mode.map { ["--mode", $0] } ?? [])).expectSuccess()
            #expect(try fixture.text("out") == secret)
            #expect(try fixture.status("out").st_mode == S_IFREG | bits)
            #expect(try fixture.names() == ["in", "out"])
        }
    }

    /// `Umask=` of the unit takes away nothing that was asked for.
    @Test func umaskDoesNotCount() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            let words = ["file:\(source)", "--output", fixture.path("out"), "--mode", "0640"]
            let result = try await run(
                .path("/bin/sh"),
                arguments: Arguments(["-c", "umask 0777; exec \"$@\"", "sh", try Fixture.program().string] + words),
                output: .discarded)
            #expect(result.terminationStatus == .exited(0))
            #expect(try fixture.status("out").st_mode & 0o7777 == 0o640)
        }
    }

    @Test(arguments: ["nobody", "65534"])
    func ownerIsWhoWasAsked(_ owner: String) async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("out"), "--owner", owner])
                .expectSuccess()
            #expect(try fixture.status("out").st_uid == 65534)
            #expect(try fixture.status("out").st_gid == 65534)
        }
    }

    @Test func aNumberNeedNotBeAUser() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("out"), "--owner", "61234"])
                .expectSuccess()
            #expect(try fixture.status("out").st_uid == 61234)
        }
    }

    @Test func unknownOwner() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("out"), "--owner", "no-such-user"])
                .expectFailure(67, "no-such-user")
            #expect(!fixture.exists("out"))
        }
    }

    @Test func onlyRootGivesFilesAway() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in", mode: 0o644)
            let directory = fixture.makeDirectory("own")
            chown(directory, 65534, 65534)
            var options = PlatformOptions()
            options.userID = 65534
            options.groupID = 65534
            let words = ["file:\(source)", "--output", "\(directory)/out"]
            try await fixture.fetch(words, options: options).expectSuccess()
            #expect(try fixture.status("own/out").st_uid == 65534)
            try await fixture.fetch(words + ["--owner", "root"], options: options)
                .expectFailure(77, "cannot be given to root")
            #expect(try fixture.names("own") == ["out"])
        }
    }

    @Test func anExistingFileIsReplacedNotWritten() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            try fixture.write("old\n", to: "out", mode: 0o666)
            link(fixture.path("out"), fixture.path("other-name"))
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("out")]).expectSuccess()
            #expect(try fixture.text("out") == secret)
            #expect(try fixture.status("out").st_mode & 0o7777 == 0o600)
            #expect(try fixture.text("other-name") == "old\n")
            #expect(try fixture.names() == ["in", "other-name", "out"])
        }
    }

    @Test func aLinkInPlaceOfTheFileIsReplacedNotFollowed() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            try fixture.write("precious\n", to: "victim", mode: 0o644)
            symlink(fixture.path("victim"), fixture.path("out"))
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("out")]).expectSuccess()
            #expect(try fixture.text("victim") == "precious\n")
            #expect(try fixture.status("out").st_mode & S_IFMT == S_IFREG)
        }
    }

    @Test func aLinkInTheDirectoryIsRefused() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            _ = fixture.makeDirectory("real")
            _ = fixture.makeDirectory("real/below")
            symlink(fixture.path("real"), fixture.path("link"))
            for output in ["link/out", "link/below/out"] {
                try await fixture.fetch(["file:\(source)", "--output", fixture.path(output)])
                    .expectFailure(73, "\(fixture.path("link")) is a symbolic link")
            }
            #expect(try fixture.names("real/below") == [])
        }
    }

    @Test(arguments: [0o777, 0o1777, 0o702] as [mode_t])
    func aDirectoryThatAllMayWriteToIsRefused(_ mode: mode_t) async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            let directory = fixture.makeDirectory("open", mode: mode)
            try await fixture.fetch(["file:\(source)", "--output", "\(directory)/out"])
                .expectFailure(73, "everybody may write to the directory \(directory)")
            #expect(try fixture.names("open") == [])
        }
    }

    /// Above the last directory the sticky bit is enough, as in `/tmp`, where these tests live.
    @Test func aDirectoryThatOthersCouldMoveIsRefused() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            _ = fixture.makeDirectory("open", mode: 0o777)
            _ = fixture.makeDirectory("open/own", mode: 0o700)
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("open/own/out")])
                .expectFailure(73, "everybody may write to the directory \(fixture.path("open"))")
        }
    }

    @Test func theDirectoryHasToExist() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("missing/out")])
                .expectFailure(73, "there is no directory \(fixture.path("missing"))", "RuntimeDirectory=")
            try await fixture.fetch(["file:\(source)", "--output", "\(source)/out"]).expectFailure(73, "no directory")
        }
    }

    @Test func aDirectoryIsNotReplaced() async throws {
        try await Fixture.with { fixture in
            let source = try fixture.write(secret, to: "in")
            _ = fixture.makeDirectory("out")
            try await fixture.fetch(["file:\(source)", "--output", fixture.path("out")])
                .expectFailure(73, "cannot be replaced")
            #expect(try fixture.names() == ["in", "out"])
        }
    }

    @Test func aFullDiskLeavesTheOldFile() async throws {
        try await Fixture.with { fixture in
            try fixture.write(String(repeating: Fixture.marker, count: 10_000), to: "in")
            let small = fixture.makeDirectory("small")
            let mount = try await run(
                .path("/bin/mount"), arguments: ["-t", "tmpfs", "-o", "size=16k,mode=0755", "tmpfs", small],
                output: .discarded)
            try #require(mount.terminationStatus == .exited(0))
            try fixture.write("old\n", to: "small/out")
            let outcome = try await fixture.fetch(["file:\(fixture.path("in"))", "--output", "\(small)/out"])
            let (text, names) = (try fixture.text("small/out"), try fixture.names("small"))
            umount(small)
            outcome.expectFailure(74, "No space left on device")
            #expect(text == "old\n")
            #expect(names == ["out"])
        }
    }

    @Test func whatFailsLeavesTheOldFile() async throws {
        try await Fixture.with { fixture in
            try fixture.write("old\n", to: "out")
            let failures = [
                ["file:\(fixture.path("missing"))"], ["file:\(fixture.path("empty"))"], ["file:\(fixture.path("."))"],
            ]
            try fixture.write("", to: "empty")
            for words in failures {
                let outcome = try await fixture.fetch(words + ["--output", fixture.path("out")])
                #expect(outcome.status != .exited(0))
                #expect(try fixture.text("out") == "old\n")
            }
            #expect(try fixture.names() == ["empty", "out"])
        }
    }
}
