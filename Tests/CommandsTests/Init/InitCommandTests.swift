import SystemPackage
import Testing

@testable import Commands

@Suite struct InitCommandTests {
    private func withTemplates(_ body: (Scratch, [String: String?]) async throws -> Void) async throws {
        try await Scratch.with { scratch in
            try scratch.write("// The smallest fleet.\n// More.\nimport Flotilla\n", to: "t/minimal/Fleet.swift")
            try scratch.write("//\n// A web site.\n", to: "t/web/Fleet.swift")
            try scratch.write("let more = 1\n", to: "t/web/More.swift")
            try scratch.write("# Web\n", to: "t/web/README.md")
            try scratch.write("x\n", to: "t/web/units/prod/a.service")
            try scratch.write("no template\n", to: "t/notes/README.md")
            try await body(scratch, [TemplateCatalog.variable: "t"])
        }
    }

    @Test func listsWhatThereIs() async throws {
        try await withTemplates { scratch, environment in
            let list = try await scratch.flotilla("init", "--list", environment: environment)
            #expect(list.output == "TEMPLATE  DESCRIPTION\nminimal   The smallest fleet.\nweb       A web site.\n")
            let json = try JSON.parse(
                try await scratch.flotilla("init", "--list", "--json", environment: environment).output)
            #expect(json["templates"][1]["description"].text == "A web site.")
        }
    }

    @Test func copiesTheSpecAndItsReadMe() async throws {
        try await withTemplates { scratch, environment in
            let result = try await scratch.flotilla("init", "--template", "web", "new/shop", environment: environment)
            #expect(result.status == 0)
            #expect(try scratch.names(in: "new/shop") == ["Fleet.swift", "More.swift", "README.md"])
            #expect(result.errors == "Edit it, then: flotilla generate new/shop\n")
            let usual = try await scratch.flotilla("init", environment: environment)
            #expect(usual.output == "new     Fleet.swift\n")
            #expect(try scratch.read("Fleet.swift").hasPrefix("// The smallest fleet."))
        }
    }

    @Test func neverOverwrites() async throws {
        try await withTemplates { scratch, environment in
            try scratch.write("mine\n", to: "README.md")
            let result = try await scratch.flotilla("init", "-t", "web", environment: environment)
            #expect(result.status == 1)
            #expect(result.errors.contains("README.md: error: there is such a file already"))
            #expect(try scratch.read("README.md") == "mine\n")
            #expect(try !scratch.exists("Fleet.swift"))
        }
    }

    @Test func anUnknownTemplateGetsTheNearest() async throws {
        try await withTemplates { scratch, environment in
            let result = try await scratch.flotilla("init", "-t", "minimla", environment: environment)
            #expect(result.status == 2)
            #expect(result.errors.contains("did you mean “minimal”?"))
            let nowhere = try await scratch.flotilla("init", "--list", environment: [TemplateCatalog.variable: "none"])
            #expect(nowhere.status == 1)
            #expect(nowhere.errors.contains("none: error: FLOTILLA_TEMPLATES names a directory that is not there"))
        }
    }

    @Test func bashCompletesTemplates() async throws {
        try await withTemplates { scratch, environment in
            let script = try await Program.flotilla(["--generate-completion-script", "bash"]).output
            try scratch.write(script, to: "completions")
            // What readline does when Tab is pressed behind `--template `.
            let tab = """
                source completions; PATH=\(Files.program().removingLastComponent()):$PATH
                COMP_WORDS=(flotilla init --template ""); COMP_CWORD=3; COMP_LINE="flotilla init --template "
                COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
                $(complete -p flotilla | sed 's/.*-F \\([^ ]*\\) .*/\\1/') flotilla "" --template
                printf '%s\\n' "${COMPREPLY[@]}"
                """
            let result = try await run("bash", ["-c", tab], in: scratch.path, environment: environment)
            #expect(result.output.split(whereSeparator: \.isWhitespace) == ["minimal", "web"], "\(result.errors)")
        }
    }

    @Test(arguments: [
        ("// One line.\nimport Flotilla\n", "One line."), ("/* Block.\n */\n", "Block."), ("/// Doc.\n", "Doc."),
        ("import Flotilla\n// Late.\n", ""), ("", ""), ("//\n//\n// Third.\n", "Third."),
    ])
    func descriptions(_ source: String, _ expected: String) {
        #expect(Template.firstComment(source) == expected)
    }
}
