public import UnitFile

extension ExecCommand {
    /// The words systemd has to hold for this command once it has read the unit: quotes and escapes gone, specifiers
    /// resolved, variables not yet expanded, `argv[0]` first. Nil if it uses a specifier that `resolving` does not
    /// know.
    /// - Parameter resolving: the text of a specifier, by its letter.
    public func parsedArgv(resolving: (Character) -> String? = { _ in nil }) -> Argv? {
        let doubling = !prefixes.contains(.noEnvironmentExpansion)
        // With `@` the first argument is argv[0]; without, the program's path is.
        let words = prefixes.contains(.argv0) ? arguments : [path] + arguments
        var parsed: [String] = []
        for word in words {
            var text = ""
            for piece in word.pieces {
                switch piece {
                case .literal(let literal): text += doubling ? Self.doublingDollars(literal) : literal
                case .variable(let name): text += "${\(name)}"
                case .specifier(let letter):
                    guard let value = resolving(letter) else { return nil }
                    text += value
                }
            }
            parsed.append(text)
        }
        return Argv(parsed)
    }

    private static func doublingDollars(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            scalars.append(scalar)
            if scalar == "$" { scalars.append(scalar) }
        }
        return String(scalars)
    }
}
