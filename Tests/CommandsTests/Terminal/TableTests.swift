import Testing

@testable import Commands

@Suite struct TableTests {
    @Test func columnsAreAsWideAsTheyMustBe() {
        var table = Table(columns: [
            Table.Column(title: "UNIT"), Table.Column(title: "N", alignment: .right), Table.Column(title: "REST"),
        ])
        table.rows = [["a.service", "7", "x"], ["b", "10", ""]]
        #expect(table.text(.plain) == "UNIT        N  REST\na.service   7  x\nb          10  \n")
    }

    @Test func colorsDoNotMoveColumns() {
        var table = Table(columns: [Table.Column(title: "A"), Table.Column(title: "B")])
        table.rows = [[Table.Cell("x", .bad), "y"]]
        let colored = table.text(Style(isColored: true))
        #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == table.text(.plain))
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a␛[31mb"), ("\n", "␊"), ("\u{7F}", "␡"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\tb é", "a\tb é"),
    ])
    func controlCharactersAreShown(_ text: String, _ shown: String) {
        #expect(text.printable == shown)
    }
}
