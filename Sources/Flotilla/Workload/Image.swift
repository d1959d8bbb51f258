/// A container image: a repository with a tag or a digest.
public struct Image: Sendable, Hashable, Codable {
    /// Registry and repository, such as `registry.example.com/djed`.
    public var repository: Text
    public var tag: Text?
    /// The digest with its algorithm, as in `sha256:0123…`. It wins over a tag.
    public var digest: String?

    public init(_ repository: Text, tag: Text) {
        self.repository = repository
        self.tag = tag
    }

    public init(_ repository: Text, tag: Key) { self.init(repository, tag: Text(tag)) }

    public init(_ repository: Text, digest: String) {
        self.repository = repository
        self.digest = digest
    }

    /// The image as an engine takes it.
    public var reference: Text {
        if let digest { return "\(repository)@\(digest)" }
        if let tag { return "\(repository):\(tag)" }
        return repository
    }
}

/// The program that runs containers.
public enum Engine: String, Sendable, Hashable, Codable {
    case docker, podman
}

/// When a start pulls the image.
public enum PullPolicy: String, Sendable, Hashable, Codable {
    case always, ifAbsent, never
}
