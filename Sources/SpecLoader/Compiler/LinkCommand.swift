internal import SystemPackage

/// The linker's command line for programs of this machine, learned from clang: only it knows where the C library
/// keeps its start files.
struct LinkCommand: Sendable {
    var linker: FilePath
    var arguments: [String]
    /// What the kernel starts to load the program (`PT_INTERP`).
    var loader: FilePath?

    /// What clang is asked with `-###`, so that it prints what it would run.
    static func question(_ toolchain: Toolchain, program: String) -> [String] {
        let lld = Files.isFile(toolchain.root.appending("bin/ld.lld")) ? ["-fuse-ld=lld"] : []
        return ["clang", "-###"] + lld + ["-pie", toolchain.startObject.string, "-o", program]
    }

    /// - Parameter answer: the lines clang wrote; the last one that starts with a quote is the command.
    init?(answer: [String]) {
        guard let line = answer.last(where: { $0.drop(while: { $0 == " " }).hasPrefix("\"") }) else { return nil }
        let words = Self.words(line)
        guard let linker = words.first else { return nil }
        self.linker = FilePath(linker)
        arguments = Array(words.dropFirst())
        if let index = arguments.firstIndex(of: "-dynamic-linker"), index + 1 < arguments.count {
            loader = FilePath(arguments[index + 1])
        }
    }

    /// Puts more objects and flags behind the start object, before the C library.
    func linking(_ more: [String], after object: String) -> [String] {
        let words = [linker.lastComponent?.string ?? "ld"] + arguments
        guard let index = words.firstIndex(of: object) else { return words + more }
        return words[...index] + more + words[(index + 1)...]
    }

    /// Words in double quotes, in which a backslash takes the next character as it is.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var isEscaped = false
        for character in line {
            if isEscaped {
                word?.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                if let ended = word { words.append(ended) }
                word = word == nil ? "" : nil
            } else {
                word?.append(character)
            }
        }
        return words
    }
}
