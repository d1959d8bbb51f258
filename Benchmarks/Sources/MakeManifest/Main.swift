import Corpus
import FoundationEssentials

/// Writes a manifest of so many services to standard output, the same one each time.
@main
enum Main {
    static func main() throws {
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(ManifestCorpus.document(services: count)), as: UTF8.self))
    }
}
