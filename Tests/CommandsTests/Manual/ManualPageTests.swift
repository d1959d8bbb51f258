import Testing

@testable import Commands

@Suite struct ManualPageTests {
    @Test func everyCommandHasAPage() async throws {
        try await Scratch.with { scratch in
            let dump = try await Program.flotilla(["--experimental-dump-help"])
            let result = try await scratch.flotilla("manual", "man1", input: dump.output)
            #expect(result.status == 0)
            let expected = HelpTests.commands.map { (["flotilla"] + $0).joined(separator: "-") + ".1" }
            #expect(try scratch.names(in: "man1") == expected.sorted())
            let page = try scratch.read("man1/flotilla-unit-fmt.1")
            #expect(page.hasPrefix(".TH \"FLOTILLA\\-UNIT\\-FMT\" \"1\" "))
            #expect(page.contains(".SH \"NAME\"\nflotilla-unit-fmt \\- Give unit files canonical spacing"))
            #expect(page.contains("\n.TP\n\\fB\\-i\\fR, \\fB\\-\\-in\\-place\\fR\nRewrite the files"))
            #expect(page.contains(".SH \"EXAMPLES\"\n.nf\n  flotilla unit fmt \\-\\-in\\-place units/*.service\n"))
            #expect(page.contains(".SH \"EXIT STATUS\"\n.nf\n  0  everything"))
            #expect(page.hasSuffix(".SH \"SEE ALSO\"\n\\fBflotilla\\-unit\\fR(1)\n"))
        }
    }

    @Test func textGivesTroffNoOrders() {
        var roff = Roff()
        roff.paragraph(".so /etc/passwd")
        roff.verbatim(["'x", "a\\x20b", "--path"])
        #expect(roff.text == ".PP\n\\&.so /etc/passwd\n.nf\n\\&'x\na\\ex20b\n\\-\\-path\n.fi\n")
    }

    @Test func whatIsNoDumpIsRefused() async throws {
        let result = try await Program.flotilla(["manual", "/nonexistent"], input: "{}")
        #expect(result.status == 1)
        #expect(result.errors.contains("this is no help as programs dump it"))
    }
}
