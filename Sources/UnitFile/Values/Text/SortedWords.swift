/// A set of words kept as one text, sorted by bytes, each word ending in a line feed.
///
/// Nothing is built at start-up; a search halves the text.
package struct SortedWords: Sendable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package func contains(_ word: Span<UInt8>) -> Bool {
        let all = text.utf8.span
        var low = 0
        var high = all.count
        while low < high {
            // From the middle back to the beginning of its word.
            var start = (low + high) / 2
            while start > low, all[start - 1] != ASCII.lineFeed { start -= 1 }
            var index = 0
            while index < word.count, all[start + index] == word[index] { index += 1 }
            let next = all[start + index]
            if index == word.count, next == ASCII.lineFeed { return true }
            if index == word.count || next != ASCII.lineFeed && next > word[index] {
                high = start
            } else {
                while all[start] != ASCII.lineFeed { start += 1 }
                low = start + 1
            }
        }
        return false
    }

    /// The words in their order, for messages.
    package var words: [String] {
        text.split(separator: "\n").map(String.init)
    }
}
