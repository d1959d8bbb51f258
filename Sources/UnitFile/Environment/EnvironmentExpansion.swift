/// `$NAME` and `${NAME}` in the words of a command (systemd.service(5), COMMAND LINES).
enum EnvironmentExpansion {
    /// A word that is nothing but `$NAME` becomes the words of the variable, or none; `${NAME}` is replaced inside a
    /// word; `$$` is a dollar sign; any other dollar sign stands for itself.
    static func argv(_ words: [[UInt8]], _ environment: [String: String]) -> [[UInt8]] {
        words.flatMap { word -> [[UInt8]] in
            guard word.first == ASCII.dollar, word.count < 2 || (word[1] != ASCII.openBrace && word[1] != ASCII.dollar)
            else { return [expand(word, environment)] }
            guard let value = value(of: word.dropFirst(), environment) else { return [] }
            // Relaxed splitting refuses nothing.
            return (try? WordSplitter.words(value, options: [.unquote, .relaxed])) ?? []
        }
    }

    private static func expand(_ word: [UInt8], _ environment: [String: String]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < word.count {
            let byte = word[index]
            let next = index + 1 < word.count ? word[index + 1] : nil
            guard byte == ASCII.dollar, let next else {
                result.append(byte)
                index += 1
                continue
            }
            if next == ASCII.dollar {
                result.append(byte)
                index += 2
            } else if next == ASCII.openBrace, let end = endOfName(word, from: index + 2) {
                result += value(of: word[(index + 2)..<end], environment) ?? []
                index = end + 1
            } else if next == ASCII.openBrace {
                let end = endOfUnsupported(word, from: index + 2)
                result += word[index..<end]
                index = end
            } else {
                result += [byte, next]
                index += 2
            }
        }
        return result
    }

    /// The closing brace, unless a colon comes first.
    private static func endOfName(_ word: [UInt8], from start: Int) -> Int? {
        let end = word[start...].firstIndex { $0 == ASCII.closeBrace || $0 == ASCII.colon }
        return end.flatMap { word[$0] == ASCII.closeBrace ? $0 : nil }
    }

    /// `${NAME:…` is the syntax of other places; here it stays as it is, and what follows the colon is ordinary text.
    private static func endOfUnsupported(_ word: [UInt8], from start: Int) -> Int {
        word[start...].firstIndex(of: ASCII.colon).map { $0 + 1 } ?? word.endIndex
    }

    private static func value(of name: ArraySlice<UInt8>, _ environment: [String: String]) -> [UInt8]? {
        String(validating: name, as: UTF8.self).flatMap { environment[$0] }.map { Array($0.utf8) }
    }
}
