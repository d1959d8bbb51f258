import Testing

@testable import Commands

@Suite struct NoticeTextTests {
    private let place = Notice.Place(path: "Fleet.swift", line: 12, column: 9)

    @Test func aNoticeHasPlaceLineAndCure() {
        var notice = Notice(.error, "there is no service ap", cure: "did you mean app?", code: "unknown", at: place)
        notice.excerpt = "\tAfter(\"ap\")"
        #expect(
            NoticeText(style: .plain).text(notice) == """
                Fleet.swift:12:9: error: there is no service ap [unknown]
                   12 | \tAfter("ap")
                      | \t       ^
                  help: did you mean app?

                """)
    }

    @Test func notesStandBelow() {
        var notice = Notice(.warning, "twice", at: Notice.Place(path: "a"))
        notice.notes = [Notice(.note, "here too", at: Notice.Place(path: "b", line: 1))]
        notice.environments = ["prod"]
        #expect(NoticeText(style: .plain).text(notice) == "a: warning: twice (in prod)\n  b:1: note: here too\n")
    }

    @Test func nothingInAFileGivesOrders() {
        var notice = Notice(.error, "bad \u{1B}[2J", cure: "\u{07}", at: Notice.Place(path: "\u{1B}a", line: 1))
        notice.excerpt = "\u{1B}]0;x\u{07}"
        let text = NoticeText(style: .plain).text(notice)
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test(
        arguments: [
            ([], ""), ([.error], "1 error"), ([.error, .error, .warning], "2 errors, 1 warning"), ([.note], ""),
            ([.warning, .warning], "2 warnings"),
        ] as [([Notice.Severity], String)])
    func summary(_ severities: [Notice.Severity], _ expected: String) {
        #expect(NoticeText.summary(severities.map { Notice($0, "x") }) == expected)
    }

    @Test func whatHoldsEverywhereIsSaidOnce() {
        let everywhere = Notice(.error, "everywhere")
        let here = Notice(.error, "here")
        let merged = [Notice].merged([
            ("prod", [everywhere, here]), ("test", [everywhere]), ("qa", [everywhere, here]),
        ])
        #expect(merged.map(\.message) == ["everywhere", "here"])
        #expect(merged.map(\.environments) == [nil, ["prod", "qa"]])
    }
}
