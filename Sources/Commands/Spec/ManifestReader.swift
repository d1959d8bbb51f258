import Flotilla
import SpecLoader

/// Decodes the document that a spec stands for, and says in words what keeps it from being one.
struct ManifestReader {
    var spec: LoadedSpec
    var path: String

    func manifests() throws(CommandError) -> [Manifest] {
        try decode(ManifestDocument.self).environments
    }

    func keyNames() throws(CommandError) -> Set<String> {
        try decode(KeyNames.self).names
    }

    private func decode<Value: Decodable>(_ type: Value.Type) throws(CommandError) -> Value {
        do {
            return try JSONReader.value(type, from: spec.document)
        } catch {
            let (place, problem) = Self.explain(error)
            throw CommandError(
                "the manifest does not hold what it should: \(place.isEmpty ? "" : "at \(place), ")\(problem)",
                cure: spec.origin == .manifest
                    ? "make it with `flotilla generate --manifest`, or see the format in docs/json.md"
                    : "the module Flotilla and this program are of different versions: rebuild one of them",
                path: path)
        }
    }

    /// Where in the document, as in `environments[0].services[2].name`, and what is wrong there.
    private static func explain(_ error: any Error) -> (place: String, problem: String) {
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            (place(context.codingPath), "“\(key.stringValue)” is missing")
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            (place(context.codingPath), context.debugDescription)
        case DecodingError.dataCorrupted(let context):
            (place(context.codingPath), context.debugDescription)
        default: ("", "\(error)")
        }
    }

    private static func place(_ path: [any CodingKey]) -> String {
        path.reduce("") { text, key in
            if let index = key.intValue { return "\(text)[\(index)]" }
            return text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)"
        }
    }
}
