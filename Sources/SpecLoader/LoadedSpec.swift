/// What a spec says: its manifests in all environments.
public struct LoadedSpec: Sendable, Hashable {
    /// Where the manifests came from.
    public enum Origin: Sendable, Hashable {
        /// The spec was compiled and run.
        case compiled
        /// Neither was necessary.
        case cache
        /// The manifest was given as JSON.
        case manifest
    }

    public var fleet: String
    /// In the author's order.
    public var environments: [String]
    /// One JSON document: `{"flotilla":1,"fleet":…,"environments":[MANIFEST,…]}`. The manifests stand as the spec wrote
    /// them; the document is well formed, and decoding it is left to the caller.
    public var document: [UInt8]
    /// What the compiler warned of.
    public var warnings: [SpecDiagnostic]
    public var origin: Origin
    /// The files that were read, as the author named them.
    public var files: [String]

    /// The author's path of the file that a manifest's source locations call `name`.
    public func path(ofFile name: String) -> String? {
        files.first { $0 == name || $0.hasSuffix("/\(name)") }
    }
}
