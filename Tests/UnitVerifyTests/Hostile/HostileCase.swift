import UnitFile
import UnitVerify

/// A unit made of hostile words, and what its process has to get.
struct HostileCase: Sendable {
    let unit: String
    let command: ExecCommand
    let environment: [(name: String, value: String)]
    /// The words and the variables, as the author meant them.
    let words: [String]

    /// - Parameter program: what runs; a long word in some of the cases.
    init(number: Int, program: String, using random: inout SeededGenerator) {
        unit = "hostile-\(number).service"
        var environment: [(String, String)] = []
        for index in 0..<random.below(4) { environment.append(("H\(index)", HostileText.word(using: &random))) }
        var words: [ExecWord] = []
        var plain: [String] = []
        func add(_ word: ExecWord, _ text: String) {
            words.append(word)
            plain.append(text)
        }
        // Every word of the list has its turn, whatever the dice say.
        let ownWord = HostileText.words[number % HostileText.words.count]
        add(ExecWord(ownWord), ownWord)
        for _ in 0..<random.below(6) {
            let text = HostileText.word(using: &random)
            add(ExecWord(text), text)
        }
        if number % 50 == 7 {
            let long = HostileText.longWord(using: &random)
            add(ExecWord(long), long)
        }
        var prefixes: ExecPrefixes = random.chance(20) ? .ignoreFailure : []
        if random.chance(15) { prefixes.insert(.noEnvironmentExpansion) }
        if !prefixes.contains(.noEnvironmentExpansion), let (name, value) = environment.first, random.chance(50) {
            let text = HostileText.word(using: &random)
            add(ExecWord(text) + .variable(name) + ExecWord(text), text + value + text)
        }
        let path = ExecWord(program)
        let layout = random.pick([ExecCommand.Layout.automatic, .oneLine, .groupPerLine])
        command =
            random.chance(50)
            ? ExecCommand(path: path, arguments: words, prefixes: prefixes, layout: layout)
            : ExecCommand(path: path, groups: words.map { [$0] }, prefixes: prefixes, layout: layout)
        self.environment = environment
        self.words = plain
    }

    static func cases(_ count: Int, program: String, seed: UInt64) -> [HostileCase] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { HostileCase(number: $0, program: program, using: &random) }
    }

    /// The unit's text. `settings` goes into the service section as it is.
    func bytes(settings: [(String, String)] = []) throws -> [UInt8] {
        var writer = UnitWriter()
        try writer.section("Unit")
        try writer.text("Description", "A case of hostile words")
        try writer.section("Service")
        try writer.set("Type", "oneshot")
        for (key, value) in settings { try writer.set(key, value) }
        for (name, value) in environment { try writer.environment(name, ExecWord(value)) }
        try writer.exec("ExecStart", command)
        return writer.bytes
    }
}
