internal import SystemPackage

/// Finds the author's line that led to a trap in the standard library.
struct Symbolizer: Sendable {
    var program: FilePath
    var toolchain: Toolchain
    var sources: [SourceFile]
    var confinement: Confinement

    /// The trap with its place, if that can be found.
    func locate(_ trap: Trap) async -> Trap {
        let tool = toolchain.root.appending("bin/llvm-symbolizer")
        if trap.file != nil || trap.addresses.isEmpty || !Files.isFile(tool) { return trap }
        let lines = Lines()
        let child = Child(
            executable: tool,
            // A return address is one call too far.
            arguments: ["llvm-symbolizer", "--obj=\(program)", "--functions=none"]
                + trap.addresses.prefix(32).map { "\($0 - 1)" },
            files: FileAccess(
                readable: [toolchain.root, program], executable: [tool] + FileAccess.systemLibraries),
            limits: .evaluating, confinement: confinement)
        // Without a place the trap is still worth telling.
        _ = try? await child.run { _, line in lines.add(line) }
        for line in lines.all {
            let parts = line.split(separator: ":")
            guard parts.count >= 2, let number = Int(parts[1]), number > 0 else { continue }
            let name = parts[0].split(separator: "/").last.map(String.init)
            guard let source = sources.first(where: { $0.name == name }) else { continue }
            var located = trap
            located.file = source.name
            located.line = number
            return located
        }
        return trap
    }
}
