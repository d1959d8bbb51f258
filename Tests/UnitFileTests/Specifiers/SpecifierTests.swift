import Testing

import UnitFile

@Suite struct SpecifierTests {
    /// Each letter and digit: what the name and the system manager fix must come out as with systemd, what we do not
    /// know must be one that it does.
    @Test(arguments: [
        "oracle.service", "a-b@c-d\\x2fe.service", "-x-y@1.service", "a\\x20b.service", "a@\\x2e.service",
    ])
    func againstSystemd(name: String) throws {
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
        let context = SpecifierContext(unit: try UnitName(name))
        // With the prefix '-' a line that systemd cannot resolve is left out, and the others stay.
        let lines = letters.map { "ExecStart=-/bin/x \($0) \"%\($0)\"\n" }.joined()
        let commands = try Verify(Array("[Service]\nType=oneshot\n\(lines)".utf8), name: name).commands()
        #expect(commands.count > 35)
        for letter in letters {
            let theirs = commands.first { $0[1] == Array(String(letter).utf8) }
            do {
                let ours = try Specifier.expand(Array("%\(letter)".utf8), context)
                #expect(theirs?.last == ours, "%\(letter)")
            } catch  where error.code == .unresolvedSpecifier {
                #expect(theirs != nil, "%\(letter)")
            } catch {
                #expect(theirs == nil, "%\(letter)")
            }
        }
    }

    /// systemd 252 aborts on %J where nothing follows the last dash, so no unit may hold it.
    @Test func emptyLastComponent() throws {
        let context = SpecifierContext(unit: try UnitName("a-.service"))
        #expect(throws: UnitFileError.self) { try Specifier.expand("%J", context) }
        #expect(try Specifier.expand("%j", context) == "")
        let verify = try Verify(Array("[Service]\nExecStart=/bin/x %J\n".utf8), name: "a-.service")
        #expect(verify.commands().isEmpty)
    }

    @Test func everyOneOfThemIsListed() {
        #expect(
            Set(Specifier.all.map { String($0.letter) }).sorted().joined()
                == "ABCEGHILJMNPRSTUVWYabcdfghijlmnopqrstuvwy".sorted().map { String($0) }.joined())
        #expect(Specifier.named("i")?.places == [.value, .unitName])
        #expect(Specifier.named("I")?.places == [.value])
        #expect(Specifier.named("c")?.isDeprecated == true)
        #expect(Specifier.named("z") == nil)
    }

    @Test func expansion() throws {
        var context = SpecifierContext(unit: try UnitName("web@1.service"))
        #expect(try Specifier.expand("a%%b %i %n %p%", context) == "a%b 1 web@1.service web%")
        #expect(try Specifier.expand("%! %", context) == "%! %")
        #expect(throws: UnitFileError.self) { try Specifier.expand("%H", context) }
        context["H"] = "host"
        #expect(try Specifier.expand("%H", context) == "host")
        #expect(context["i"] == "1")
        #expect(
            performing: { try Specifier.expand("%Q", context) },
            throws: { ($0 as? UnitFileError)?.code == .unknownSpecifier })
        #expect(
            performing: { try Specifier.expand("%I", context, in: .unitName) },
            throws: { ($0 as? UnitFileError)?.code == .unknownSpecifier })
        #expect(throws: UnitFileError.self) {
            try Specifier.expand([UInt8](repeating: 0x61, count: 11), context, limit: 10)
        }
    }

    @Test func unknownLetters() {
        #expect(Specifier.unknown(in: Array("%i %Q %% %%Z %9 %! %t %".utf8)) == ["Q", "9"])
        #expect(Specifier.unknown(in: Array("%i %I %t".utf8), .unitName) == ["I", "t"])
    }
}
